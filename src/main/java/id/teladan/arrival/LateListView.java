package id.teladan.arrival;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.visit.SheetId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets of a competition for which something came too late. */
final class LateListView extends CompetitionFrame {

  final List<Row> rows;
  final @Nullable String next;

  LateListView(Actor actor, Competition competition, Listing<LateSheet> sheets) {
    super("late-list.mustache", actor, competition, Tab.VISITS);
    this.rows = sheets.items().stream().map(Row::of).toList();
    this.next = sheets.next();
  }

  /** One sheet. */
  record Row(
      SheetId sheetId,
      String entryName,
      String assessor,
      String status,
      int operations,
      boolean open,
      String waiting) {

    static Row of(LateSheet it) {
      int waiting = it.waiting() + it.submissionsWaiting();
      return new Row(
          it.sheetId(),
          it.entryName(),
          it.assessor(),
          it.sheetStatus().title(),
          it.operations(),
          waiting > 0,
          waiting(it));
    }

    private static String waiting(LateSheet it) {
      if (it.waiting() + it.submissionsWaiting() == 0) {
        return "sudah diputuskan";
      }
      String answers = it.waiting() == 0 ? "" : it.waiting() + " jawaban";
      String sending = it.submissionsWaiting() == 0 ? "" : "pengiriman lembar";
      String both = answers.isEmpty() || sending.isEmpty() ? "" : " dan ";
      return answers + both + sending + " menunggu";
    }
  }
}
