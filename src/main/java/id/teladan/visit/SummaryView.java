package id.teladan.visit;

import id.teladan.instrument.Item;
import id.teladan.platform.Actor;
import id.teladan.platform.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last screen: totals, what is open, what proof is missing, and one button. */
final class SummaryView extends SheetPageView {

  final List<Row> rows;
  final List<Pointer> open;
  final List<Pointer> clashing;
  final boolean hasClash;
  final List<Pointer> missing;
  final boolean hasMissing;
  final List<Pointer> demanded;
  final boolean hasDemanded;
  final String totalScore;
  final String stateHash;
  final boolean sendable;
  final @Nullable String sentAt;
  final List<Alarm> alarms;
  final boolean hasAlarms;
  final boolean watchesService;
  final String dutyAddress;
  final String duty;

  SummaryView(Actor actor, OpenSheet open, DutyRoster roster) {
    super("summary.mustache", actor, open, null, false);
    ScoringScreen screen = open.screen();
    SheetHead head = open.sheet().head();
    this.rows =
        screen.sections().stream()
            .map(
                section -> {
                  var chip =
                      screen.chips(null).stream()
                          .filter(c -> c.code().equals(section.code()))
                          .findFirst()
                          .orElseThrow();
                  return new Row(
                      section.code(),
                      section.title(),
                      chip.done(),
                      chip.of(),
                      screen.sectionScore(section));
                })
            .toList();
    this.open = pointers(screen, screen.open());
    this.missing = pointers(screen, open.withoutEvidence());
    this.hasMissing = !missing.isEmpty() && head.status() == SheetStatus.DRAFT;
    this.demanded = pointers(screen, open.withoutDemanded());
    this.hasDemanded = !demanded.isEmpty();
    this.totalScore = screen.totalScore();
    this.stateHash = head.stateHash();
    this.clashing = pointers(screen, open.clashing());
    this.hasClash = !clashing.isEmpty();
    this.sendable = !hasOpen && !hasClash && !behind && head.status() == SheetStatus.DRAFT;
    Instant submitted = head.submittedAt();
    this.sentAt =
        submitted == null || head.status() == SheetStatus.DRAFT ? null : Words.dateTime(submitted);
    this.alarms = alarms(open);
    this.hasAlarms = !alarms.isEmpty();
    this.watchesService =
        screen.instrument().items().anyMatch(item -> ServiceStep.of(item).isPresent());
    this.dutyAddress = DutyView.address(open.card());
    this.duty = roster.isRecorded() ? roster.byKader().size() + " kader dicatat" : "belum dicatat";
  }

  /** Items that should be talked about on the spot, in the order of the instrument. */
  private static List<Alarm> alarms(OpenSheet open) {
    return open.screen().sections().stream()
        .flatMap(section -> open.cards(section).stream())
        .filter(card -> card.concern != null)
        .map(card -> new Alarm(card.code, card.text, String.valueOf(card.concern), card.danger))
        .toList();
  }

  private static List<Pointer> pointers(ScoringScreen screen, List<Item> items) {
    return items.stream()
        .map(item -> new Pointer(screen.sectionOf(item).code(), item.code(), item.text()))
        .toList();
  }

  record Row(String code, String title, int done, int of, String score) {}

  record Alarm(String code, String text, String why, boolean danger) {}

  record Pointer(String section, String code, String text) {}
}
