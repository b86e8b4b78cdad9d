package id.teladan.platform;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.ASSESSOR;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.KADER;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;

import java.util.List;

/** What the bar at the top of each page offers to whom. */
final class Navigation {

  private static final Role[] OFFICE = {ADMIN, COMMITTEE, TRAINER, VIEWER};

  private static final List<Entry> DAILY =
      List.of(
          new Entry("Beranda", "/", ADMIN, COMMITTEE, TRAINER, VIEWER, ASSESSOR),
          new Entry("Kunjungan", "/kunjungan", ASSESSOR),
          new Entry("Saya", "/saya", KADER),
          new Entry("Sertifikat saya", "/saya/sertifikat", KADER),
          new Entry("Pelatihan saya", "/saya/pelatihan", KADER),
          new Entry("Lomba", "/lomba", OFFICE),
          new Entry("Kebutuhan", "/kebutuhan", OFFICE),
          new Entry("Pelatihan", "/pelatihan", OFFICE),
          new Entry("Sertifikat", "/sertifikat", OFFICE),
          new Entry("Jambore", "/jambore", OFFICE));

  private static final List<Entry> REGISTERS =
      List.of(
          new Entry("Posyandu", "/posyandu", ADMIN, COMMITTEE, TRAINER, VIEWER, ASSESSOR),
          new Entry("Kader", "/kader", ADMIN, COMMITTEE, TRAINER, VIEWER, ASSESSOR),
          new Entry("Puskesmas", "/puskesmas", OFFICE),
          new Entry("Pembinaan", "/pembinaan", ADMIN, COMMITTEE, TRAINER, VIEWER, ASSESSOR),
          new Entry("Katalog pelatihan", "/katalog", OFFICE),
          new Entry("Instrumen", "/instrumen", ADMIN, COMMITTEE, TRAINER, VIEWER, ASSESSOR),
          new Entry("Impor data", "/impor", ADMIN, COMMITTEE, TRAINER),
          new Entry("Akun", "/akun", ADMIN),
          new Entry("Jejak audit", "/audit", ADMIN));

  private Navigation() {}

  static List<Item> daily(Actor actor, String path) {
    return items(DAILY, actor, path);
  }

  static List<Item> registers(Actor actor, String path) {
    return items(REGISTERS, actor, path);
  }

  private static List<Item> items(List<Entry> entries, Actor actor, String path) {
    String current =
        entries.stream()
            .map(entry -> entry.address)
            .filter(address -> path.equals(address) || path.startsWith(address + "/"))
            .reduce("", (a, b) -> b.length() > a.length() ? b : a);
    return entries.stream()
        .filter(entry -> actor.has(entry.roles))
        .map(entry -> new Item(entry.title, entry.address, entry.address.equals(current)))
        .toList();
  }

  /** One link as the layout sees it. */
  record Item(String title, String address, boolean current) {}

  private static final class Entry {
    final String title;
    final String address;
    final Role[] roles;

    Entry(String title, String address, Role... roles) {
      this.title = title;
      this.address = address;
      this.roles = roles;
    }
  }
}
