package id.teladan.bundle;

import id.teladan.account.AccountService;
import id.teladan.device.DeviceService;
import id.teladan.evidence.EvidenceIntake;
import id.teladan.platform.Platform;
import id.teladan.visit.OperationService;
import id.teladan.visit.SheetMoves;
import id.teladan.visit.SheetOpening;
import id.teladan.visit.SubmissionService;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers what takes in sealed files. */
public record BundleModule(BundleService service, BundleKey key) {

  /** The services a file goes to. */
  public record Below(
      AccountService accounts,
      DeviceService devices,
      SheetOpening sheets,
      SheetMoves moves,
      OperationService operations,
      SubmissionService submissions,
      EvidenceIntake evidence) {}

  public static BundleModule create(Platform platform, Below below) {
    BundleKey key = new BundleKey(platform.secrets());
    return new BundleModule(new BundleService(platform.jdbi(), key, below), key);
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new BundleApi(service, key));
  }
}
