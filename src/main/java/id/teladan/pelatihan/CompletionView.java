package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What completing gives, beside what was decided before. */
final class CompletionView extends PageView {

  final boolean overviewTab = false;
  final boolean scoresTab = false;
  final boolean endingTab = true;
  final PelatihanId id;
  final String title;
  final String certificatesPath;
  final boolean mayComplete;
  final boolean completed;
  final boolean certified;
  final boolean changed;
  final String completedAt;
  final boolean hasSessions;
  final boolean lacksPractice;
  final boolean ready;
  final boolean needsReason;
  final String reason;
  final String reasonError;
  final boolean hasReasonError;
  final List<Row> rows;
  final boolean hasRows;
  final long passed;
  final long attended;
  final long failed;

  /** The people, what the rules give now, and what was decided. */
  record Judged(
      List<Participant> people,
      List<CompletionItem> preview,
      List<CompletionItem> decided,
      boolean lacksFieldPractice) {}

  /** What the form says, as typed. */
  record Typed(boolean needsReason, String reason, String error) {}

  CompletionView(Actor actor, PelatihanDetail detail, Judged judged, Typed typed) {
    super("completion.mustache", actor, "Penyelesaian " + detail.pelatihan().title());
    Pelatihan p = detail.pelatihan();
    boolean writer = actor.has(Role.ADMIN, Role.TRAINER);
    this.id = p.id();
    this.title = p.title();
    this.certificatesPath = "/pelatihan/" + p.id() + "/sertifikat";
    this.mayComplete = writer && !p.isCertified() && !p.isCancelled();
    this.completed = p.isCompleted();
    this.certified = p.isCertified();
    this.completedAt = p.completedAt() == null ? "" : Words.dateTime(p.completedAt());
    this.hasSessions = !detail.sessions().isEmpty();
    this.lacksPractice = hasSessions && judged.lacksFieldPractice();
    this.ready = hasSessions && !lacksPractice;
    this.needsReason = typed.needsReason();
    this.reason = typed.reason();
    this.reasonError = typed.error();
    this.hasReasonError = !typed.error().isEmpty();
    List<CompletionItem> shown = p.isCertified() ? judged.decided() : judged.preview();
    Map<KaderId, Participant> people =
        judged.people().stream()
            .collect(Collectors.toMap(Participant::kaderId, Function.identity()));
    this.rows = shown.stream().map(item -> Row.of(item, people.get(item.kaderId()))).toList();
    this.hasRows = !rows.isEmpty();
    this.changed =
        completed && !certified && !Map.copyOf(byKader(judged.decided())).equals(byKader(shown));
    this.passed = count(shown, Outcome.LULUS);
    this.attended = count(shown, Outcome.MENGIKUTI);
    this.failed = count(shown, Outcome.TIDAK_LULUS);
  }

  private static Map<KaderId, CompletionItem> byKader(List<CompletionItem> items) {
    return items.stream().collect(Collectors.toMap(CompletionItem::kaderId, Function.identity()));
  }

  private static long count(List<CompletionItem> items, Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).count();
  }

  record Row(
      String name,
      String posyandu,
      int attended,
      int of,
      String post,
      String outcome,
      String badge) {

    static Row of(CompletionItem item, @Nullable Participant person) {
      return new Row(
          person == null ? "" : person.name(),
          person == null ? "" : person.posyandu(),
          item.attendedHours(),
          item.ofHours(),
          person == null ? "" : Texts.score(person.postThatCounts()),
          Texts.outcome(item.outcome()),
          Texts.badge(item.outcome()));
    }
  }
}
