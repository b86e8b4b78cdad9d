package id.teladan.arrival;

import id.teladan.instrument.Item;
import id.teladan.instrument.Section;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.visit.OperationService;
import id.teladan.visit.Sheet;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetService;
import id.teladan.visit.StoredOperation;
import id.teladan.visit.VisitService;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** What arrived for a sheet, item by item, for whoever may read the sheet. */
final class HistoryService {

  /** The API lists everything; a person looks at what came last. */
  static final int MOST = 300;

  private final Jdbi jdbi;
  private final VisitService visits;
  private final SheetService sheets;
  private final OperationService operations;

  HistoryService(Jdbi jdbi, VisitService visits, SheetService sheets, OperationService operations) {
    this.jdbi = jdbi;
    this.visits = visits;
    this.sheets = sheets;
    this.operations = operations;
  }

  /** One section's part of it. */
  record History(
      SheetFrame frame,
      List<Section> sections,
      Section section,
      List<StoredOperation> log,
      List<HeldOperation> late) {}

  /**
   * Reads it.
   *
   * @param code of a section; empty for the first
   */
  History read(Actor actor, SheetId id, String code) {
    Sheet sheet = sheets.get(actor, id);
    SheetFrame frame = SheetFrame.of(sheet, visits.get(sheet.head().visitId()), sheets);
    List<Section> sections = sections(frame);
    Section section =
        sections.stream()
            .filter(one -> code.isEmpty() || one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Bagian itu tidak ada."));
    List<String> items = section.items().stream().map(Item::code).toList();
    return new History(
        frame,
        sections,
        section,
        operations.listNewest(sheet.head(), items, MOST),
        sheet.head().hasLate()
            ? jdbi.withExtension(LateDao.class, dao -> dao.listOfItems(id, items, MOST))
            : List.of());
  }

  /** Those of the sheet's version, and one more for what was answered under another. */
  private static List<Section> sections(SheetFrame frame) {
    List<Item> elsewhere =
        frame.sheet().answers().byItem().keySet().stream()
            .filter(code -> frame.instrument().findItem(code).isEmpty())
            .flatMap(code -> Stream.ofNullable(frame.items().get(code)))
            .toList();
    if (elsewhere.isEmpty()) {
      return frame.instrument().sections();
    }
    Section other = new Section("lain", "Butir versi lain", BigDecimal.ZERO, elsewhere);
    return Stream.concat(frame.instrument().sections().stream(), Stream.of(other)).toList();
  }
}
