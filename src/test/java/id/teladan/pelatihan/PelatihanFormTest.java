package id.teladan.pelatihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import id.teladan.testing.TrainingVillage;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form that plans a pelatihan. */
class PelatihanFormTest {

  private final TrainingVillage village = new TrainingVillage(MariaDb.jdbi());
  private PortalClient trainer;

  @BeforeEach
  void signIn() {
    trainer = TestAccount.with(village.grant(Role.TRAINER)).browser();
  }

  @Test
  void aWrongFormComesBackWithWhatWasTyped() {
    Map<String, String> fields = new HashMap<>(PelatihanForms.fields(village));
    fields.put("endsOn", "2026-02-31");
    fields.put("sessionHours", "banyak");
    fields.put("title", "<script>alert('x')</script>");

    Answer answer = trainer.submit("/pelatihan", fields);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .contains("bukan tanggal", "baris 1: JPL bukan bilangan", "&lt;script&gt;", "2026-02-31")
        .doesNotContain("<script>alert");
    assertThat(trainer.submit("/pelatihan", Map.of()).status()).isEqualTo(422);
  }

  @Test
  void whoSavesAnOldFormIsToldAndLosesNothing() {
    String path = PelatihanForms.plan(trainer, village);
    Map<String, String> fields = new HashMap<>(PelatihanForms.fields(village));
    fields.put("sessionId", PelatihanForms.sessionOf(trainer.get(path)));
    fields.put("revision", "1");
    fields.put("venue", "Balai desa");
    assertThat(trainer.get(path + "/ubah").text()).contains("name=\"revision\" value=\"1\"");
    assertThat(trainer.submit(path, fields).status()).isEqualTo(303);

    Answer stale = trainer.submit(path, fields);

    assertThat(stale.status()).isEqualTo(422);
    assertThat(stale.text()).contains("Data sudah berubah", "Balai desa");
  }

  @Test
  void theFormBeginsWithTheProgrammeOfTheCourse() {
    assertThat(trainer.get("/pelatihan/baru?course=U-01").text())
        .contains("Pengelolaan Posyandu", village.puskesmas().toString());
  }

  @Test
  void regionsWithinReachAreOfferedAndOneThatWasTypedStays() {
    PortalClient office =
        TestAccount.with(new Grant(Role.TRAINER, Scope.region("16.03"))).browser();

    assertThat(office.get("/pelatihan/baru").text())
        .contains("<select class=\"form-select\" id=\"region\"", "<option value=\"16.03.07\">")
        .doesNotContain("<option value=\"16\"", "<option value=\"32.79");
    Map<String, String> fields = new HashMap<>(PelatihanForms.fields(village));
    fields.put("puskesmasId", "");
    fields.put("region", "16.03.07.2005");
    String path = PelatihanForms.pathOf(office.submit("/pelatihan", fields));
    assertThat(office.get(path + "/ubah").text())
        .contains("<option value=\"16.03.07.2005\" selected>");
    assertThat(trainer.get("/pelatihan/baru").text()).doesNotContain("<option value=\"16.03");
  }
}
