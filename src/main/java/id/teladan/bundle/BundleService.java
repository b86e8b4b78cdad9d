package id.teladan.bundle;

import id.teladan.account.AccountService;
import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.bundle.Bundle.SheetPart;
import id.teladan.bundle.BundleReceipts.SheetReceipts;
import id.teladan.device.DeviceService;
import id.teladan.platform.Actor;
import id.teladan.platform.ProblemException;
import id.teladan.visit.OperationService;
import id.teladan.visit.Receipt;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetOpening;
import id.teladan.visit.SubmissionService;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Takes in sealed files. Whoever carries one may hand it in: what counts is the tablet's signature
 * and the person who signed in on it. The same file again, or mixed with direct sending, changes
 * nothing, since every operation has its id.
 */
public final class BundleService {

  private final Jdbi jdbi;
  private final BundleKey key;
  private final AccountService accounts;
  private final DeviceService devices;
  private final SheetOpening sheets;
  private final OperationService operations;
  private final SubmissionService submissions;

  BundleService(Jdbi jdbi, BundleKey key, BundleModule.Below below) {
    this.jdbi = jdbi;
    this.key = key;
    this.accounts = below.accounts();
    this.devices = below.devices();
    this.sheets = below.sheets();
    this.operations = below.operations();
    this.submissions = below.submissions();
  }

  BundleReceipts take(Actor carrier, String sealed) {
    SignedBundle signed = SignedBundle.of(key.open(sealed));
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
        bundle.sheets().stream().map(part -> take(assessor, part)).toList());
  }

  /** Each sheet by itself: one that cannot be taken does not hold up the others. */
  private SheetReceipts take(Actor assessor, SheetPart part) {
    List<Receipt> receipts = new ArrayList<>();
    SheetId sheet = part.sheetId();
    try {
      sheet = sheets.openOrFind(assessor, part.sheetId(), part.visitId(), part.instrumentVersion());
      for (Bundle.Group group : part.groups()) {
        receipts.addAll(
            operations.add(assessor, sheet, group.operations(), group.known()).receipts());
      }
      return new SheetReceipts(
          part.sheetId(), sheet, receipts, submit(assessor, sheet, part), null);
    } catch (ProblemException refusal) {
      return new SheetReceipts(part.sheetId(), sheet, receipts, null, refusal.problem());
    }
  }

  private SubmissionService.@Nullable Submission submit(
      Actor assessor, SheetId sheet, SheetPart part) {
    return part.submission() == null
        ? null
        : submissions.submit(assessor, sheet, part.submission().stateHash()).value();
  }
}
