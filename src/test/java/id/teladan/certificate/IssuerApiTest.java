package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The office in whose name papers are given out. */
class IssuerApiTest {

  private final CitrasPaper paper = new CitrasPaper();

  @Test
  void theOfficeNamesWhoSigns() {
    String path = "/api/v1/issuers/puskesmas/" + paper.village.puskesmasId();
    String wanted =
        """
        {"unit": "PKM-%s", "name": "Puskesmas Contoh", "city": "Contoh Enim",
         "signatoryName": "dr. Contoh Wiratama", "signatoryPosition": "Kepala Puskesmas"}
        """
            .formatted(paper.village.unit());
    assertThat(paper.trainer.api().get(path).json().get("unit").asText())
        .isEqualTo(paper.village.unit());
    assertThat(paper.trainer.api().put(path, wanted).status()).isEqualTo(200);
    assertThat(paper.trainer.api().get(path).json().get("signatoryName").asText())
        .isEqualTo("dr. Contoh Wiratama");

    JsonNode certificate = paper.issue();

    assertThat(certificate.get("number").asText())
        .startsWith("0001/TKK/PKM-" + paper.village.unit());
    assertThat(certificate.get("issuer").asText()).isEqualTo("Puskesmas Contoh");
    assertThat(paper.trainer.browser().get("/sertifikat/penerbit").text())
        .contains("dr. Contoh Wiratama");
  }

  @Test
  void aWrongOfficeIsRefusedFieldByField() {
    String path = "/api/v1/issuers/puskesmas/" + paper.village.puskesmasId();
    Village other = Village.make(MariaDb.jdbi(), 0);
    TestAccount stranger = other.trainer();
    String good =
        "{\"unit\": \"%s\", \"name\": \"K\", \"city\": \"K\", \"signatoryPosition\": \"K\"}";

    assertThat(paper.trainer.api().put(path, good.formatted("A/B")).status()).isEqualTo(422);
    assertThat(paper.trainer.api().put(path, good.formatted("x".repeat(500))).status())
        .isEqualTo(422);
    assertThat(paper.trainer.api().put(path, "{}").json().get("errors")).hasSize(3);
    assertThat(stranger.api().put(path, good.formatted("ABC")).status()).isEqualTo(404);
    assertThat(paper.citra.api().put(path, good.formatted("ABC")).status()).isEqualTo(403);
    assertThat(paper.trainer.api().put("/api/v1/issuers/regions/16", good.formatted("AB")).status())
        .isEqualTo(404);
    String unit = "U-" + other.unit();
    String others = "/api/v1/issuers/puskesmas/" + other.puskesmasId();
    assertThat(stranger.api().put(others, good.formatted(unit)).status()).isEqualTo(200);
    Answer taken = paper.trainer.api().put(path, good.formatted(unit));
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.slug()).isEqualTo("unit-taken");
    Answer page =
        paper
            .trainer
            .browser()
            .submit(
                "/sertifikat/penerbit/puskesmas/" + paper.village.puskesmasId(),
                Map.of("unit", unit, "nama", "Kantor <b>", "kota", "K", "jabatan", "K"));
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.text()).contains("Kantor &lt;b&gt;").contains("sudah dipakai");
  }
}
