package id.teladan.bench;

import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * A competition of 2,000 posyandu, each judged by three of sixty assessors on 50 items. Planned by
 * JDBC, opened, judged and submitted through the portal, so that what is stored is what it stores.
 */
final class Contest {

  static final int JUDGES = 3;

  private static final int ASSESSORS = 60;
  private static final int AT_ONCE = 8;

  private final Office office;
  private final String id = Ids.next().toString();
  private final List<Account> assessors = new ArrayList<>();
  private final List<String> entries = new ArrayList<>();
  private final List<String> visits = new ArrayList<>();
  private final String openSheet = Ids.next().toString();

  Contest(Office office) throws IOException, InterruptedException {
    this.office = office;
    try (BareHttp http = office.chief().connect(office.portal())) {
      prepare(http);
      judgeAll(new SheetAnswers(http.get("/api/v1/instruments/LP-ILP-2026/versions/1").json()));
    }
    // an office grows in months, and the server's statistics with it; here it does so in a minute
    office
        .portal()
        .jdbi()
        .useHandle(db -> db.execute("ANALYZE TABLE entry, visit, visit_assessor, sheet"));
  }

  String id() {
    return id;
  }

  String entry() {
    return entries.get(0);
  }

  String visit() {
    return visits.get(0);
  }

  /** The one sheet that is answered but not submitted, by {@link #assessor}. */
  String openSheet() {
    return openSheet;
  }

  /** One who judged the first visit. */
  Account assessor() {
    return assessors.get(0);
  }

  private void prepare(BareHttp http) throws IOException {
    http.require(
        "POST",
        "/api/v1/competitions",
        """
            {"id": "%s", "name": "Lomba Posyandu se-kabupaten", "judges": %d, "region": "%s",
             "instrument": {"code": "LP-ILP-2026", "version": 1}, "opensOn": "2026-08-01",
             "closesOn": "2026-08-31"}"""
            .formatted(id, JUDGES, Office.REGENCY));
    for (int n = 0; n < ASSESSORS; n++) {
      String name = "ukur-" + n;
      Grant judge = new Grant(Role.ASSESSOR, Scope.region(Office.REGENCY));
      assessors.add(office.portal().jdbi().inTransaction(db -> Account.create(db, name, judge)));
      http.require("PUT", "/api/v1/competitions/%s/assessors/%s".formatted(id, name), "{}");
    }
    List<String> posyandu = office.ids("SELECT id FROM posyandu ORDER BY id");
    office.portal().jdbi().useTransaction(db -> enter(db, posyandu));
    http.require("POST", "/api/v1/competitions/%s/opening".formatted(id), "{}");
    office.portal().jdbi().useTransaction(this::plan);
  }

  private void enter(Handle db, List<String> posyandu) {
    try (PreparedBatch entry =
        db.prepareBatch(
            "INSERT INTO entry (id, competition_id, posyandu_id, status)"
                + " VALUES (?, ?, ?, 'REGISTERED')")) {
      for (String one : posyandu) {
        entries.add(Ids.next().toString());
        entry.add(entries.get(entries.size() - 1), id, one);
      }
      entry.execute();
    }
  }

  private void plan(Handle db) {
    try (PreparedBatch visit =
            db.prepareBatch(
                "INSERT INTO visit (id, competition_id, entry_id, scheduled_on)"
                    + " VALUES (?, ?, ?, DATE_ADD('2026-08-01', INTERVAL ? DAY))");
        PreparedBatch assessor =
            db.prepareBatch("INSERT INTO visit_assessor (visit_id, username) VALUES (?, ?)")) {
      for (int n = 0; n < entries.size(); n++) {
        visits.add(Ids.next().toString());
        visit.add(visits.get(n), id, entries.get(n), n % 28);
        for (int judge = 0; judge < JUDGES; judge++) {
          assessor.add(visits.get(n), assessors.get(judgeOf(n, judge)).username());
        }
      }
      visit.execute();
      assessor.execute();
    }
  }

  private static int judgeOf(int visit, int judge) {
    return (visit * JUDGES + judge) % ASSESSORS;
  }

  private void judgeAll(SheetAnswers answers) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int n = 0; n < ASSESSORS; n++) {
        int assessor = n;
        running.add(
            pool.submit(
                () -> {
                  judge(assessor, answers);
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the competition could not be judged", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private void judge(int assessor, SheetAnswers answers) throws IOException {
    try (BareHttp http = assessors.get(assessor).connect(office.portal())) {
      for (int visit = 0; visit < visits.size(); visit++) {
        for (int judge = 0; judge < JUDGES; judge++) {
          if (judgeOf(visit, judge) == assessor) {
            boolean open = visit == 0 && judge == 0;
            String sheet = open ? openSheet : Ids.next().toString();
            String state = answer(http, visits.get(visit), sheet, answers.operations(visit, judge));
            if (!open) {
              http.require(
                  "POST",
                  "/api/v1/sheets/%s/submission".formatted(sheet),
                  "{\"stateHash\": \"%s\"}".formatted(state));
            }
          }
        }
      }
    }
  }

  private static String answer(BareHttp http, String visit, String sheet, String operations)
      throws IOException {
    String path = "/api/v1/sheets/" + sheet;
    http.require("PUT", path, "{\"visitId\": \"%s\"}".formatted(visit));
    return http.require("POST", path + "/operations", operations).get("stateHash").asText();
  }
}
