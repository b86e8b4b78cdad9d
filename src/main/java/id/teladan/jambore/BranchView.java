package id.teladan.jambore;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import java.util.List;
import java.util.Map;
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

  BranchView(
      Actor actor,
      JamboreDetail detail,
      @Nullable Branch branch,
      BranchForm form,
      ResultForm results) {
    super("branch.mustache", actor, branch == null ? "Cabang baru" : "Cabang " + branch.title());
    Jambore jambore = detail.jambore();
    this.jamboreName = jambore.name();
    this.jamborePath = "/jambore/" + jambore.id();
    this.isNew = branch == null;
    this.action = jamborePath + "/cabang" + (branch == null ? "" : "/" + branch.id());
    this.mayChange = actor.has(Role.ADMIN, Role.TRAINER) && !jambore.isDecided();
    this.form = form;
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

  static BranchView begin(Actor actor, JamboreDetail detail, BranchForm form) {
    return new BranchView(actor, detail, null, form, ResultForm.of(Map.of()));
  }

  record Row(String id, String name, String rank, boolean wrong) {}
}
