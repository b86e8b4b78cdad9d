package id.teladan.jambore;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** One jambore: who comes, in what they compete, who leads, and the daftar hadir. */
final class JamboreView extends PageView {

  final String id;
  final String name;
  final String days;
  final String venue;
  final String status;
  final boolean mayChange;
  final boolean hasBranches;
  final boolean provisional;
  final boolean decidable;
  final String openBranches;
  final List<ContingentRow> contingents;
  final List<BranchRow> branches;
  final List<StandingRow> standing;
  final boolean hasStanding;
  final List<SessionRow> sessions;

  JamboreView(Actor actor, JamboreDetail detail, LocalDate today) {
    super("jambore.mustache", actor, detail.jambore().name());
    Jambore j = detail.jambore();
    this.id = j.id().toString();
    this.name = j.name();
    this.days = JamboreListView.days(j);
    this.venue = j.venue();
    this.status = j.status(today).title();
    this.mayChange = actor.has(Role.ADMIN, Role.TRAINER) && !j.isDecided();
    this.hasBranches = !detail.branches().isEmpty();
    this.openBranches =
        detail.openBranches().stream().map(Branch::title).collect(Collectors.joining(", "));
    this.provisional = !openBranches.isEmpty();
    this.decidable = detail.isDecidable(today);
    this.contingents = detail.contingents().stream().map(c -> ContingentRow.of(id, c)).toList();
    this.branches = detail.branches().stream().map(b -> BranchRow.of(detail, b)).toList();
    this.hasStanding = detail.branches().stream().anyMatch(b -> !b.results().isEmpty());
    this.standing =
        hasStanding
            ? detail.standing().stream()
                .map(row -> StandingRow.of(row, detail.nameOf(row.contingent())))
                .toList()
            : List.of();
    this.sessions =
        detail.sessions().stream()
            .sorted(Comparator.comparing(s -> s.partId() != null)) // the days come first
            .map(s -> new SessionRow(s.session().id().toString(), s.session().title()))
            .toList();
  }

  record ContingentRow(
      String address, String name, long members, int quota, long companions, boolean over) {
    static ContingentRow of(String jambore, Contingent c) {
      return new ContingentRow(
          "/jambore/%s/kontingen/%s".formatted(jambore, c.id()),
          c.name(),
          c.members().size() - c.companions(),
          c.quota(),
          c.companions(),
          c.companions() > 0);
    }
  }

  record BranchRow(
      String address,
      String title,
      String kind,
      int teamSize,
      int maxMinutes,
      int jury,
      String points,
      String winners) {

    static BranchRow of(JamboreDetail detail, Branch b) {
      return new BranchRow(
          "/jambore/%s/cabang/%s".formatted(detail.jambore().id(), b.id()),
          b.title(),
          b.kind().title(),
          b.teamSize(),
          b.maxMinutes(),
          b.jury(),
          b.points().stream().map(String::valueOf).collect(Collectors.joining("/")),
          b.results().stream()
              .filter(r -> r.rank() <= 3)
              .map(r -> r.rank() + ". " + detail.nameOf(r.contingentId()))
              .collect(Collectors.joining(" · ")));
    }
  }

  record StandingRow(int rank, String name, int points, int firsts, int seconds, int thirds) {
    static StandingRow of(Standing.Row row, String name) {
      return new StandingRow(
          row.rank(), name, row.points(), row.firsts(), row.seconds(), row.thirds());
    }
  }

  record SessionRow(String id, String title) {}
}
