package id.teladan.imports;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.util.List;

/** What became, or would become, of a file. */
final class ImportView extends PageView {

  private static final int SHOWN = 500;

  final ImportId id;
  final String register;
  final String fileName;
  final String status;
  final String when;
  final String count;
  final String created;
  final String changed;
  final String unchanged;
  final String rejectedCount;
  final List<Fault> rejected;
  final List<Fault> warnings;
  final boolean hasRejected;
  final boolean hasWarnings;
  final boolean more;
  final boolean trial;
  final boolean applied;
  final boolean undone;
  final boolean worthApplying;
  final String refusal;

  ImportView(Actor actor, ImportRun run, String refusal) {
    super("report.mustache", actor, "Impor " + run.register().title());
    ImportReport report = run.report();
    this.id = run.id();
    this.register = run.register().title();
    this.fileName = run.fileName();
    this.status = run.status().title();
    this.when = Words.dateTime(run.createdAt());
    this.count = Words.count(report.rows());
    this.created = Words.count(report.created());
    this.changed = Words.count(report.changed());
    this.unchanged = Words.count(report.unchanged());
    this.rejectedCount = Words.count(report.rejected().size());
    this.rejected = first(report.rejected());
    this.warnings = first(report.warnings());
    this.hasRejected = !rejected.isEmpty();
    this.hasWarnings = !warnings.isEmpty();
    this.more = report.rejected().size() > SHOWN || report.warnings().size() > SHOWN;
    this.trial = run.status() == ImportRun.Status.DRY_RUN;
    this.applied = run.status() == ImportRun.Status.APPLIED;
    this.undone = run.status() == ImportRun.Status.UNDONE;
    this.worthApplying = trial && report.created() + report.changed() > 0;
    this.refusal = refusal;
  }

  private static List<Fault> first(List<Fault> faults) {
    return faults.subList(0, Math.min(SHOWN, faults.size()));
  }
}
