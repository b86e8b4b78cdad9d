package id.teladan.need;

import id.teladan.need.NeedCountDao.CompetitionChoice;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who needs what: the matrix course by puskesmas, and everything that is not a course. */
final class NeedMatrixView extends PageView {

  final List<Choice> competitions;
  final boolean hasCompetitions;
  final @Nullable String chosenId;
  final boolean mayDerive;
  final boolean mustChoose;
  final List<NeedMatrix.Column> columns;
  final List<NeedMatrix.Row> rows;
  final boolean hasRows;
  final List<KindRow> kinds;

  NeedMatrixView(
      Actor actor,
      List<CompetitionChoice> competitions,
      @Nullable CompetitionChoice chosen,
      NeedMatrix matrix,
      List<NeedCountDao.KindCount> kinds) {
    super("matrix.mustache", actor, "Kebutuhan pelatihan");
    this.competitions =
        competitions.stream().map(choice -> Choice.of(choice, choice.equals(chosen))).toList();
    this.hasCompetitions = !competitions.isEmpty();
    this.chosenId = chosen == null ? null : chosen.id().toString();
    boolean derives = actor.has(Role.ADMIN, Role.TRAINER);
    this.mayDerive = derives && chosen != null;
    this.mustChoose = derives && chosen == null;
    this.columns = matrix.columns;
    this.rows = matrix.rows;
    this.hasRows = !rows.isEmpty();
    String query = chosen == null ? "" : "&competitionId=" + chosen.id();
    this.kinds =
        kinds.stream()
            .sorted(Comparator.comparing(NeedCountDao.KindCount::kind))
            .map(kind -> KindRow.of(kind, query))
            .toList();
  }

  record Choice(String id, String name, String open, boolean chosen) {
    static Choice of(CompetitionChoice choice, boolean chosen) {
      return new Choice(choice.id().toString(), choice.name(), Words.count(choice.open()), chosen);
    }
  }

  record KindRow(String label, String count, String address) {
    static KindRow of(NeedCountDao.KindCount kind, String query) {
      return new KindRow(
          kind.kind().label(),
          Words.count(kind.count()),
          "/kebutuhan/daftar?status=OPEN&kind=" + kind.kind() + query);
    }
  }
}
