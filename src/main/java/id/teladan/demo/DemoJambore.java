package id.teladan.demo;

import id.teladan.jambore.BranchId;
import id.teladan.jambore.BranchKind;
import id.teladan.jambore.ContingentId;
import id.teladan.jambore.JamboreId;
import id.teladan.jambore.NewBranch;
import id.teladan.jambore.NewContingent;
import id.teladan.jambore.NewJambore;
import id.teladan.platform.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The jambore of the kabupaten, planned for next month with three contingents. */
final class DemoJambore {

  private final DemoServices services;
  private final LocalDate today;

  DemoJambore(DemoServices services, LocalDate today) {
    this.services = services;
    this.today = today;
  }

  void make(DemoOffice office) {
    JamboreId id =
        services
            .jambore()
            .create(
                Actor.SYSTEM,
                new NewJambore(
                    null,
                    "Jambore Kader Muara Enim " + today.plusDays(25).getYear(),
                    today.plusDays(25),
                    today.plusDays(26),
                    "Lapangan Contoh, Muara Enim",
                    null,
                    "16.03"))
            .value()
            .jambore()
            .id();
    branch(id, "Simulasi 5 langkah", BranchKind.UTAMA, 10, 15);
    branch(id, "Penyuluhan", BranchKind.UTAMA, 1, 10);
    branch(id, "Antropometri", BranchKind.UTAMA, 2, 10);
    branch(id, "Yel-yel", BranchKind.LAIN, 10, 7);
    List<String> names = List.of("Kontingen Lingga", "Kontingen Tanjung Enim", "Kontingen Darmo");
    for (int n = 0; n < names.size(); n++) {
      contingent(id, names.get(n), office.posts().get(20 + n));
    }
  }

  private void branch(JamboreId id, String title, BranchKind kind, int team, int minutes) {
    var made =
        services
            .contests()
            .putBranch(
                Actor.SYSTEM,
                id,
                BranchId.next(),
                new NewBranch(title, kind, team, minutes, 3, null, null));
    assert made.created();
  }

  private void contingent(JamboreId id, String name, DemoOffice.Post post) {
    List<@Nullable UUID> members = new ArrayList<>();
    post.kader().forEach(kader -> members.add(kader.value()));
    var made =
        services
            .contests()
            .putContingent(
                Actor.SYSTEM, id, ContingentId.next(), new NewContingent(name, 10, members));
    assert made.created();
  }
}
