package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A null where a field would mean something by its absence is no guess of ours but its fault. */
@ExtendWith(MariaDb.class)
class NullFieldsTest {

  private PuskesmasId office;
  private PortalClient admin;

  @BeforeEach
  void makeAnOffice() {
    office = Registers.on(MariaDb.jdbi()).newPuskesmas();
    admin = TestAccount.with(new Grant(Role.ADMIN, Scope.puskesmas(office.value()))).api();
  }

  @ParameterizedTest
  @CsvSource({
    "/kader, active",
    "/kader, appointed",
    "/posyandu, growthTools",
    "/posyandu/{id}/months/2026-08, additionalActivity",
    "/follow-ups, danger",
    "/follow-ups, status",
    "/competitions, judges",
    "/competitions, tieBreak",
    "/competitions, conflictRule",
    "/competitions/{id}/entries/{id}, status",
    "/pelatihan, capacity",
    "/pelatihan, trainers",
    "/pelatihan, sessions",
    "/pelatihan, recommendations",
    "/jambore/{id}/contingents/{id}, members",
    "/jambore/{id}/branches/{id}, kind",
    "/jambore/{id}/branches/{id}, teamSize",
    "/jambore/{id}/branches/{id}, points",
    "/jambore/{id}/branches/{id}, simulation"
  })
  void aNullIsRefusedByItsName(String path, String field) {
    String address = "/api/v1" + path.replace("{id}", Ids.next().toString());
    String body = "{\"%s\": null}".formatted(field);

    Answer answer = path.contains("{id}") ? admin.put(address, body) : admin.post(address, body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly(field);
    assertThat(answer.text()).contains("tidak boleh null");
  }

  @Test
  void aFieldOfASessionIsNamedByItsPlace() {
    Answer answer = admin.post("/api/v1/pelatihan", "{\"sessions\": [{\"fieldPractice\": null}]}");

    assertThat(answer.json().path("errors").findValuesAsText("field"))
        .containsExactly("sessions[0].fieldPractice");
  }

  @Test
  void aMissingFieldKeepsItsMeaning() {
    Answer posyandu =
        admin.post(
            "/api/v1/posyandu",
            "{\"name\": \"Posyandu %s\", \"villageCode\": \"16.03.07.2005\", \"puskesmasId\": \"%s\"}"
                .formatted(Registers.code(), office));
    assertThat(posyandu.json().path("growthTools").isBoolean()).isTrue();

    Answer kader =
        admin.post(
            "/api/v1/kader",
            "{\"name\": \"Kader Contoh\", \"posyanduId\": \"%s\"}"
                .formatted(posyandu.json().path("id").asText()));
    assertThat(kader.status()).isEqualTo(201);
    assertThat(kader.json().path("active").booleanValue()).isTrue();
    assertThat(kader.json().path("appointed").booleanValue()).isFalse();
  }
}
