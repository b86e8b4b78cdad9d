package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are no instrument at all: no YAML, no JSON, too deep, or made to do harm. */
class UnreadableDocumentTest {

  @Test
  void aliasesCannotMultiplyADocumentBeyondMeasure() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level < 12; level++) {
      String alias = "*a" + (level - 1);
      bomb.append("a%d: &a%d [".formatted(level, level))
          .append(String.join(", ", Collections.nCopies(10, alias)))
          .append("]\n");
    }

    assertThat(((DocumentCheck.Faulty) check(bomb.toString())).faults())
        .anySatisfy(fault -> assertThat(fault.reason()).contains("melipatgandakan"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "# kosong",
        "a: [1",
        "\tx: 1",
        "a: *hilang",
        "--- a\n--- b",
        "a: \"\\uZZZZ\"",
        "!!java.net.URL [x]",
        "%",
        "@",
        "`"
      })
  void whatIsNoYamlIsSaidToBeUnreadable(String text) {
    assertThat(check(text)).isInstanceOf(DocumentCheck.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}}", "{\"a\": 01}", "{'a': 1}", "// x", "NaN", "{\"a\":1} {}"})
  void whatIsNoJsonIsSaidToBeUnreadable(String text) {
    assertThat(DocumentReader.read(text, Format.JSON, Instruments.KNOWN))
        .isInstanceOf(DocumentCheck.Unreadable.class);
  }

  @ParameterizedTest
  @CsvSource({
    "JSON, [, 1000",
    "JSON, '{\"a\":', 1000",
    "YAML, [, 1000",
    "YAML, '{a: ', 1000",
    "YAML, '- ', 1000"
  })
  void aDocumentThatIsTooDeepIsRefused(Format format, String opening, int times) {
    assertThat(DocumentReader.read(opening.repeat(times), format, Instruments.KNOWN))
        .isInstanceOf(DocumentCheck.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "42",
        "\"teks\"",
        "{}",
        "[[[]]]",
        "{\"sections\": {\"a\": 1}}",
        "{\"sections\": [null, 1, []]}"
      })
  void anyOtherJsonIsFaultyAndNoMore(String text) {
    assertThat(DocumentReader.read(text, Format.JSON, Instruments.KNOWN))
        .isInstanceOf(DocumentCheck.Faulty.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\u0000", "\\u0007"})
  void aTextThatCannotBePrintedIsRefused(String escape) {
    String json = InstrumentJson.write(Instruments.KADER).replace("Tes tulis", escape);

    assertThat(DocumentReader.read(json, Format.JSON, Instruments.KNOWN))
        .isInstanceOf(DocumentCheck.Faulty.class);
  }

  private static DocumentCheck check(String yaml) {
    return DocumentReader.read(yaml, Format.YAML, Instruments.KNOWN);
  }
}
