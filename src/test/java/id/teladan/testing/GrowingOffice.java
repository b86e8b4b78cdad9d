package id.teladan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Routes.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An office with one competition, one pelatihan and one jambore that gets more of everything, over
 * the API and alike each time: posyandu, kader, visits, sheets, members of courses and contingents,
 * follow-ups, and more competitions, pelatihan and jambore beside the first.
 */
public final class GrowingOffice {

  private static final String MONTH = "{\"status\":\"SERVICE\",\"gizi\":62.5}";
  private static final String REVIEW =
      """
      {"openings": 12, "kaderOnDuty": 5.5, "ds": 82, "kia": 75, "kb": 66, "immunization": 91,
       "extraProgram": true, "healthFund": 50}""";

  private final Arena arena = new Arena();
  private final TestAccount chief =
      TestAccount.with(
          new Grant(Role.ADMIN, Scope.region(arena.district())),
          new Grant(Role.COMMITTEE, Scope.region(arena.district())),
          new Grant(Role.TRAINER, Scope.region(arena.district())));
  private final PortalClient office = chief.api();
  private final PortalClient officeBrowser = chief.browser();
  private final List<TestAccount> judges = List.of(arena.assessor(), arena.assessor());
  private final PortalClient judgeBrowser = judges.get(0).browser();
  private final UUID competition = arena.competition();
  private final String pelatihan = pelatihan();
  private final String session =
      office.get("/api/v1/pelatihan/" + pelatihan).json().at("/sessions/0/id").asText();
  private final String jambore = jambore();
  private final String branch = Ids.next().toString();
  private final String contingent = Ids.next().toString();
  private final List<String> members = new ArrayList<>();
  private final List<String> contingents = new ArrayList<>();
  private final UUID posyandu = arena.posyandu();
  private final String kader = kader(posyandu);
  private final UUID entry = arena.enter(competition, posyandu);
  private final String sheet;

  public GrowingOffice() {
    judges.forEach(judge -> arena.appoint(competition, judge));
    arena.open(competition);
    sheet = score(entry);
    put(201, jamborePath("/contingents/") + contingent, "{\"name\":\"Lingga\",\"quota\":50}");
    put(201, jamborePath("/branches/") + branch, "{\"title\":\"Yel-yel\",\"points\":[3]}");
  }

  /** Adds so many of everything. */
  public void grow(int count) {
    for (int i = 0; i < count; i++) {
      int month = 1 + members.size();
      String member = kader(posyandu);
      members.add(member);
      UUID neighbor = arena.posyandu();
      score(arena.enter(competition, neighbor));
      put(201, "/api/v1/posyandu/%s/months/2025-%02d".formatted(posyandu, month), MONTH);
      put(201, "/api/v1/posyandu/%s/reviews/%d".formatted(posyandu, 2000 + month), REVIEW);
      assess(kader(neighbor));
      assess(kader);
      learn(member);
      compete();
      followUp();
      post(
          "/api/v1/accounts",
          "{\"username\":\"uji-%s\",\"name\":\"Uji\",\"password\":\"sandi untuk uji\",\"grants\":[{\"role\":\"VIEWER\",\"region\":\"%s\"}]}"
              .formatted(Ids.next().toString().substring(9), arena.district()));
      arena.competition();
      pelatihan();
      jambore();
    }
    put(200, jamborePath("/contingents/") + contingent, contingent());
    require(200, office.post("/api/v1/competitions/%s/recommendations".formatted(competition), ""));
  }

  /** Who may call the route. */
  public PortalClient caller(Route route) {
    if (route.roles().isEmpty() || route.roles().contains(Role.ADMIN)) {
      return route.isApi() ? office : officeBrowser;
    }
    return route.isApi() ? judges.get(0).api() : judgeBrowser;
  }

  /** Its address in this office; with braces left where it is about one single thing. */
  public String address(Route route) {
    return route
        .path()
        .replaceFirst("(lomba|competitions)/\\{id}", "$1/" + competition)
        .replaceFirst("pelatihan/\\{id}", "pelatihan/" + pelatihan)
        .replaceFirst("jambore/\\{id}", "jambore/" + jambore)
        .replaceFirst("kader/\\{id}", "kader/" + kader)
        .replaceFirst("posyandu/\\{id}", "posyandu/" + posyandu)
        .replaceFirst("puskesmas/\\{id}", "puskesmas/" + arena.puskesmas())
        .replaceFirst("daftar-hadir/\\{id}", "daftar-hadir/" + session)
        .replaceFirst("(sheets|lembar|bukti)/\\{(id|sheetId)}", "$1/" + sheet)
        .replace("{sheet}", sheet)
        .replace("{entryId}", entry.toString())
        .replace("{posyandu}", posyandu.toString())
        .replace("{branch}", branch)
        .replace("{contingent}", contingent)
        .replace("{section}", "A")
        .replace("{month}", "2025-01")
        .replace("{year}", "2025")
        .replace("{skill}", "BB-03");
  }

  private String kader(UUID home) {
    return post(
        "/api/v1/kader",
        """
        {"name":"Kader %s","posyanduId":"%s","sex":"F","bornOn":"1990-05-17",
         "servesSince":"2015-01-01","appointed":true,"active":true}"""
            .formatted(Ids.next(), home));
  }

  private void assess(String who) {
    Answer answer =
        judges
            .get(0)
            .api()
            .put(
                "/api/v1/kader/%s/skill-assessments/%s".formatted(who, Ids.next()),
                "{\"skill\":\"BB-03\",\"assessedOn\":\"2025-%02d-05\",\"stepsDone\":[1,2]}"
                    .formatted(members.size()));
    require(201, answer);
  }

  /** A visit that both judges have scored, the second one harder; the sheet of the first. */
  private String score(UUID ofEntry) {
    UUID visit = arena.visit(ofEntry);
    String first = submit(judges.get(0), visit, 4);
    submit(judges.get(1), visit, 1);
    return first;
  }

  @CanIgnoreReturnValue
  private String submit(TestAccount judge, UUID visit, int level) {
    String id = arena.sheet(judge, visit).toString();
    List<JsonNode> answers = new ArrayList<>();
    for (JsonNode answer : arena.bestAnswers()) {
      if (answer.get("value").has("level")) {
        ((ObjectNode) answer).set("value", Arena.level(level));
      }
      answers.add(answer);
    }
    Answer added =
        judge
            .api()
            .post(
                "/api/v1/sheets/%s/operations".formatted(id),
                Arena.body(answers.toArray(JsonNode[]::new)));
    require(200, added);
    require(
        201,
        judge
            .api()
            .post(
                "/api/v1/sheets/%s/submission".formatted(id),
                "{\"stateHash\":\"%s\"}".formatted(added.json().get("stateHash").asText())));
    return id;
  }

  @CanIgnoreReturnValue
  private String pelatihan() {
    return post(
        "/api/v1/pelatihan",
        """
        {"course":"K-BB1","title":"Antropometri balita","startsOn":"2026-03-02",
         "endsOn":"2026-03-02","venue":"Aula Contoh","capacity":50,"trainers":["dr. Contoh"],
         "sessions":[{"title":"Materi","hours":8,"startsAt":"2026-03-02T01:00:00Z",
                      "endsAt":"2026-03-02T07:00:00Z"}],
         "puskesmasId":"%s"}"""
            .formatted(arena.puskesmas()));
  }

  private void learn(String member) {
    String path = "/api/v1/pelatihan/" + pelatihan;
    put(200, path + "/enrollments/" + member, "{}");
    put(200, path + "/tests/PRE/" + member, "{\"score\":40}");
    put(200, path + "/tests/POST/" + member, "{\"score\":90}");
    require(
        200,
        office.post(
            "/api/v1/check-ins",
            """
            {"checkIns":[{"id":"%s","sessionId":"%s","kaderId":"%s","at":"2026-03-02T01:00:00Z",
              "device":"meja","method":"MANUAL"}]}"""
                .formatted(Ids.next(), session, member)));
  }

  @CanIgnoreReturnValue
  private String jambore() {
    return post(
        "/api/v1/jambore",
        """
        {"name":"Jambore uji","startsOn":"2026-12-01","endsOn":"2026-12-02","venue":"Lapangan",
         "puskesmasId":"%s"}"""
            .formatted(arena.puskesmas()));
  }

  private void compete() {
    String path = jamborePath("/contingents/") + Ids.next();
    put(201, path, "{\"name\":\"Kontingen %d\",\"quota\":5}".formatted(members.size()));
    contingents.add(path.substring(path.lastIndexOf('/') + 1));
    String game = jamborePath("/branches/") + Ids.next();
    put(201, game, "{\"title\":\"Cabang %d\",\"points\":[3]}".formatted(members.size()));
    String first =
        "{\"results\":[{\"contingentId\":\"%s\",\"rank\":1}]}"
            .formatted(contingents.get(contingents.size() - 1));
    put(200, game + "/results", first);
    put(200, jamborePath("/branches/") + branch + "/results", first);
  }

  private String contingent() {
    return "{\"name\":\"Lingga\",\"quota\":50,\"members\":[\"%s\"]}"
        .formatted(String.join("\",\"", members));
  }

  private void followUp() {
    post(
        "/api/v1/follow-ups",
        """
        {"posyanduId":"%s","obstacle":"Timbangan","solution":"Kalibrasi","action":"Latihan",
         "owner":"Bidan","dueOn":"2027-10-13"}"""
            .formatted(posyandu));
  }

  private String jamborePath(String below) {
    return "/api/v1/jambore/" + jambore + below;
  }

  @CanIgnoreReturnValue
  private String post(String path, String json) {
    Answer answer = office.post(path, json);
    require(201, answer);
    return answer.json().path("id").asText();
  }

  private void put(int status, String path, String json) {
    require(status, office.put(path, json));
  }

  private static void require(int status, Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError(answer.response().uri() + ": " + answer.status() + answer.text());
    }
  }
}
