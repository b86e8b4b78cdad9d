package id.teladan.pelatihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TrainingVillage;

/** A trainer of a village of its own who plans over the API. */
final class PelatihanDesk {

  final TrainingVillage village = new TrainingVillage(MariaDb.jdbi());
  final PortalClient trainer = TestAccount.with(village.grant(Role.TRAINER)).api();

  /** A valid request: one day, one session of 8 hours, places for 2. */
  String body(String id) {
    return """
    {"id": "%s", "course": "K-BB1", "title": "Antropometri <b>'98", "startsOn": "2026-03-02",
     "endsOn": "2026-03-02", "venue": "Aula", "capacity": 2, "trainers": ["dr. Contoh"],
     "sessions": [{"title": "Materi", "hours": 8, "startsAt": "2026-03-02T01:00:00Z",
                   "endsAt": "2026-03-02T07:00:00Z"}],
     "puskesmasId": "%s"}
    """
        .formatted(id, village.puskesmas());
  }

  /** The path of a new pelatihan. */
  String planned() {
    String id = Ids.next().toString();
    assertThat(trainer.post("/api/v1/pelatihan", body(id)).status()).isEqualTo(201);
    return "/api/v1/pelatihan/" + id;
  }

  /** The status of the answer. */
  int put(String path, String json) {
    return trainer.put(path, json).status();
  }

  static String outcome(Answer enrollment) {
    return enrollment.json().path("outcome").asText();
  }
}
