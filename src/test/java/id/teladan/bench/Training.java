package id.teladan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Ids;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A pelatihan of 300 kader that runs, and one that is completed and has its certificates. */
final class Training {

  private static final int PARTICIPANTS = 300;

  private final BareHttp http;
  private final List<String> participants;
  private final String running;
  private final String runningSession;
  private final String completed;

  Training(BareHttp chief, List<String> kader) throws IOException, InterruptedException {
    http = chief;
    participants = kader.subList(0, PARTICIPANTS);
    completed = pelatihan();
    http.require("POST", "/api/v1/pelatihan/%s/completion".formatted(completed), "{}");
    certify();
    running = pelatihan();
    runningSession = session(running);
  }

  private String pelatihan() throws IOException {
    JsonNode made =
        http.require(
            "POST",
            "/api/v1/pelatihan",
            """
            {"course": "K-BB1", "title": "Antropometri balita", "startsOn": "2026-03-02",
             "endsOn": "2026-03-02", "venue": "Aula Contoh", "capacity": 400, "region": "%s",
             "trainers": ["dr. Contoh"],
             "sessions": [{"title": "Materi", "hours": 8, "startsAt": "2026-03-02T01:00:00Z",
                           "endsAt": "2026-03-02T07:00:00Z"}]}"""
                .formatted(Office.REGENCY));
    String id = made.get("id").asText();
    String path = "/api/v1/pelatihan/" + id;
    for (String one : participants) {
      http.require("PUT", path + "/enrollments/" + one, "{}");
      http.require("PUT", path + "/tests/PRE/" + one, "{\"score\": 40}");
      http.require("PUT", path + "/tests/POST/" + one, "{\"score\": 90}");
    }
    http.require("POST", "/api/v1/check-ins", checkIns(session(id)));
    return id;
  }

  private String session(String pelatihan) throws IOException {
    return http.get("/api/v1/pelatihan/" + pelatihan).json().at("/sessions/0/id").asText();
  }

  private String checkIns(String session) {
    return participants.stream()
        .map(
            one ->
                """
                {"id": "%s", "sessionId": "%s", "kaderId": "%s", "at": "2026-03-02T01:00:00Z",
                 "device": "meja", "method": "MANUAL"}"""
                    .formatted(Ids.next(), session, one))
        .collect(Collectors.joining(",", "{\"checkIns\": [", "]}"));
  }

  private void certify() throws IOException, InterruptedException {
    JsonNode job =
        http.require("POST", "/api/v1/pelatihan/%s/certificates".formatted(completed), "{}");
    CountDownLatch pause = new CountDownLatch(1);
    while (!job.get("status").asText().equals("DONE")) {
      if (pause.await(200, TimeUnit.MILLISECONDS) || job.get("status").asText().equals("FAILED")) {
        throw new IOException("the certificates failed: " + job);
      }
      job = http.get("/api/v1/jobs/" + job.get("id").asText()).json();
    }
  }

  String running() {
    return running;
  }

  String runningSession() {
    return runningSession;
  }

  String completed() {
    return completed;
  }
}
