package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Melati\u202e",
        "\u2066Melati\u2069",
        "Mel\u200bati",
        "\ufeffMelati",
        "Mel\u00adati",
        "Mel\u0000ati",
        "Mel\u0085ati",
        "Mel\u2028ati",
        "\ud83c\udff4\udb40\udc67\udb40\udc7f"
      })
  void whatNobodySeesIsNamedAndCleaned(String text) {
    assertThat(PlainText.fault(text)).get().asString().containsPattern("U\\+[0-9A-F]{4}");
    assertThat(PlainText.fault(PlainText.clean(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Melati I",
        "D'Artagnan \u2013 \u201cMelati\u201d \u00e9\u0301",
        "baris\r\n\tbaru",
        "\ud83d\udc69\ud83c\udffd\u200d\u2695\ufe0f",
        "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\ua997\ua9ae",
        "\u0378"
      })
  void whatIsSeenStays(String text) {
    assertThat(PlainText.fault(text)).isEmpty();
    assertThat(PlainText.clean(text)).isEqualTo(text);
  }
}
