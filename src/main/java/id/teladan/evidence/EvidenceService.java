package id.teladan.evidence;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Hashes;
import id.teladan.platform.Saved;
import id.teladan.platform.SigningKey;
import id.teladan.visit.Sheet;
import id.teladan.visit.SheetHead;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetService;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps the photos and papers of a sheet. Like operations they are added, never replaced. */
public final class EvidenceService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final SigningKey key;
  private final SheetService sheets;

  EvidenceService(Jdbi jdbi, Clock clock, SigningKey key, SheetService sheets) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.key = key;
    this.sheets = sheets;
  }

  /** What of a piece of evidence the sender names. */
  record Sent(EvidenceId id, SheetId sheet, String item) {}

  /** A file with a stream of its bytes. */
  record Opened(EvidenceFile file, InputStream content) {}

  Saved<EvidenceFile> add(Actor actor, Sent sent, byte[] content) {
    MediaKind kind =
        MediaKind.of(content)
            .orElseThrow(
                () ->
                    EvidenceProblem.EVIDENCE_UNREADABLE.because(
                        "Kirim foto JPEG atau PNG, atau dokumen PDF."));
    String digest = Hashes.sha256(content);
    return jdbi.inTransaction(
        handle -> {
          SheetHead head = SheetService.getOwn(handle, actor, sent.sheet());
          EvidenceDao dao = handle.attach(EvidenceDao.class);
          Optional<EvidenceFile> existing = dao.findById(sent.id());
          if (existing.isPresent()) {
            return repeated(existing.get(), sent, digest);
          }
          requireKnown(head, sent.item());
          EvidenceFile file =
              new EvidenceFile(
                  sent.id(),
                  head.id(),
                  sent.item(),
                  kind.mediaType(),
                  digest,
                  content.length,
                  clock.instant());
          dao.insert(file, content);
          audit(handle, actor, file);
          return Saved.created(file);
        });
  }

  private static Saved<EvidenceFile> repeated(EvidenceFile existing, Sent sent, String digest) {
    boolean same =
        existing.sheetId().equals(sent.sheet())
            && existing.item().equals(sent.item())
            && existing.digest().equals(digest);
    if (!same) {
      throw CommonProblem.ID_TAKEN.because("Id itu milik bukti lain.");
    }
    return Saved.existing(existing);
  }

  private void requireKnown(SheetHead head, String item) {
    if (sheets.instrument(head).instrument().findItem(item).isEmpty()) {
      throw Checks.wrong("item", "instrumen tidak punya butir itu");
    }
  }

  private static void audit(Handle handle, Actor actor, EvidenceFile file) {
    String object = SheetService.object(file.sheetId());
    AuditLog.write(
        handle,
        actor,
        new AuditEvent("evidence.add", object, object)
            .withDetail("%s %s %s".formatted(file.item(), file.id(), file.digest())));
  }

  List<EvidenceFile> list(Actor actor, SheetId sheet) {
    return jdbi.withHandle(
        handle ->
            handle
                .attach(EvidenceDao.class)
                .list(SheetService.readable(handle, actor, sheet).id()));
  }

  Opened open(Actor actor, SheetId sheet, EvidenceId id) {
    return jdbi.withHandle(
        handle -> {
          Sheet readable = SheetService.readable(handle, actor, sheet);
          EvidenceDao dao = handle.attach(EvidenceDao.class);
          EvidenceFile file =
              dao.findById(id)
                  .filter(it -> it.sheetId().equals(readable.id()))
                  .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Bukti itu tidak ada."));
          return new Opened(file, new ByteArrayInputStream(dao.content(id)));
        });
  }

  String signature(EvidenceFile file) {
    return key.sign(
        String.join(
            "\n",
            file.id().toString(),
            file.digest(),
            file.sheetId().toString(),
            file.receivedAt().toString()));
  }
}
