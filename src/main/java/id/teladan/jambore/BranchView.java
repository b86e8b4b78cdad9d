package id.teladan.jambore;

import id.teladan.competition.Competition;
import id.teladan.platform.Actor;
import id.teladan.platform.FormField.Option;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One branch: how it is judged, and the place of each contingent. */
final class BranchView extends PageView {

  final String jamboreName;
  final String jamborePath;
  final String action;
  final boolean isNew;
  final boolean mayChange;
  final BranchForm form;
  final boolean other;
  final boolean hasError;
  final boolean hasResultError;
  final List<Row> rows;
  final boolean hasRows;
  final List<Option> competitions;
  final String competition;

  BranchView(Actor actor, JamboreDetail detail, @Nullable Branch branch, Typed typed) {
    super("branch.mustache", actor, branch == null ? "Cabang baru" : "Cabang " + branch.title());
    Jambore jambore = detail.jambore();
    this.jamboreName = jambore.name();
    this.jamborePath = "/jambore/" + jambore.id();
    this.isNew = branch == null;
    this.action = jamborePath + "/cabang" + (branch == null ? "" : "/" + branch.id());
    this.mayChange = actor.has(Role.ADMIN, Role.TRAINER) && !jambore.isDecided();
    BranchForm form = typed.form();
    ResultForm results = typed.results();
    this.form = form;
    this.competitions = typed.competitions().stream().map(one -> option(one, form)).toList();
    this.competition = branch == null ? "" : Objects.toString(branch.competitionId(), "");
    this.other = form.isOther();
    this.hasError = !form.error().isEmpty();
    this.hasResultError = results.isWrong();
    this.rows =
        branch == null
            ? List.of()
            : detail.contingents().stream()
                .map(
                    c ->
                        new Row(
                            c.id().toString(),
                            c.name(),
                            results.rank(c.id()),
                            ResultForm.isWrong(results.rank(c.id()))))
                .toList();
    this.hasRows = !rows.isEmpty();
  }

  private static Option option(Competition competition, BranchForm form) {
    String id = competition.id().toString();
    return new Option(
        id,
        "%s (%s)".formatted(competition.name(), competition.status().title()),
        id.equals(form.competitionId()));
  }

  /** What the forms say, as typed or as known, and what there is to choose from. */
  record Typed(BranchForm form, ResultForm results, List<Competition> competitions) {}

  record Row(String id, String name, String rank, boolean wrong) {}
}
