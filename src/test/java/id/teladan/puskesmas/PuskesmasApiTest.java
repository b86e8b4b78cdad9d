package id.teladan.puskesmas;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class PuskesmasApiTest {

  private final TestAccount account =
      TestAccount.with(new Grant(Role.COMMITTEE, Scope.region("16.03")));

  @Test
  void aPuskesmasIsMadeReadAndChanged() {
    PortalClient budi = account.api();
    String code = Registers.code();
    String body =
        "{\"code\":\"%s\",\"name\":\"Puskesmas %s\",\"districtCode\":\"16.03.07\"}"
            .formatted(code, code);
    Answer made = budi.post("/api/v1/puskesmas", body);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().path("shortCode").asText()).isEqualTo(code);
    String path = "/api/v1/puskesmas/" + made.json().path("id").asText();
    assertThat(budi.get(path).header("ETag")).isEqualTo("\"1\"");
    assertThat(budi.post("/api/v1/puskesmas", body.replace("Puskesmas U", "Klinik U")).slug())
        .isEqualTo("puskesmas-code-taken");
    assertThat(budi.put(path, body.replace("Puskesmas U", "Balai U")).status()).isEqualTo(428);
    assertThat(budi.put(path, body.replace("Puskesmas U", "Balai U"), "\"1\"").status())
        .isEqualTo(200);
    assertThat(budi.get("/api/v1/puskesmas?q=balai%20" + code).json().path("items")).hasSize(1);
    assertThat(budi.post("/api/v1/puskesmas", body.replace("16.03.07", "32.79.01")).wrongFields())
        .containsExactly("districtCode");
  }

  @Test
  void aPuskesmasIsMadeAndChangedByForm() {
    PortalClient budi = account.browser();
    String name = "Puskesmas " + Registers.code();

    assertThat(budi.get("/puskesmas/baru").status()).isEqualTo(200);
    assertThat(budi.submit("/puskesmas", Map.of("name", name, "districtCode", "16.03.07")).status())
        .isEqualTo(303);
    String list = budi.get("/puskesmas?q=" + name.replace(" ", "%20")).text();
    String page = list.replaceFirst("(?s).*href=\"(/puskesmas/[0-9a-f-]{36})\".*", "$1");
    assertThat(budi.get(page).text()).contains(name);
    assertThat(
            budi.submit(
                    page, Map.of("name", name + " B", "districtCode", "16.03.07", "revision", "1"))
                .status())
        .isEqualTo(303);
    Answer wrong = budi.submit("/puskesmas", Map.of("name", " ", "districtCode", "Lawang Kidul"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("wajib diisi", "kode kecamatan berbentuk 16.03.07");
  }
}
