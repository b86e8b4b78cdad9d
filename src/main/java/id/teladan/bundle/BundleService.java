package id.teladan.bundle;

import id.teladan.account.AccountService;
import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.bundle.Bundle.SheetPart;
import id.teladan.bundle.BundleReceipts.PhotoReceipt;
import id.teladan.bundle.BundleReceipts.SheetReceipts;
import id.teladan.device.DeviceService;
import id.teladan.evidence.CarriedEvidence;
import id.teladan.evidence.EvidenceIntake;
import id.teladan.platform.Actor;
import id.teladan.platform.ProblemException;
import id.teladan.visit.OperationService;
import id.teladan.visit.Receipt;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetMoves;
import id.teladan.visit.SheetOpening;
import id.teladan.visit.SubmissionService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Takes in sealed files. Whoever carries one may hand it in: what counts is the tablet's signature
 * and the person who signed in on it. The same file again, or mixed with direct sending, changes
 * nothing, since every operation and every photo has its id.
 */
public final class BundleService {

  private static final int AT_ONCE = 2;

  private final Jdbi jdbi;
  private final BundleKey key;
  private final AccountService accounts;
  private final DeviceService devices;
  private final SheetOpening sheets;
  private final SheetMoves moves;
  private final OperationService operations;
  private final SubmissionService submissions;
  private final EvidenceIntake evidence;

  /** A line is in memory thrice while it is opened, and a photo once more while it is looked at. */
  private final Semaphore turns = new Semaphore(AT_ONCE);

  BundleService(Jdbi jdbi, BundleKey key, BundleModule.Below below) {
    this.jdbi = jdbi;
    this.key = key;
    this.accounts = below.accounts();
    this.devices = below.devices();
    this.sheets = below.sheets();
    this.moves = below.moves();
    this.operations = below.operations();
    this.submissions = below.submissions();
    this.evidence = below.evidence();
  }

  BundleReceipts take(Actor carrier, SealedFile file) {
    turns.acquireUninterruptibly();
    try {
      return takeInTurn(carrier, file);
    } finally {
      turns.release();
    }
  }

  private BundleReceipts takeInTurn(Actor carrier, SealedFile file) {
    SignedBundle signed = SignedBundle.of(key.open(file.line(1)));
    Bundle bundle = signed.bundle();
    signed.requireSignedBy(
        devices.findKey(bundle.deviceId(), bundle.username()).orElseThrow(SignedBundle::notProven));
    Actor assessor = accounts.findActor(bundle.username()).orElseThrow(SignedBundle::notProven);
    jdbi.useTransaction(
        handle ->
            AuditLog.write(
                handle,
                carrier,
                new AuditEvent("bundle.take", "bundle/" + bundle.id(), "device")
                    .withDetail("%s %s".formatted(bundle.username(), bundle.deviceId()))));
    return new BundleReceipts(
        bundle.id(),
        bundle.username(),
        bundle.sheets().stream().map(part -> take(assessor, part, file)).toList());
  }

  /** Each sheet by itself: one that cannot be taken does not hold up the others. */
  private SheetReceipts take(Actor assessor, SheetPart part, SealedFile file) {
    List<Receipt> receipts = new ArrayList<>();
    List<PhotoReceipt> photos = new ArrayList<>();
    SheetId sheet = part.sheetId();
    try {
      sheet = sheets.openOrFind(assessor, part.sheetId(), part.visitId(), part.instrumentVersion());
      moves.follow(assessor, sheet, part.instrumentVersion());
      for (Bundle.Group group : part.groups()) {
        receipts.addAll(
            operations.add(assessor, sheet, group.operations(), group.known()).receipts());
      }
      for (Bundle.Photo photo : part.photosOrNone()) {
        photos.add(take(assessor, sheet, photo, file));
      }
      return new SheetReceipts(
          part.sheetId(), sheet, receipts, photos, submit(assessor, sheet, part), null);
    } catch (ProblemException refusal) {
      return new SheetReceipts(part.sheetId(), sheet, receipts, photos, null, refusal.problem());
    }
  }

  /** Each photo by itself too; one that is here already is not even opened. */
  private PhotoReceipt take(Actor assessor, SheetId sheet, Bundle.Photo photo, SealedFile file) {
    CarriedEvidence carried = photo.evidence();
    try {
      return new PhotoReceipt(
          carried.id(),
          evidence.take(assessor, sheet, carried, () -> key.openBytes(file.line(photo.line()))),
          null);
    } catch (ProblemException refusal) {
      return new PhotoReceipt(carried.id(), null, refusal.problem());
    }
  }

  private SubmissionService.@Nullable Submission submit(
      Actor assessor, SheetId sheet, SheetPart part) {
    return part.submission() == null
        ? null
        : submissions.submit(assessor, sheet, part.submission().stateHash()).value();
  }
}
