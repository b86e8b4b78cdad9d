package id.teladan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.teladan.testing.DemoPortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one office has does not exist for the other. */
class OfficesApartTest {

  private static final String FIRST_OFFICE = "Tanjung Enim";

  @ParameterizedTest
  @ValueSource(strings = {"panitia2", "pelatih2"})
  void anotherOfficeSeesNothingOfTheFirst(String account) {
    try (Page laptop = Browser.signedIn(Browser.window(1280, 800), account)) {
      for (String list :
          new String[] {
            "/", "/lomba", "/posyandu", "/kader", "/pelatihan", "/jambore", "/kebutuhan"
          }) {
        assertThat(laptop.navigate(list).status()).as(list).isEqualTo(200);
        assertThat(laptop.locator("main")).not().containsText(FIRST_OFFICE);
      }
      String competition = firstOf("competitions");
      String posyandu = firstOf("posyandu?puskesmasId=" + puskesmas());
      String kader = firstOf("kader?puskesmasId=" + puskesmas());
      for (String address :
          new String[] {
            "/lomba/" + competition,
            "/lomba/" + competition + "/rekap",
            "/posyandu/" + posyandu,
            "/kader/" + kader,
            "/kebutuhan/posyandu/" + posyandu,
            "/pelatihan/" + firstOf("pelatihan"),
            "/jambore/" + firstOf("jambore"),
            "/sertifikat/" + firstOf("certificates")
          }) {
        assertThat(laptop.navigate(address).status()).as(address).isEqualTo(404);
        assertThat(laptop.locator("main")).not().containsText(FIRST_OFFICE);
      }
    }
  }

  private static String puskesmas() {
    return DemoPortal.as("panitia")
        .get("/api/v1/competitions")
        .json()
        .at("/items/0/puskesmasId")
        .asText();
  }

  /** Something of the first office, as its trainer finds it. */
  private static String firstOf(String list) {
    String id = DemoPortal.as("pelatih").get("/api/v1/" + list).json().at("/items/0/id").asText();
    assertThat(id).as(list).isNotEmpty();
    return id;
  }
}
