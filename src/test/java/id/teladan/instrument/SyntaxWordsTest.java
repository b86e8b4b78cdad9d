package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxWordsTest {

  private static final String PARSER_WORDS =
      "(?s).*(found|expected|while|token|character|allowed|marker|Exceed|unexpected|input|value).*";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a: 1\\nb: x: y           | 2 | kolom 5: tanda “:” tidak boleh
          a: 1\\n\\tb: 2           | 2 | kolom 1: baris dijorokkan dengan tab
          a:\\n  - 1\\n b: 2       | 3 | kolom 2: baris ini tidak sejajar
          a: 1\\nb: "tak ditutup   | 2 | kolom 4: tanda kutip ini tidak ditutup
          a: 1\\nnama\\nc: 2       | 2 | kolom 1: nama isian ini tidak diikuti “:”
          a: 1\\nb: [1, 2\\nc: 3   | 2 | kolom 4: daftar yang dibuka “[”
          a: 1\\nb: {x: 1\\nc: 3   | 2 | kolom 4: isian yang dibuka “{”
          a: 1\\nb: @nama          | 2 | kolom 4: teks tidak boleh diawali tanda ini
          a: 1\\nb: *hilang        | 2 | kolom 4: acuan (*) ini menunjuk
          a: 1\\n--- b             | 2 | kolom 1: satu berkas memuat satu dokumen
          a: 1\\nb: "\\q"          | 2 | kolom 6: sesudah “\\” ada huruf yang tidak
          a: 1\\nb: "\\u00"        | 2 | kolom 7: kode huruf sesudah “\\”
          a: 1 - - 2\\nb: - 2      | 2 | kolom 4: tanda “-” tidak boleh
          """)
  void aFaultOfYamlHasItsPlaceAndIsSaidInIndonesian(String text, int line, String words) {
    Fault fault = fault(text.replace("\\n", "\n").replace("\\t", "\t"), Format.YAML);

    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.reason()).startsWith("Bukan YAML yang sah, " + words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {\\n"a": }          | 2 | tanda ini tidak diharapkan
          {\\n"a": [1}        | 2 | kurung ini tidak cocok
          {\\n"a": ya}        | 2 | kata ini bukan nilai
          {\\n"a": "b\\nc"}   | 2 | baris baru di dalam teks
          {\\n"a": "\\q"}     | 2 | huruf sesudah
          {\\n"a": 01}        | 2 | ini tidak ditulis seperti angka
          {\\n"a": [          | 2 | dokumen berakhir sebelum
          """)
  void soHasAFaultOfJson(String text, int line, String words) {
    Fault fault = fault(text.replace("\\n", "\n"), Format.JSON);

    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.reason()).matches("Bukan JSON yang sah, kolom [0-9]+: .*").contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [",
        "a: ]",
        "a: ,",
        "a: &",
        "%YAML 3.0\n---\na: 1",
        "%",
        "!x!y z",
        "a: |x\n  b",
        "a: 'b' c",
        "? a\n? b\n- c",
        "\u0007",
        "a:\n\u0000"
      })
  void noWordOfTheParserGetsOut(String text) {
    assertThat(fault(text, Format.YAML).reason()).doesNotMatch(PARSER_WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0007", "\u0000"})
  void aLetterThatCannotBePrintedHasItsPlaceToo(String letter) {
    Fault fault = fault("a: 1\nb: 🎉" + letter, Format.YAML);

    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.reason()).contains("kolom").contains("tidak dapat dicetak");
  }

  private static Fault fault(String text, Format format) {
    DocumentCheck check = DocumentReader.read(text, format, Instruments.KNOWN);
    assertThat(check).isInstanceOf(DocumentCheck.Unreadable.class);
    return ((DocumentCheck.Unreadable) check).fault();
  }
}
