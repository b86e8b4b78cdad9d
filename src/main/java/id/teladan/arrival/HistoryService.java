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
import java.util.List;
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
      SheetFrame frame, Section section, List<StoredOperation> log, List<HeldOperation> late) {}

  /**
   * Reads it.
   *
   * @param code of a section; empty for the first
   */
  History read(Actor actor, SheetId id, String code) {
    Sheet sheet = sheets.get(actor, id);
    SheetFrame frame =
        new SheetFrame(
            sheet,
            visits.get(sheet.head().visitId()),
            sheets.instrument(sheet.head()).instrument());
    Section section =
        frame.instrument().sections().stream()
            .filter(one -> code.isEmpty() || one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Bagian itu tidak ada."));
    List<String> items = section.items().stream().map(Item::code).toList();
    return new History(
        frame,
        section,
        operations.listNewest(sheet.head(), items, MOST),
        sheet.head().hasLate()
            ? jdbi.withExtension(LateDao.class, dao -> dao.listOfItems(id, items, MOST))
            : List.of());
  }
}
