package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.Arena;
import id.teladan.testing.Portal;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sign that nobody sees comes in by no door. */
class UnseenSignTest {

  private static final String TURNED = "Melati\u202e";

  private final TestAccount ani = TestAccount.as(Role.ADMIN);
  private final PortalClient api = ani.api();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/puskesmas | {'name':'X','districtCode':'16.03.07'} | name",
        "/posyandu | {'name':'X'} | name",
        "/accounts | {'username':'uji-x','name':'X','password':'sandi untuk uji','grants':[]} | name",
        "/pelatihan | {'course':'K-BB1','title':'X'} | title",
        "/pelatihan | {'course':'K-BB1','trainers':['dr. A','X']} | trainers[1]",
        "/pelatihan | {'course':'K-BB1','sessions':[{'title':'X'}]} | sessions[0].title",
        "/jambore | {'name':'Jambore','venue':'X'} | venue",
        "/follow-ups | {'obstacle':'X'} | obstacle"
      })
  void aProgramHearsInWhichField(String path, String body, String field) {
    Answer refused =
        api.post("/api/v1" + path, body.replace("'", "\"").replace("\"X\"", "\"" + TURNED + "\""));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.wrongFields()).containsExactly(field);
    assertThat(refused.text()).contains("U+202E");
  }

  @Test
  void aFormIsRefusedAndWhatWasTypedIsNamed() {
    PortalClient browser = ani.browser();
    String username = "uji-" + Ids.next().toString().substring(9);
    Map<String, String> fields =
        Map.of("username", username, "name", TURNED, "password", "sandi untuk uji");

    Answer refused = browser.submit("/akun", fields);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("“Melati” memuat tanda yang tidak terlihat (U+202E)");
    assertThat(browser.get("/akun/" + username).status()).isEqualTo(404);
  }

  @Test
  void aPasswordMayHoldWhatItLikes() {
    String username = "uji-" + Ids.next().toString().substring(9);
    String account =
        "{\"username\":\"%s\",\"name\":\"Uji\",\"password\":\"sandi \u202erahasia\",\"grants\":[]}"
            .formatted(username);
    assertThat(api.post("/api/v1/accounts", account).status()).isEqualTo(201);
    Answer in =
        Portal.stranger()
            .submit("/masuk", Map.of("username", username, "password", "sandi \u202erahasia"));
    assertThat(in.status()).isEqualTo(303);
  }

  @Test
  void whatAnAssessorNotedIsKeptAsItWasSent() {
    Arena arena = new Arena();
    TestAccount budi = arena.assessor();
    UUID sheet = arena.sheet(budi, arena.openVisit(budi));
    Answer taken =
        budi.api()
            .post(
                "/api/v1/sheets/%s/operations".formatted(sheet),
                Arena.body(Arena.operation("A1", Arena.level(3), 1).put("note", TURNED)));
    assertThat(taken.json().at("/receipts/0/outcome").asText()).isEqualTo("STORED");
  }
}
