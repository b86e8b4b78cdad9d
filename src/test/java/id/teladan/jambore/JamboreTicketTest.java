package id.teladan.jambore;

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
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member's ticket: on the own phone, on a printed sheet, and at the table. */
class JamboreTicketTest {

  private final TrainingVillage village = new TrainingVillage(MariaDb.jdbi());
  private final TestAccount account = TestAccount.with(village.grant(Role.TRAINER));
  private final PortalClient trainer = account.api();
  private final PortalClient table = account.browser();
  private final String id = Ids.next().toString();
  private final String path = "/api/v1/jambore/" + id;
  private final String contingent = Ids.next().toString();
  private KaderId citra;
  private KaderId dewi;

  @BeforeEach
  void plan() {
    citra = village.kader();
    dewi = village.kader();
    assertThat(trainer.put(path, jambore("2090-12-01", "2090-12-02")).status()).isEqualTo(201);
    members(citra, dewi);
  }

  @Test
  void aKaderShowsTheOwnTicketAndNobodyElses() {
    TestAccount own = TestAccount.with(TrainingVillage.own(citra));

    assertThat(own.browser().get("/saya/jambore").text())
        .contains("Jambore Uji", "1–2 Desember 2090", "Kontingen Lingga", "/saya/jambore/" + id);
    assertThat(own.browser().get("/saya/jambore/" + id).text())
        .contains("<svg", "Peserta, Kontingen Lingga");
    JsonNode read = own.api().get(path + "/members/" + citra).json();
    assertThat(read.path("ticket").asText()).isEqualTo(ticket(citra)).startsWith("TLD1-");
    assertThat(own.api().get(path + "/members/" + dewi).status()).isEqualTo(404);
    PortalClient stranger = TestAccount.with(TrainingVillage.own(village.kader())).browser();
    assertThat(stranger.get("/saya/jambore/" + id).status()).isEqualTo(404);
    assertThat(stranger.get("/saya/jambore").text()).contains("Belum ada jambore");
  }

  @Test
  void afterTheJamboreTheListLeadsToThePapers() {
    assertThat(trainer.put(path, jambore("2020-12-01", "2020-12-02")).status()).isEqualTo(200);

    assertThat(TestAccount.with(TrainingVillage.own(citra)).browser().get("/saya/jambore").text())
        .contains("/saya/sertifikat")
        .doesNotContain("Tunjukkan tiket");
  }

  @Test
  void aContingentsTicketsArePrintedOnOneSheet() {
    String sheet = "/jambore/%s/kontingen/%s".formatted(id, contingent);

    assertThat(table.get(sheet).text()).contains(sheet + "/tiket");
    assertThat(table.get(sheet + "/tiket").text().split("<svg", -1)).hasSize(1 + 2 + logo());
    PortalClient elsewhere =
        TestAccount.with(new TrainingVillage(MariaDb.jdbi()).grant(Role.TRAINER)).browser();
    assertThat(elsewhere.get(sheet + "/tiket").status()).isEqualTo(404);
  }

  @Test
  void aTicketScannedAtTheTableSaysWhoCame() {
    Answer scanned = scan(ticket(citra));

    assertThat(scanned.status()).isEqualTo(303);
    assertThat(scanned.header("Location")).doesNotContain("TLD1").contains("dicatat=");
    assertThat(follow(scanned)).contains(" hadir, ", "1 dari 2 hadir");
  }

  @Test
  void aSecondScanSaysThatThePersonIsThereAlready() {
    assertThat(scan(ticket(citra)).status()).isEqualTo(303);

    assertThat(follow(scan(ticket(citra))))
        .contains(" sudah hadir sejak ", "1 dari 2 hadir")
        .doesNotContain(" hadir, ");
  }

  @Test
  void whatIsNoTicketOfThisJamboreIsKeptAndRefused() {
    String old = ticket(dewi);
    members(citra);

    assertThat(follow(scan(old))).contains("Tiket sudah dibatalkan", "0 dari 1 hadir");
    assertThat(follow(scan("TLD1-palsu"))).contains("Tiket palsu atau rusak");
    assertThat(follow(scan("  "))).doesNotContain("alert-danger");
    assertThat(table.get("/daftar-hadir/" + session() + "?ditolak=%3Cb%3E").text())
        .contains("Tiket ditolak")
        .doesNotContain("<b>", "%3Cb");
    assertThat(table.get("/daftar-hadir/" + session() + "?dicatat=x").status()).isLessThan(500);
  }

  private int logo() {
    return table.get("/jambore").text().split("<svg", -1).length - 1;
  }

  private String jambore(String from, String to) {
    return """
    {"name": "Jambore Uji", "startsOn": "%s", "endsOn": "%s", "puskesmasId": "%s"}
    """
        .formatted(from, to, village.puskesmas());
  }

  private void members(KaderId... members) {
    String list = String.join("\",\"", Arrays.stream(members).map(KaderId::toString).toList());
    Answer saved =
        trainer.put(
            path + "/contingents/" + contingent,
            "{\"name\": \"Kontingen Lingga\", \"quota\": 10, \"members\": [\"%s\"]}"
                .formatted(list));
    assertThat(saved.status()).isIn(200, 201);
  }

  private String ticket(KaderId kader) {
    return trainer.get(path + "/members/" + kader).json().path("ticket").asText();
  }

  private String session() {
    return trainer.get(path).json().path("sessions").path(0).path("id").asText();
  }

  private Answer scan(String ticket) {
    return table.submit("/daftar-hadir/" + session() + "/pindai", Map.of("ticket", ticket));
  }

  private String follow(Answer redirect) {
    return table.get(redirect.header("Location").replaceFirst("^https?://[^/]+", "")).text();
  }
}
