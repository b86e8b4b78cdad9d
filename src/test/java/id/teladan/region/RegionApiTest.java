package id.teladan.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Role;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import org.junit.jupiter.api.Test;

/** How a program finds its way from the provinces down to a village. */
class RegionApiTest {

  private final PortalClient budi = TestAccount.as(Role.COMMITTEE).api();

  @Test
  void regionsAreReadStepByStep() {
    // other tests add provinces of their own
    assertThat(budi.get("/api/v1/regions?limit=100").json().findValuesAsText("name"))
        .startsWith("Aceh", "Sumatera Utara")
        .hasSizeGreaterThanOrEqualTo(38);
    Answer villages = budi.get("/api/v1/regions?parent=16.03.07");
    assertThat(villages.json().path("items")).hasSize(7);
    assertThat(villages.json().path("items").get(4))
        .hasToString("{\"code\":\"16.03.07.2005\",\"name\":\"Lingga\",\"level\":\"VILLAGE\"}");
    Answer paged = budi.get("/api/v1/regions?parent=16.03.07&limit=3");
    assertThat(
            budi.get(
                    "/api/v1/regions?parent=16.03.07&limit=3&after="
                        + paged.json().path("next").asText())
                .json()
                .path("items")
                .get(0)
                .path("name")
                .asText())
        .isEqualTo("Tegal Rejo");
    assertThat(budi.get("/api/v1/regions?parent=%25").slug()).isEqualTo("invalid-fields");
    assertThat(budi.get("/api/v1/regions?limit=0").status()).isEqualTo(422);
    assertThat(budi.get("/api/v1/regions?after=xx").status()).isEqualTo(422);
  }
}
