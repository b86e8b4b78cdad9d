package id.teladan.evidence;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Names;
import id.teladan.platform.Saved;
import id.teladan.platform.SigningKey;
import id.teladan.visit.SheetHead;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetService;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What the Posyandu signs at the end of a visit. It is kept whenever it comes, also after the
 * sheet, and says itself which answers it is for.
 */
final class SignatureService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final SigningKey key;
  private final Inspector inspector;

  SignatureService(Jdbi jdbi, Clock clock, SigningKey key, Inspector inspector) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.key = key;
    this.inspector = inspector;
  }

  /**
   * A signature and what became of the answers since.
   *
   * @param current whether the sheet still is as it was signed
   */
  record Signed(SheetSignature signature, boolean current) {}

  Saved<Signed> sign(Actor actor, SheetId sheet, NewSignature sent) {
    sent.requirePossibleTime();
    SheetHead before = jdbi.withHandle(handle -> SheetService.getOwn(handle, actor, sheet));
    byte[] drawing = drawing(sent);
    return jdbi.inTransaction(
        handle -> {
          SheetHead head = SheetService.getOwn(handle, actor, before.id());
          SignatureDao dao = handle.attach(SignatureDao.class);
          SheetSignature signature = signature(head, sent);
          boolean isNew = dao.insert(signature, drawing);
          SheetSignature kept = dao.find(sheet, signature.digest()).orElseThrow();
          Signed signed = new Signed(kept, kept.stateHash().equals(head.stateHash()));
          if (!isNew) {
            return Saved.existing(signed);
          }
          audit(handle, actor, kept);
          return Saved.created(signed);
        });
  }

  private SheetSignature signature(SheetHead head, NewSignature sent) {
    String stateHash = sent.stateHash();
    return new SheetSignature(
        head.id(),
        sent.digest(),
        Names.clean(sent.name()),
        Names.clean(sent.position()),
        sent.at().truncatedTo(ChronoUnit.MILLIS),
        stateHash == null ? head.stateHash() : stateHash,
        clock.instant());
  }

  /** Written anew as every picture is; of the drawing's own file nothing is left. */
  private byte[] drawing(NewSignature sent) {
    byte[] image = sent.drawing();
    if (MediaKind.of(image).filter(kind -> kind == MediaKind.PNG).isEmpty()) {
      throw Checks.wrong("image", "harus gambar PNG dalam base64");
    }
    return inspector.inspect(image).content();
  }

  /** Who signed is in the table, not in the audit: there it could never be taken out again. */
  private static void audit(Handle handle, Actor actor, SheetSignature signature) {
    String object = SheetService.object(signature.sheetId());
    AuditLog.write(
        handle,
        actor,
        new AuditEvent("sheet.sign", object, object)
            .withDetail("%s %s".formatted(signature.digest(), signature.stateHash())));
  }

  Optional<Signed> find(Actor actor, SheetId sheet) {
    return jdbi.withHandle(
        handle -> {
          SheetHead head = SheetService.readable(handle, actor, sheet).head();
          return handle
              .attach(SignatureDao.class)
              .findLatest(head.id())
              .map(it -> new Signed(it, it.stateHash().equals(head.stateHash())));
        });
  }

  Signed get(Actor actor, SheetId sheet) {
    return find(actor, sheet).orElseThrow(SignatureService::notSigned);
  }

  /** The drawing of the signature that holds, as PNG. */
  byte[] image(Actor actor, SheetId sheet) {
    SheetSignature latest = get(actor, sheet).signature();
    return jdbi.withExtension(
        SignatureDao.class, dao -> dao.image(latest.sheetId(), latest.digest()));
  }

  private static RuntimeException notSigned() {
    return CommonProblem.NOT_FOUND.because("Lembar ini belum ditandatangani.");
  }

  String receipt(SheetSignature signature) {
    return key.sign(
        String.join(
            "\n",
            signature.sheetId().toString(),
            signature.digest(),
            signature.stateHash(),
            signature.receivedAt().toString()));
  }
}
