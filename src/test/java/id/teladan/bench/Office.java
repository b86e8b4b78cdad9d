package id.teladan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kabupaten with 2,000 posyandu and 15,000 kader, filled as an office fills it: by files. Its
 * competition comes when it is first asked for.
 */
final class Office {

  static final String REGENCY = "16.03";
  static final int POSYANDU = 2_000;
  static final int KADER = 15_000;

  private final BenchPortal portal;
  private final Account chief;
  private final List<KaderFile.Home> homes = new ArrayList<>();
  private @Nullable Contest contest;

  Office(BenchPortal portal) throws IOException {
    this.portal = portal;
    Scope everything = Scope.region(REGENCY);
    chief =
        portal
            .jdbi()
            .inTransaction(
                db ->
                    Account.create(
                        db,
                        "ukur-kepala",
                        new Grant(Role.ADMIN, everything),
                        new Grant(Role.COMMITTEE, everything),
                        new Grant(Role.TRAINER, everything)));
    importPuskesmas();
    importPosyandu();
    portal.jdbi().useTransaction(Records::ofPosyandu);
  }

  BenchPortal portal() {
    return portal;
  }

  /** Who may do everything here but judge. */
  Account chief() {
    return chief;
  }

  /** The file of all kader. */
  KaderFile kaderFile() {
    return new KaderFile(homes, KADER);
  }

  /** Reads in all kader, unless an import was measured before. */
  void hireKader() throws IOException {
    if (count("kader") == 0) {
      read("kader", "text/csv", kaderFile().csv());
    }
    if (count("skill_assessment") == 0) {
      portal.jdbi().useTransaction(Records::ofKader);
    }
  }

  /** The competition of all posyandu, judged. */
  Contest contest() throws IOException, InterruptedException {
    if (contest == null) {
      hireKader();
      contest = new Contest(this);
    }
    return contest;
  }

  /** Reads a file in and answers the report. */
  JsonNode read(String register, String type, byte[] file) throws IOException {
    try (BareHttp http = chief.connect(portal)) {
      return KaderFile.send(http, "/api/v1/imports?register=" + register, type, file);
    }
  }

  List<String> ids(String sql) {
    return portal.jdbi().withHandle(db -> db.createQuery(sql).mapTo(String.class).list());
  }

  private int count(String table) {
    return Integer.parseInt(ids("SELECT COUNT(*) FROM " + table).get(0));
  }

  private void importPuskesmas() throws IOException {
    StringBuilder file = new StringBuilder("kode;nama;kode_kecamatan\n");
    for (String district : regions(8)) {
      file.append("P%s;Puskesmas Ukur %s;%s\n".formatted(digits(district), district, district));
    }
    require(read("puskesmas", "text/csv", bytes(file)), regions(8).size());
  }

  private void importPosyandu() throws IOException {
    List<String> villages = regions(13);
    StringBuilder file = new StringBuilder("nama;kode_desa;kode_puskesmas\n");
    for (int n = 0; n < POSYANDU; n++) {
      KaderFile.Home home = new KaderFile.Home("Melati " + n, villages.get(n % villages.size()));
      homes.add(home);
      file.append(
          "%s;%s;P%s\n"
              .formatted(home.name(), home.village(), digits(home.village().substring(0, 8))));
    }
    require(read("posyandu", "text/csv", bytes(file)), POSYANDU);
  }

  static void require(JsonNode report, int created) throws IOException {
    if (report.path("created").asInt() != created) {
      throw new IOException("%.2000s".formatted(report));
    }
  }

  private List<String> regions(int length) {
    return ids(
        "SELECT code FROM region WHERE code LIKE '%s.%%' AND LENGTH(code) = %d ORDER BY code"
            .formatted(REGENCY, length));
  }

  private static String digits(String code) {
    return code.replace(".", "");
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
