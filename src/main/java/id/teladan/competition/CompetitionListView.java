package id.teladan.competition;

import id.teladan.instrument.Instrument;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All competitions within reach, the latest first. */
final class CompetitionListView extends PageView {

  final List<Row> rows;
  final @Nullable String next;
  final boolean mayWrite;

  CompetitionListView(Actor actor, Listing<Competition> found) {
    super("list.mustache", actor, "Lomba");
    this.rows = found.items().stream().map(Row::of).toList();
    this.next = found.next();
    this.mayWrite = actor.has(Role.ADMIN, Role.COMMITTEE);
  }

  record Row(CompetitionId id, String name, String kind, String dates, String status) {

    static Row of(Competition competition) {
      return new Row(
          competition.id(),
          competition.name(),
          competition.kind() == Instrument.Kind.KADER ? "Kader" : "Posyandu",
          Words.shortDate(competition.opensOn()) + " – " + Words.shortDate(competition.closesOn()),
          competition.status().title());
    }
  }
}
