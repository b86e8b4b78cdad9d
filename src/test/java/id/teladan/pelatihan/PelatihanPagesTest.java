package id.teladan.pelatihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.kader.KaderId;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TrainingVillage;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PelatihanPagesTest {

  private final TrainingVillage village = new TrainingVillage(MariaDb.jdbi());
  private PortalClient trainer;

  @BeforeEach
  void signIn() {
    trainer = TestAccount.with(village.grant(Role.TRAINER)).browser();
  }

  @Test
  void aTrainerFillsAClassTicksTheListAndCompletes() {
    KaderId kader = village.kader();
    String path = PelatihanForms.plan(trainer, village);
    assertThat(trainer.get(path + "/peserta?q=Kader").text()).contains(kader.toString());
    assertThat(trainer.submit(path + "/peserta", Map.of("kader", kader.toString())).status())
        .isEqualTo(303);
    String list = "/daftar-hadir/" + PelatihanForms.sessionOf(trainer.get(path));

    assertThat(trainer.get(list).text()).contains("0 dari 1 hadir");
    assertThat(trainer.submit(list, Map.of("hadir", kader.toString())).status()).isEqualTo(303);
    assertThat(trainer.get(list).text()).contains("1 dari 1 hadir");
    assertThat(trainer.get(list + "/cetak").text()).contains("DAFTAR HADIR", "Tanda tangan");

    assertThat(
            trainer
                .submit(path + "/nilai", Map.of("pre-" + kader, "50", "post-" + kader, "82,5"))
                .status())
        .isEqualTo(303);
    assertThat(trainer.get(path + "/nilai").text()).contains("+32,5", "<svg");
    assertThat(trainer.get(path + "/selesai").text()).contains("Lulus 1 ");
    assertThat(trainer.submit(path + "/selesai", Map.of()).status()).isEqualTo(303);
    assertThat(trainer.get(path + "/selesai").text()).contains("Diselesaikan");
    assertThat(trainer.get(path).text()).contains("Selesai", "Lulus");
  }

  @Test
  void whoComesToAFullClassIsToldOfTheWaitingList() {
    Map<String, String> one = new HashMap<>(PelatihanForms.fields(village));
    one.put("capacity", "1");
    String path = PelatihanForms.pathOf(trainer.submit("/pelatihan", one));
    KaderId first = village.kader();
    KaderId second = village.kader();

    Answer enrolled = trainer.submit(path + "/peserta", Map.of("kader", first.toString()));
    Answer waits = trainer.submit(path + "/peserta", Map.of("kader", second.toString()));

    assertThat(enrolled.header("Location")).contains("pesan=tersimpan");
    assertThat(trainer.get(PelatihanForms.pathAndQueryOf(waits)).text())
        .contains("masuk daftar tunggu");
  }

  @Test
  void aTickIsSavedByItselfAndTakenBack() {
    KaderId kader = village.kader();
    String path = PelatihanForms.plan(trainer, village);
    assertThat(trainer.submit(path + "/peserta", Map.of("kader", kader.toString())).status())
        .isEqualTo(303);
    String list = "/daftar-hadir/" + PelatihanForms.sessionOf(trainer.get(path));

    Answer ticked = htmx(list + "/" + kader + "/hadir");
    assertThat(ticked.text())
        .contains("1 dari 1 hadir", "checked", "/absen")
        .doesNotContain("<html");
    assertThat(htmx(list + "/" + kader + "/hadir").text()).contains("1 dari 1 hadir");
    assertThat(htmx(list + "/" + kader + "/absen").text()).contains("0 dari 1 hadir");
    assertThat(htmx(list + "/" + kader + "/hadir").text()).contains("1 dari 1 hadir");
    assertThat(htmx(list + "/" + Ids.next() + "/hadir").status()).isEqualTo(404);
  }

  @Test
  void aWrongScoreIsMarkedInItsRow() {
    KaderId kader = village.kader();
    String path = PelatihanForms.plan(trainer, village);
    assertThat(trainer.submit(path + "/peserta", Map.of("kader", kader.toString())).status())
        .isEqualTo(303);

    for (String score : List.of("101", "-1", "tujuh", "70.005", "x".repeat(10_000))) {
      Answer answer = trainer.submit(path + "/nilai", Map.of("post-" + kader, score));
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.text()).contains("nilai harus 0 sampai 100");
    }
    assertThat(trainer.submit(path + "/nilai", Map.of("remedial-" + kader, "80")).text())
        .contains("isi nilai post-test dahulu");
  }

  @Test
  void aKaderFindsTheTicket() {
    KaderId me = village.kader();
    String path = PelatihanForms.plan(trainer, village);
    PortalClient kader = TestAccount.with(TrainingVillage.own(me)).browser();
    assertThat(kader.get("/saya/pelatihan").text()).contains("Belum ada pelatihan");
    assertThat(trainer.submit(path + "/peserta", Map.of("kader", me.toString())).status())
        .isEqualTo(303);

    assertThat(kader.get("/saya/pelatihan").text()).contains("Kelas uji");
    assertThat(kader.get("/saya" + path).text()).contains("Kode QR tiket", "Terdaftar");
    assertThat(kader.get(path).status()).isEqualTo(403);
    assertThat(kader.get("/saya/pelatihan/" + Ids.next()).status()).isEqualTo(404);
  }

  @Test
  void onceItIsOverAKaderSeesTheOutcomeAndNoTicket() {
    KaderId me = village.kader();
    String path = PelatihanForms.plan(trainer, village);
    PortalClient kader = TestAccount.with(TrainingVillage.own(me)).browser();
    trainer.submit(path + "/peserta", Map.of("kader", me.toString()));

    assertThat(trainer.submit(path + "/selesai", Map.of("reason", "Ditutup lebih awal")).status())
        .isEqualTo(303);

    assertThat(kader.get("/saya" + path).text())
        .contains("Tidak lulus")
        .doesNotContain("Kode QR tiket", "Terdaftar", "/saya/sertifikat\">Sertifikat saya</a></p>");
  }

  @Test
  void whoMayOnlyReadSeesNoButtons() {
    String path = PelatihanForms.plan(trainer, village);
    PortalClient viewer = TestAccount.with(village.grant(Role.VIEWER)).browser();

    assertThat(viewer.get("/pelatihan").text()).contains("Kelas uji").doesNotContain("/baru");
    assertThat(viewer.get(path).text()).doesNotContain("/ubah", "/batal");
    assertThat(viewer.get(path + "/nilai").status()).isEqualTo(200);
    assertThat(viewer.get(path + "/selesai").text())
        .doesNotContain("<button class=\"btn btn-primary\"");
    assertThat(viewer.get(path + "/peserta").status()).isEqualTo(403);
    assertThat(viewer.submit(path + "/selesai", Map.of()).status()).isEqualTo(403);
    PortalClient other =
        TestAccount.with(new TrainingVillage(MariaDb.jdbi()).grant(Role.TRAINER)).browser();
    assertThat(other.get(path).status()).isEqualTo(404);
    assertThat(other.get(path + "/peserta").status()).isEqualTo(404);
  }

  @Test
  void theListIsFilteredAndSearched() {
    String path = PelatihanForms.plan(trainer, village);

    assertThat(trainer.get("/pelatihan?status=running&q=kelas").text()).contains(path);
    assertThat(trainer.get("/pelatihan?status=cancelled").text()).doesNotContain(path);
    assertThat(trainer.get("/pelatihan?q=%25").text()).doesNotContain(path);
    assertThat(trainer.submit(path + "/batal", Map.of("reason", "")).status()).isEqualTo(422);
    assertThat(trainer.submit(path + "/batal", Map.of("reason", "Banjir")).status()).isEqualTo(303);
    assertThat(trainer.get("/pelatihan?status=cancelled").text()).contains(path);
    assertThat(trainer.get(path).text()).contains("Banjir");
  }

  private Answer htmx(String path) {
    return trainer.send("POST", path, BodyPublishers.noBody(), "HX-Request", "true");
  }
}
