package id.teladan.demo;

import id.teladan.attendance.PlannedSession;
import id.teladan.certificate.OccasionKind;
import id.teladan.jambore.Branch;
import id.teladan.jambore.BranchId;
import id.teladan.jambore.BranchKind;
import id.teladan.jambore.ContingentId;
import id.teladan.jambore.JamboreId;
import id.teladan.jambore.NewBranch;
import id.teladan.jambore.NewContingent;
import id.teladan.jambore.NewJambore;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A jambore that was held and won two months ago, with its papers, and the next one, planned for
 * the coming month with three contingents.
 */
final class DemoJambore {

  private static final List<String> CONTINGENTS =
      List.of("Kontingen Lingga", "Kontingen Tanjung Enim", "Kontingen Darmo");

  private final DemoServices services;
  private final LocalDate today;

  DemoJambore(DemoServices services, LocalDate today) {
    this.services = services;
    this.today = today;
  }

  void make(DemoOffice office) {
    held(office);
    planned(office);
  }

  private void planned(DemoOffice office) {
    LocalDate first = today.plusDays(25);
    JamboreId id = plan("Jambore Kader Muara Enim " + first.getYear(), first, first.plusDays(1));
    branch(id, BranchId.next(), usual("Simulasi 5 langkah", BranchKind.UTAMA, 10, 15));
    branch(id, BranchId.next(), usual("Penyuluhan", BranchKind.UTAMA, 1, 10));
    branch(id, BranchId.next(), usual("Antropometri", BranchKind.UTAMA, 2, 10));
    branch(id, BranchId.next(), usual("Yel-yel", BranchKind.LAIN, 10, 7));
    List<DemoOffice.Post> posts =
        List.of(office.posts().get(0), office.posts().get(21), office.posts().get(22));
    for (int n = 0; n < CONTINGENTS.size(); n++) {
      contingent(id, ContingentId.next(), members(CONTINGENTS.get(n), 10, posts.get(n).kader()));
    }
  }

  /** Three contingents of three; two won as much as each other, and the simulation decides. */
  private void held(DemoOffice office) {
    LocalDate day = today.minusDays(60);
    JamboreId id = plan("Jambore Kader Lawang Kidul " + day.getYear(), day, day);
    BranchId talks = BranchId.next();
    BranchId simulation = BranchId.next();
    branch(id, talks, usual("Penyuluhan", BranchKind.UTAMA, 1, 10));
    branch(id, simulation, usual("Simulasi 5 langkah", BranchKind.UTAMA, 3, 15));
    List<ContingentId> contingents = new ArrayList<>();
    List<List<KaderId>> teams = new ArrayList<>();
    for (int n = 0; n < CONTINGENTS.size(); n++) {
      List<KaderId> team = office.posts().get(n).kader().subList(0, 3);
      teams.add(team);
      contingents.add(ContingentId.next());
      contingent(id, contingents.get(n), members(CONTINGENTS.get(n), 3, team));
    }
    for (PlannedSession planned : services.jambore().get(Actor.SYSTEM, id).sessions()) {
      boolean one = talks.value().equals(planned.partId());
      teams.forEach(
          team ->
              team.subList(0, one ? 1 : 3)
                  .forEach(kader -> DemoCheckIns.take(services, planned.session(), kader)));
    }
    results(id, talks, contingents);
    results(id, simulation, List.of(contingents.get(1), contingents.get(0), contingents.get(2)));
    var job = services.issuing().issue(Actor.SYSTEM, OccasionKind.JAMBORE, id.value());
    assert job != null;
  }

  private JamboreId plan(String name, LocalDate from, LocalDate to) {
    return services
        .jambore()
        .create(
            Actor.SYSTEM,
            new NewJambore(null, name, from, to, "Lapangan Contoh, Muara Enim", null, "16.03"))
        .value()
        .jambore()
        .id();
  }

  private void branch(JamboreId id, BranchId branch, NewBranch request) {
    var made = services.branches().putBranch(Actor.SYSTEM, id, branch, request);
    assert made.created();
  }

  private static NewBranch usual(String title, BranchKind kind, int team, int minutes) {
    return new NewBranch(title, kind, team, minutes, 3, null, null, null);
  }

  private void contingent(JamboreId id, ContingentId contingent, NewContingent request) {
    var made = services.contingents().putContingent(Actor.SYSTEM, id, contingent, request);
    assert made.created();
  }

  private static NewContingent members(String name, int quota, List<KaderId> kader) {
    List<@Nullable UUID> members = new ArrayList<>();
    kader.forEach(one -> members.add(one.value()));
    return new NewContingent(name, quota, members);
  }

  private void results(JamboreId id, BranchId branch, List<ContingentId> inOrder) {
    List<Branch.@Nullable Result> places = new ArrayList<>();
    for (ContingentId contingent : inOrder) {
      places.add(new Branch.Result(contingent, places.size() + 1, null));
    }
    var saved = services.branches().putResults(Actor.SYSTEM, id, branch, places);
    assert saved.results().size() == inOrder.size();
  }
}
