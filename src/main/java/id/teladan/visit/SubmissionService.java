package id.teladan.visit;

import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Saved;
import id.teladan.platform.SigningKey;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** Handing a sheet in. */
public final class SubmissionService {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Jdbi jdbi;
  private final Intake intake;
  private final LateArrivals late;
  private final Clock clock;
  private final SigningKey key;
  private final ScoredInstruments instruments;

  SubmissionService(
      Jdbi jdbi,
      Intake intake,
      LateArrivals late,
      Clock clock,
      SigningKey key,
      ScoredInstruments instruments) {
    this.jdbi = jdbi;
    this.intake = intake;
    this.late = late;
    this.clock = clock;
    this.key = key;
    this.instruments = instruments;
  }

  /**
   * What a submission is answered with.
   *
   * @param receivedAt when it was submitted first
   */
  public record Submission(
      SheetId sheetId, String stateHash, Instant receivedAt, String signature) {}

  /**
   * Hands the sheet in, if the caller means what the portal holds.
   *
   * @param stateHash the state as the caller knows it
   */
  public Saved<Submission> submit(Actor actor, SheetId id, String stateHash) {
    Instant now = clock.instant();
    return intake.write(new SheetChange.Submitted(id, actor, stateHash, now))
        ? Saved.created(submission(id, stateHash, now))
        : Saved.existing(submittedBefore(actor, own(actor, id), stateHash));
  }

  private Sheet own(Actor actor, SheetId id) {
    return intake.findOwn(id, actor.username()).orElseThrow(SheetService::notFound);
  }

  /** What was answered before; or why the sheet cannot be handed in. */
  private Submission submittedBefore(Actor actor, Sheet sheet, String stateHash) {
    SheetHead head = sheet.head();
    if (head.status() == SheetStatus.DRAFT) {
      Optional<LateReason> tooLate = LateReason.of(head);
      if (tooLate.isPresent()) {
        throw kept(actor, head, stateHash, tooLate.get());
      }
      head.competitionStatus().requireOpen();
      requireReady(sheet, stateHash);
      throw CommonProblem.UNAVAILABLE.because("Lembar ini sedang diubah. Kirim ulang.");
    }
    Instant at = head.submittedAt();
    String hash = head.submittedHash();
    if (at == null || hash == null) {
      throw new IllegalStateException("a submitted sheet has a time and a hash: " + head.id());
    }
    if (!hash.equals(stateHash)) {
      requireSame(head, stateHash);
    }
    return submission(head.id(), hash, at);
  }

  /** Too late: it is kept, with the receipt of a submission, until the committee decides. */
  private ProblemException kept(Actor actor, SheetHead head, String stateHash, LateReason tooLate) {
    if (!HASH.matcher(stateHash).matches()) {
      throw Checks.wrong("stateHash", "harus SHA-256 dengan huruf kecil");
    }
    LateSubmission kept =
        late.find(head.id(), stateHash)
            .orElseGet(
                () ->
                    late.keep(
                        actor,
                        head,
                        new LateSubmission(head.id(), stateHash, clock.instant(), tooLate, null)));
    Submission receipt = submission(head.id(), stateHash, kept.receivedAt());
    return kept.problem()
        .with("kept", true)
        .with("stateHash", stateHash)
        .with("receivedAt", receipt.receivedAt())
        .with("signature", receipt.signature());
  }

  /** Refuses to hand in what is not this state, of this version, settled and complete. */
  void requireReady(Sheet sheet, String stateHash) {
    requireInForce(sheet.head());
    requireSame(sheet.head(), stateHash);
    requireNoClash(sheet.head());
    requireComplete(sheet);
  }

  private static void requireInForce(SheetHead head) {
    if (head.isBehind()) {
      int inForce = head.versions().inForce();
      throw VisitProblem.INSTRUMENT_MOVED
          .because(
              "Instrumen versi %d sudah berlaku, lembar ini masih versi %d. Lihat perubahannya, pindahkan lembar, lalu kirim lagi."
                  .formatted(inForce, head.instrument().version()))
          .with("version", head.instrument().version())
          .with("inForce", inForce);
    }
  }

  private void requireSame(SheetHead head, String stateHash) {
    if (!head.stateHash().equals(stateHash)) {
      throw differs(head);
    }
  }

  private ProblemException differs(SheetHead head) {
    return VisitProblem.SHEET_DIFFERS
        .because("Isi lembar di portal berbeda dari yang Anda kirim.")
        .with("stateHash", head.stateHash())
        .with(
            "operationIds", jdbi.withExtension(OperationDao.class, dao -> dao.listIds(head.id())));
  }

  private static void requireNoClash(SheetHead head) {
    List<String> items = head.devices().clashes().stream().sorted().toList();
    if (!items.isEmpty()) {
      throw VisitProblem.SHEET_CLASH
          .because(
              "Perangkat yang berbeda memberi jawaban berbeda pada %d butir. Pilih dahulu mana yang berlaku."
                  .formatted(items.size()))
          .with("items", items);
    }
  }

  private void requireComplete(Sheet sheet) {
    SheetHead head = sheet.head();
    if (head.complete()) {
      return;
    }
    List<String> open = instruments.of(head).openItems(sheet.answers(), head.stage());
    throw VisitProblem.SHEET_INCOMPLETE
        .because("Masih ada %d butir yang belum dinilai.".formatted(open.size()))
        .with("items", open);
  }

  private Submission submission(SheetId id, String stateHash, Instant at) {
    return new Submission(id, stateHash, at, key.sign(ReceiptText.ofSubmission(id, stateHash, at)));
  }
}
