package id.teladan.jambore;

import id.teladan.jambore.ContingentDao.Found;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One contingent: its quota, its members, and whom to add. */
final class ContingentView extends PageView {

  final String jamboreName;
  final String jamborePath;
  final String action;
  final boolean isNew;
  final boolean mayChange;
  final boolean mayPrint;
  final ContingentForm form;
  final boolean hasError;
  final List<String> warnings;
  final List<Row> members;
  final String text;
  final List<Row> candidates;
  final boolean hasCandidates;

  private final Actor actor;
  private final Jambore jambore;
  private final @Nullable Contingent contingent;

  ContingentView(
      Actor actor,
      Jambore jambore,
      @Nullable Contingent contingent,
      ContingentForm form,
      String text) {
    this(actor, jambore, contingent, form, text, List.of());
  }

  private ContingentView(
      Actor actor,
      Jambore jambore,
      @Nullable Contingent contingent,
      ContingentForm form,
      String text,
      List<Found> found) {
    super("contingent.mustache", actor, contingent == null ? "Kontingen baru" : contingent.name());
    this.actor = actor;
    this.jambore = jambore;
    this.contingent = contingent;
    this.jamboreName = jambore.name();
    this.jamborePath = "/jambore/" + jambore.id();
    this.isNew = contingent == null;
    this.action = jamborePath + "/kontingen" + (contingent == null ? "" : "/" + contingent.id());
    this.mayChange = actor.has(Role.ADMIN, Role.TRAINER) && !jambore.isDecided();
    this.mayPrint = actor.has(Role.ADMIN, Role.TRAINER) && contingent != null;
    this.form = form;
    this.hasError = !form.error().isEmpty();
    this.warnings = contingent == null ? List.of() : contingent.warnings();
    this.members =
        contingent == null
            ? List.of()
            : contingent.members().stream().map(m -> Row.of(action, m)).toList();
    this.text = text;
    this.candidates =
        found.stream()
            .map(f -> new Row(f.id().toString(), f.name(), f.posyandu(), "", "", false))
            .toList();
    this.hasCandidates = !found.isEmpty();
  }

  static ContingentView begin(Actor actor, Jambore jambore, ContingentForm form) {
    return new ContingentView(actor, jambore, null, form, "");
  }

  ContingentView offering(List<Found> found) {
    return new ContingentView(actor, jambore, contingent, form, text, found);
  }

  record Row(
      String id, String name, String posyandu, String role, String removePath, boolean companion) {

    static Row of(String action, Contingent.Member m) {
      return new Row(
          m.kaderId().toString(),
          m.name(),
          m.posyandu(),
          m.role().title(),
          "%s/anggota/%s/hapus".formatted(action, m.kaderId()),
          m.role() == MemberRole.PENDAMPING);
    }
  }
}
