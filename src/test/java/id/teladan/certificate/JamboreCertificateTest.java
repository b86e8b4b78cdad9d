package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.kader.KaderId;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TrainingVillage;
import id.teladan.testing.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers of a jambore: for contingents and members who won, and for all who came. */
class JamboreCertificateTest {

  private final TrainingVillage village = new TrainingVillage(MariaDb.jdbi());
  private final PortalClient trainer = TestAccount.with(village.grant(Role.TRAINER)).api();
  private final String path = "/api/v1/jambore/" + Ids.next();

  @BeforeEach
  void plan() {
    put(
        path,
        """
        {"name": "Jambore Uji", "startsOn": "2026-09-01", "endsOn": "2026-09-02",
         "venue": "Lapangan", "puskesmasId": "%s"}
        """
            .formatted(village.puskesmas()));
  }

  @Test
  void theBestGetAnAwardForEachPlace() throws Exception {
    UUID first = contingent("Kontingen Satu", 10);
    UUID second = contingent("Dua", 10);
    UUID branch = branch("Penyuluhan");
    assertThat(trainer.post(path + "/certificates", "").slug()).isEqualTo("branches-open");
    place(branch, first, second);

    issue(3);

    assertThat(listed())
        .extracting(paper -> paper.get("name").asText() + ": " + paper.get("title").asText())
        .containsExactlyInAnyOrder(
            "Kontingen Satu: Juara Umum Jambore Uji",
            "Kontingen Satu: Juara I cabang Penyuluhan Jambore Uji",
            "Kontingen Dua: Juara II cabang Penyuluhan Jambore Uji");
    issue(3);
    assertThat(listed()).hasSize(3);
  }

  @Test
  void membersGetWhatTheDaftarHadirSaysTheyTookPartIn() throws Exception {
    KaderId speaker = village.kader();
    KaderId audience = village.kader();
    KaderId companion = village.kader();
    KaderId absent = village.kader();
    KaderId loser = village.kader();
    UUID first = contingent("Lingga", 2, speaker, audience, companion, absent);
    UUID second = contingent("Kontingen Darmo", 2, loser);
    UUID branch = branch("Penyuluhan");
    place(branch, first, second);
    checkIn("Cabang Penyuluhan", speaker);
    checkIn("Cabang Penyuluhan", loser);
    Stream.of(audience, companion).forEach(kader -> checkIn("Hari 1", kader));

    issue(3 + 2 + 2 + 4);

    assertThat(papersOf(speaker))
        .containsExactlyInAnyOrder(
            "PIAGAM Juara Umum Jambore Uji",
            "PIAGAM Juara I cabang Penyuluhan Jambore Uji",
            "SURAT_KETERANGAN Jambore Uji");
    assertThat(papersOf(audience))
        .containsExactlyInAnyOrder("PIAGAM Juara Umum Jambore Uji", "SURAT_KETERANGAN Jambore Uji");
    assertThat(papersOf(companion)).containsExactly("SURAT_KETERANGAN Jambore Uji");
    assertThat(papersOf(loser))
        .containsExactlyInAnyOrder(
            "PIAGAM Juara II cabang Penyuluhan Jambore Uji", "SURAT_KETERANGAN Jambore Uji");
    assertThat(papersOf(absent)).isEmpty();
    PortalClient own = TestAccount.with(TrainingVillage.own(speaker)).browser();
    assertThat(own.get("/saya/sertifikat").text()).contains("Juara I cabang Penyuluhan");
  }

  @Test
  void whoSharesTheOverallVictoryIsToldSo() throws Exception {
    UUID first = contingent("Kontingen Satu", 10);
    UUID second = contingent("Dua", 10);
    place(branch("Penyuluhan"), first, second);
    place(branch("Antropometri"), second, first);

    issue(6);

    assertThat(listed())
        .extracting(paper -> paper.get("name").asText() + ": " + paper.get("title").asText())
        .contains(
            "Kontingen Satu: Juara Umum bersama Jambore Uji",
            "Kontingen Dua: Juara Umum bersama Jambore Uji");
  }

  @Test
  void aJamboreWithoutBranchesThanksThoseWhoCame() throws Exception {
    KaderId guest = village.kader();
    assertThat(contingent("Lingga", 5, guest)).isNotNull();
    checkIn("Hari 2", guest);

    issue(1);

    assertThat(papersOf(guest)).containsExactly("SURAT_KETERANGAN Jambore Uji");
  }

  @Test
  void aJamboreWithoutBranchesThanksNobodyBeforeItIsOver() {
    put(
        path,
        """
        {"name": "Jambore Uji", "startsOn": "2090-09-01", "endsOn": "2090-09-02",
         "puskesmasId": "%s"}
        """
            .formatted(village.puskesmas()));

    assertThat(trainer.post(path + "/certificates", "").slug()).isEqualTo("branches-open");
  }

  private UUID contingent(String name, int quota, KaderId... members) {
    UUID id = Ids.next();
    put(
        path + "/contingents/" + id,
        "{\"name\": \"%s\", \"quota\": %d, \"members\": [%s]}"
            .formatted(
                name,
                quota,
                Stream.of(members)
                    .map(kader -> "\"" + kader + "\"")
                    .collect(Collectors.joining(","))));
    return id;
  }

  private UUID branch(String title) {
    UUID id = Ids.next();
    put(
        path + "/branches/" + id,
        "{\"title\": \"%s\", \"kind\": \"UTAMA\", \"points\": [7, 5, 3]}".formatted(title));
    return id;
  }

  private void place(UUID branch, UUID first, UUID second) {
    put(
        path + "/branches/" + branch + "/results",
        """
        {"results": [{"contingentId": "%s", "rank": 1}, {"contingentId": "%s", "rank": 2}]}
        """
            .formatted(first, second));
  }

  private void put(String address, String body) {
    assertThat(trainer.put(address, body).status()).isIn(200, 201);
  }

  private void checkIn(String session, KaderId kader) {
    JsonNode sessions = trainer.get(path).json().path("sessions");
    for (JsonNode one : sessions) {
      if (one.path("title").asText().equals(session)) {
        Answer answer =
            trainer.post(
                "/api/v1/check-ins",
                """
                {"checkIns": [{"id": "%s", "sessionId": "%s", "kaderId": "%s",
                  "at": "2026-09-01T01:00:00Z", "device": "meja", "method": "MANUAL"}]}
                """
                    .formatted(Ids.next(), one.path("id").asText(), kader));
        assertThat(answer.json().findValuesAsText("outcome")).containsExactly("STORED");
        return;
      }
    }
    throw new AssertionError(session + " is not among " + sessions);
  }

  private List<String> papersOf(KaderId kader) {
    List<String> papers = new ArrayList<>();
    trainer
        .get("/api/v1/certificates?kaderId=" + kader)
        .json()
        .path("items")
        .forEach(
            paper -> papers.add(paper.path("kind").asText() + " " + paper.path("title").asText()));
    return papers;
  }

  private List<JsonNode> listed() {
    List<JsonNode> all = new ArrayList<>();
    trainer.get("/api/v1/certificates").json().get("items").forEach(all::add);
    return all;
  }

  private void issue(int of) {
    Answer ordered = trainer.post(path + "/certificates", "");
    assertThat(ordered.status()).isEqualTo(202);
    assertThat(ordered.json().get("of").asInt()).isEqualTo(of);
    Waiting.untilDone(trainer, ordered);
  }
}
