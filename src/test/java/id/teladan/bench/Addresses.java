package id.teladan.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Where each route leads in the office, and who may go there. Fills in what pages are about. */
final class Addresses {

  private static final String DRAFT = "UKUR-2026";

  private final Office office;
  private final Contest contest;
  private final String kader;
  private final Account kaderAccount;
  private final Training training;
  private final Jambore jambore;
  private final String followUp;

  Addresses(Office office) throws IOException, InterruptedException {
    this.office = office;
    contest = office.contest();
    List<String> some = office.ids("SELECT id FROM kader ORDER BY id LIMIT 1000");
    kader = some.get(0);
    Grant own = new Grant(Role.KADER, Scope.kader(UUID.fromString(kader)));
    kaderAccount =
        office.portal().jdbi().inTransaction(db -> Account.create(db, "ukur-kader", own));
    try (BareHttp chief = office.chief().connect(office.portal())) {
      chief.require("POST", "/api/v1/competitions/%s/recommendations".formatted(contest.id()), "");
      training = new Training(chief, some);
      jambore = new Jambore(chief, some);
      followUp = followUps(chief);
      draft(chief);
    }
  }

  private String followUps(BareHttp chief) throws IOException {
    String last = "";
    for (String posyandu : office.ids("SELECT id FROM posyandu ORDER BY id LIMIT 300")) {
      last =
          chief
              .require(
                  "POST",
                  "/api/v1/follow-ups",
                  """
                  {"posyanduId": "%s", "obstacle": "Timbangan", "solution": "Kalibrasi",
                   "action": "Latihan", "owner": "Bidan", "dueOn": "2027-10-13"}"""
                      .formatted(posyandu))
              .get("id")
              .asText();
    }
    return last;
  }

  private static void draft(BareHttp chief) throws IOException {
    ObjectNode document =
        (ObjectNode) chief.get("/api/v1/instruments/LP-ILP-2026/versions/1").json();
    document.remove(List.of("version", "status", "hash"));
    chief.require("POST", "/api/v1/instruments", document.put("code", DRAFT).toString());
  }

  Account caller(Route route) {
    if (route.admits("ADMIN")) {
      return office.chief();
    }
    return route.admits("ASSESSOR") ? contest.assessor() : kaderAccount;
  }

  /** With braces left where nothing is known. */
  String address(Route route) {
    return route
        .path()
        .replace("/lomba/{id}", "/lomba/" + contest.id())
        .replaceFirst(
            "/pelatihan/\\{id}(/selesai|/sertifikat)", "/pelatihan/" + training.completed() + "$1")
        .replace("/pelatihan/{id}", "/pelatihan/" + training.running())
        .replace("/jambore/{id}", "/jambore/" + jambore.id())
        .replace("/kader/{id}", "/kader/" + kader)
        .replace("/posyandu/{id}", "/posyandu/" + first("posyandu"))
        .replace("/puskesmas/{id}", "/puskesmas/" + first("puskesmas"))
        .replace("/pembinaan/{id}", "/pembinaan/" + followUp)
        .replace("/impor/{id}", "/impor/" + first("import_run"))
        .replace("/sertifikat/{id}", "/sertifikat/" + first("certificate"))
        .replace("/daftar-hadir/{id}", "/daftar-hadir/" + training.runningSession())
        .replace("{version}/ubah", "1/ubah")
        .replaceFirst("\\{code}/(1/ubah)", DRAFT + "/$1")
        .replace("/instrumen/{code}/{version}", "/instrumen/LP-ILP-2026/1")
        .replace("/katalog/{code}", "/katalog/K-BB1")
        .replace("/wilayah/{code}", "/wilayah/" + Office.REGENCY)
        .replace("/v/{code}", "/v/" + office.ids("SELECT MIN(code) FROM certificate").get(0))
        .replace("{username}", contest.assessor().username())
        .replace("{register}", "kader")
        .replace("{entryId}", contest.entry())
        .replace("{visitId}", contest.visit())
        .replace("{sheetId}", contest.openSheet())
        .replace("{posyandu}", first("posyandu"))
        .replace("{branch}", jambore.branch())
        .replace("{contingent}", jambore.contingent())
        .replace("{section}", "A")
        .replace("{month}", "2026-08")
        .replace("{year}", "2025")
        .replace("{skill}", "BB-03")
        .replace("{slug}", "not-found");
  }

  private String first(String table) {
    return office.ids("SELECT id FROM %s ORDER BY id LIMIT 1".formatted(table)).get(0);
  }
}
