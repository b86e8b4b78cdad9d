package id.teladan.evidence;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetService;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** What there is of photos and papers of a sheet, for whoever may read it. */
final class EvidenceService {

  private final Jdbi jdbi;
  private final EvidenceStore store;

  EvidenceService(Jdbi jdbi, EvidenceStore store) {
    this.jdbi = jdbi;
    this.store = store;
  }

  /** A file with a stream of its bytes. */
  record Opened(EvidenceFile file, InputStream content) {}

  List<EvidenceFile> list(Actor actor, SheetId sheet) {
    return jdbi.withHandle(
        handle ->
            handle
                .attach(EvidenceDao.class)
                .list(SheetService.readable(handle, actor, sheet).id()));
  }

  /** The items that have evidence which holds. */
  Set<String> itemsWithFiles(SheetId sheet) {
    return Set.copyOf(jdbi.withExtension(EvidenceDao.class, dao -> dao.listItems(sheet)));
  }

  /** What was sent for the sheet and is no evidence. */
  List<Refusal> listRefusals(Actor actor, SheetId sheet) {
    return jdbi.withHandle(
        handle ->
            handle.attach(RefusalDao.class).list(SheetService.readable(handle, actor, sheet).id()));
  }

  Opened open(Actor actor, SheetId sheet, EvidenceId id) {
    EvidenceFile file = get(actor, sheet, id);
    return new Opened(file, content(file, file.place()));
  }

  /** The small picture; a paper has none. */
  Opened openThumbnail(Actor actor, SheetId sheet, EvidenceId id) {
    EvidenceFile file = get(actor, sheet, id);
    String place = file.thumbnailPlace().orElseThrow(EvidenceService::notFound);
    return new Opened(file, content(file, place));
  }

  EvidenceFile get(Actor actor, SheetId sheet, EvidenceId id) {
    return jdbi.withHandle(
        handle -> {
          SheetId readable = SheetService.readable(handle, actor, sheet).id();
          return handle
              .attach(EvidenceDao.class)
              .findById(id)
              .filter(it -> it.sheetId().equals(readable))
              .orElseThrow(EvidenceService::notFound);
        });
  }

  private InputStream content(EvidenceFile file, String place) {
    if (file.isRemoved()) {
      throw EvidenceProblem.EVIDENCE_REMOVED.because(
          "Masa simpannya sudah lewat. Sidik dan tanggalnya tetap ada.");
    }
    return store
        .open(place)
        .orElseThrow(() -> new IllegalStateException("the store has lost " + place));
  }

  private static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Bukti itu tidak ada.");
  }
}
