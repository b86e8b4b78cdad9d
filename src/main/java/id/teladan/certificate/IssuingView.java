package id.teladan.certificate;

import id.teladan.job.Job;
import id.teladan.job.JobStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who gets a paper at an occasion, who has it, and how far giving them out is. */
final class IssuingView extends PageView {

  final String occasionTitle;
  final String back;
  final String address;
  final List<Line> lines;
  final boolean empty;
  final int givenOut;
  final int entitled;
  final boolean mayIssue;
  final boolean running;
  final int done;
  final int of;
  final boolean failed;
  final String problem;

  IssuingView(String template, Actor actor, Counter counter, String back) {
    super(template, actor, "Sertifikat " + counter.occasion().title());
    Occasion occasion = counter.occasion();
    this.occasionTitle = occasion.title();
    this.back = back;
    this.address = back + "/sertifikat";
    this.lines =
        occasion.awards().stream()
            .map(award -> Line.of(award, counter.givenOut().get(award.key())))
            .toList();
    this.empty = lines.isEmpty();
    this.entitled = lines.size();
    this.givenOut = (int) lines.stream().filter(Line::hasPaper).count();
    Job job = counter.job().orElse(null);
    this.running = job != null && !job.status().isFinished();
    this.done = job == null ? 0 : job.done();
    this.of = job == null ? 0 : job.total();
    this.failed = job != null && job.status() == JobStatus.FAILED;
    this.problem = job == null || job.problem() == null ? "" : job.problem();
    this.mayIssue = counter.mayIssue() && !running && givenOut < entitled;
  }

  /** What the page shows, from where. */
  record Counter(
      Occasion occasion,
      Map<Award.Key, Certificate> givenOut,
      Optional<Job> job,
      boolean mayIssue) {}

  /** One holder. */
  record Line(
      String name,
      String affiliation,
      String kind,
      String award,
      boolean hasPaper,
      String id,
      String number,
      String status) {

    static Line of(Award award, @Nullable Certificate paper) {
      return new Line(
          award.name(),
          award.affiliation(),
          award.kind().title(),
          award.title(),
          paper != null,
          paper == null ? "" : paper.id().toString(),
          paper == null ? "" : paper.number(),
          paper == null ? "" : paper.status().title());
    }
  }
}
