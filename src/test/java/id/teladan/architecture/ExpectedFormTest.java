package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Role;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that sends a value in the wrong form is told the right one. */
class ExpectedFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "startsOn | ~14/08/2026~ | 2026-08-14",
        "startsOn | ~2026-02-31~ | 2026-08-14",
        "startsOn | 20260814 | 2026-08-14",
        "sessions[0].startsAt | ~2026-08-14 09:00~ | 2026-08-14T02:30:00Z",
        "puskesmasId | ~PKM-1~ | UUID",
        "capacity | ~20~ | bilangan bulat",
        "title | 7 | teks",
        "trainers | ~dr. A~ | daftar",
        "sessions[0].fieldPractice | ~ya~ | true atau false"
      })
  void theRightFormIsNamed(String field, String value, String form) {
    Answer refused =
        TestAccount.as(Role.TRAINER).api().post("/api/v1/pelatihan", body(field, value));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.wrongFields()).containsExactly(field);
    assertThat(refused.json().at("/errors/0/message").asText()).startsWith("harus").contains(form);
  }

  private static String body(String field, String value) {
    String json = value.replace("~", "\"");
    return field.startsWith("sessions[0].")
        ? "{\"sessions\":[{\"%s\":%s}]}".formatted(field.substring("sessions[0].".length()), json)
        : "{\"%s\":%s}".formatted(field, json);
  }
}
