package id.teladan.evidence;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Hashes;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Saved;
import id.teladan.platform.SigningKey;
import id.teladan.visit.SheetHead;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetService;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the photos and papers of a sheet, by whichever way they come. Like operations they are
 * added, never replaced.
 */
public final class EvidenceIntake {

  private final Jdbi jdbi;
  private final Clock clock;
  private final SigningKey key;
  private final SheetService sheets;
  private final EvidenceSettings settings;
  private final Inspector inspector;
  private final EvidenceStore store;

  EvidenceIntake(
      Jdbi jdbi,
      Clock clock,
      SigningKey key,
      SheetService sheets,
      EvidenceSettings settings,
      Inspector inspector,
      EvidenceStore store) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.key = key;
    this.sheets = sheets;
    this.settings = settings;
    this.inspector = inspector;
    this.store = store;
  }

  /**
   * Takes a file that somebody carried, by the very rules for what is sent.
   *
   * @param content asked for only when the piece is new
   */
  public EvidenceReceipt take(
      Actor assessor, SheetId sheet, CarriedEvidence carried, Supplier<byte[]> content) {
    Saved<EvidenceFile> saved =
        add(assessor, carried.on(sheet), new ContentDigest(carried.digest()), content);
    return receipt(saved);
  }

  /**
   * Keeps a file of the caller's own sheet, whatever became of the sheet: what comes after it was
   * handed in is marked as late, because a photo may travel for longer than the answers.
   *
   * @param digest what the content must be; a known piece is recognized by it alone
   * @param content asked for only when the piece is new
   */
  Saved<EvidenceFile> add(
      Actor actor, NewEvidence sent, ContentDigest digest, Supplier<byte[]> content) {
    Optional<EvidenceFile> known =
        jdbi.withHandle(
            handle -> {
              SheetHead head = SheetService.getOwn(handle, actor, sent.sheet());
              Optional<EvidenceFile> found = handle.attach(EvidenceDao.class).findById(sent.id());
              if (found.isEmpty()) {
                requireItem(head, sent);
              }
              return found;
            });
    if (known.isPresent()) {
      return repeated(known.get(), sent, digest);
    }
    byte[] bytes = content.get();
    digest.require(bytes);
    return keep(actor, sent, bytes.length, digest, inspected(actor, sent, bytes, digest));
  }

  private static Saved<EvidenceFile> repeated(
      EvidenceFile existing, NewEvidence sent, ContentDigest digest) {
    boolean same =
        existing.sheetId().equals(sent.sheet())
            && existing.item().equals(sent.item())
            && existing.digest().equals(digest.sha256());
    if (!same) {
      throw CommonProblem.ID_TAKEN.because("Id itu milik bukti lain.");
    }
    return Saved.existing(existing);
  }

  private void requireItem(SheetHead head, NewEvidence sent) {
    if (!sheets.itemsTaken(head).containsKey(sent.item())) {
      throw Checks.wrong("item", "instrumen tidak punya butir itu");
    }
    if (sent.id().equals(sent.replaces())) {
      throw Checks.wrong("replaces", "bukti tidak dapat menggantikan dirinya sendiri");
    }
  }

  private Inspector.Kept inspected(
      Actor actor, NewEvidence sent, byte[] content, ContentDigest digest) {
    try {
      return inspector.inspect(content);
    } catch (ProblemException refusal) {
      keepRefusal(
          actor,
          new Refusal(
              sent.sheet(),
              sent.id(),
              digest.sha256(),
              sent.item(),
              actor.username(),
              content.length,
              String.valueOf(refusal.problem().detail()),
              clock.instant()));
      throw refusal;
    }
  }

  private void keepRefusal(Actor actor, Refusal refusal) {
    jdbi.useTransaction(
        handle -> {
          if (handle.attach(RefusalDao.class).insert(refusal)) {
            audit(
                handle,
                actor,
                "evidence.refuse",
                refusal.sheetId(),
                "%s %s %s %s"
                    .formatted(
                        refusal.item(), refusal.evidenceId(), refusal.digest(), refusal.reason()));
          }
        });
  }

  private Saved<EvidenceFile> keep(
      Actor actor, NewEvidence sent, int size, ContentDigest digest, Inspector.Kept kept) {
    String storedDigest = Hashes.sha256(kept.content());
    store.put(EvidenceFile.place(sent.id(), storedDigest), kept.kind().mediaType(), kept.content());
    String thumbnailDigest = keepThumbnail(sent.id(), kept.thumbnail());
    TakenPlace place = settings.place() ? sent.takenPlace() : null;
    return jdbi.inTransaction(
        handle -> {
          SheetHead head = SheetService.getOwn(handle, actor, sent.sheet());
          EvidenceDao dao = handle.attach(EvidenceDao.class);
          EvidenceFile file =
              new EvidenceFile(
                  sent.id(),
                  sent.sheet(),
                  sent.item(),
                  kept.kind().mediaType(),
                  digest.sha256(),
                  size,
                  clock.instant(),
                  storedDigest,
                  kept.content().length,
                  kept.width(),
                  kept.height(),
                  thumbnailDigest,
                  sent.takenAt(),
                  place == null ? null : place.latitude(),
                  place == null ? null : place.longitude(),
                  place == null ? null : place.accuracy(),
                  sent.replaces(),
                  !head.isWritable() || !head.takes(sent.item()),
                  null,
                  null);
          if (!dao.insert(file)) {
            return repeated(dao.findById(sent.id()).orElseThrow(), sent, digest);
          }
          var unused = handle.attach(PartDao.class).deleteOf(sent.sheet(), sent.id());
          audit(
              handle,
              actor,
              "evidence.add",
              sent.sheet(),
              "%s %s %s".formatted(file.item(), file.id(), file.digest()));
          return Saved.created(file);
        });
  }

  private @Nullable String keepThumbnail(EvidenceId id, byte @Nullable [] thumbnail) {
    if (thumbnail == null) {
      return null;
    }
    String digest = Hashes.sha256(thumbnail);
    store.put(EvidenceFile.place(id, digest), MediaKind.JPEG.mediaType(), thumbnail);
    return digest;
  }

  private static void audit(
      Handle handle, Actor actor, String action, SheetId sheet, String detail) {
    String object = SheetService.object(sheet);
    AuditLog.write(handle, actor, new AuditEvent(action, object, object).withDetail(detail));
  }

  EvidenceReceipt receipt(Saved<EvidenceFile> saved) {
    return EvidenceReceipt.of(saved, key);
  }
}
