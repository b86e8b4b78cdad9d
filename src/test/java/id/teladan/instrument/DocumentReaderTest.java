package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a document is found, with the line and the field where it is. */
class DocumentReaderTest {

  private static final String GOOD =
      """
      code: UJI-1
      kind: POSYANDU
      title: Instrumen uji
      tieBreak: [A, B]
      caps:
        - {item: A1, atMost: 0, section: A, share: 0.5}
      sections:
        - code: A
          title: Bagian pertama
          weight: 60
          items:
            - code: A1
              text: Ada SK
              weight: 20
              scale: R4
              anchors:
                - {level: 4, text: ada}
                - {level: 0, text: tidak}
            - code: A2
              text: Banyak rapat
              weight: 40
              scale: N4
              anchors:
                - {level: 4, from: 8, text: delapan}
                - {level: 1, above: 0, text: ada}
        - code: B
          title: Bagian kedua
          weight: 40
          items:
            - code: B1
              text: Mengukur
              weight: 40
              scale: OBS
              steps: [satu, dua, tiga]
              critical: [2]
              courses: [K-BB1]
              skills: [BB-03]
      """;

  @Test
  void aGoodDocumentHasNoFaults() {
    assertThat(check(GOOD)).isInstanceOf(DocumentCheck.Good.class);
  }

  /** What stands in the good document, what stands there instead, and where the fault is found. */
  @ParameterizedTest(name = "{1} is a fault in line {2} at {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "weight: 60 | weight: 61 | 7 | sections | Jumlah bobot 101, seharusnya 100.",
        "weight: 60 | weight: 61 | 11 | sections[0].items | Jumlah bobot 60, seharusnya 61.",
        "weight: 20 | weight: 19.99 | 11 | sections[0].items | Jumlah bobot 59.99, seharusnya 60.",
        "weight: 20 | weight: -20 | 14 | sections[0].items[0].weight | Bobot harus di atas 0",
        "weight: 20 | weight: 0 | 14 | sections[0].items[0].weight | Bobot harus di atas 0",
        "weight: 60 | weight: 0 | 10 | sections[0].weight | Bobot harus di atas 0",
        "weight: 20 | weight: 20.001 | 14 | sections[0].items[0].weight | 2 desimal",
        "weight: 20 | weight: 2,5 | 14 | sections[0].items[0].weight | titik",
        "weight: 20 | weight: 1e999999999 | 14 | sections[0].items[0].weight | angka",
        "code: A2 | code: A1 | 19 | sections[0].items[1].code | sudah dipakai di baris 12",
        "code: A2 | code: a1 | 19 | sections[0].items[1].code | sudah dipakai di baris 12",
        "code: B1 | code: A1 | 30 | sections[1].items[0].code | sudah dipakai di baris 12",
        "code: B # | code: A # | 26 | sections[1].code | sudah dipakai di baris 8",
        "code: A2 | code: A 2 | 19 | sections[0].items[1].code | Kode hanya",
        "code: A2 | code: 2 | 19 | sections[0].items[1].code | Harus berupa teks",
        "level: 0, text: tidak | level: 1, text: tidak | 16 | sections[0].items[0].anchors | Tingkat 0 belum ada",
        "level: 4, text: ada | level: 3, text: ada | 16 | sections[0].items[0].anchors | Tingkat 4 belum ada",
        "level: 4, text: ada | level: 0, text: ada | 16 | sections[0].items[0].anchors | dua kali",
        "level: 4, text: ada | level: 5, text: ada | 17 | sections[0].items[0].anchors[0].level | 0, 1, 2, 3 atau 4",
        "level: 4, text: ada | level: 4, from: 1, text: ada | 17 | sections[0].items[0].anchors[0].from | Ambang hanya",
        "level: 4, from: 8 | level: 3, from: 8 | 23 | sections[0].items[1].anchors | Tingkat 4 belum ada",
        "level: 1, above: 0 | level: 1, above: 8 | 23 | sections[0].items[1].anchors | lebih tinggi",
        "level: 1, above: 0 | level: 1, from: 8 | 23 | sections[0].items[1].anchors | lebih tinggi",
        "level: 1, above: 0 | level: 1 | 25 | sections[0].items[1].anchors[1].level | memerlukan ambang",
        "level: 1, above: 0 | level: 1, from: 1, above: 0 | 25 | sections[0].items[1].anchors[1].above | salah satu",
        "level: 1, above: 0 | level: 1, above: -1 | 25 | sections[0].items[1].anchors[1].above | antara 0",
        "critical: [2] | critical: [4] | 35 | sections[1].items[0].critical | Langkah kritis 4 tidak ada; langkahnya 3",
        "critical: [2] | critical: [0] | 35 | sections[1].items[0].critical | Langkah kritis 0 tidak ada",
        "critical: [2] | critical: [2, 2] | 35 | sections[1].items[0].critical | dua kali",
        "critical: [2] | critical: [dua] | 35 | sections[1].items[0].critical[0] | angka",
        "critical: [2] | critical: 2 | 35 | sections[1].items[0].critical | daftar",
        "steps: [satu, dua, tiga] | steps: [] | 34 | sections[1].items[0].steps | memerlukan daftar langkah",
        "steps: [satu, dua, tiga] | steps: [satu, '', tiga] | 34 | sections[1].items[0].steps[1] | kosong",
        "item: A1 | item: Z9 | 6 | caps[0].item | Tidak ada butir",
        "section: A, | section: Z, | 6 | caps[0].section | Tidak ada bagian",
        "share: 0.5 | share: 1.5 | 6 | caps[0].share | antara 0 dan 1",
        "tieBreak: [A, B] | tieBreak: [A, Z] | 4 | tieBreak[1] | Tidak ada bagian",
        "tieBreak: [A, B] | tieBreak: [A, A] | 4 | tieBreak[1] | sudah disebut",
        "courses: [K-BB1] | courses: [K-XX9] | 36 | sections[1].items[0].courses[0] | Tidak ada kursus",
        "skills: [BB-03] | skills: [BB-99] | 37 | sections[1].items[0].skills[0] | Tidak ada keterampilan",
        "title: Bagian kedua | titel: Bagian kedua | 27 | sections[1].titel | tidak dikenal",
        "title: Bagian kedua | titel: Bagian kedua | 26 | sections[1].title | Wajib diisi",
        "scale: OBS | scale: OBS10 | 33 | sections[1].items[0].scale | R4, N4, P4, OBS, PCT",
        "scale: R4 | scale: PCT | 16 | sections[0].items[0].anchors | tidak memakai tingkat",
        "kind: POSYANDU | kind: DESA | 2 | kind | POSYANDU, KADER",
        "title: Instrumen uji | title: [uji] | 3 | title | Harus berupa teks",
        "title: Instrumen uji | title: yes | 0 | | ",
        "text: Ada SK | notApplicable: ya | 13 | sections[0].items[0].notApplicable | true atau false",
        "text: Ada SK | decimals: 1 | 13 | sections[0].items[0].decimals | Hanya untuk skala",
        "text: Ada SK | mayExceed: true | 13 | sections[0].items[0].mayExceed | P4",
        "text: Ada SK | evidence: [FOTO, SELFIE] | 13 | sections[0].items[0].evidence[1] | DOC, FOTO",
        "text: Ada SK | evidenceFrom: 3 | 13 | sections[0].items[0].evidenceFrom | DOC, FOTO",
        "text: Ada SK | text: Ada SK # | 0 | | ",
        "title: Bagian kedua | title: !lain x | 27 | sections[1].title | Tanda",
      })
  void everyFaultIsFoundWhereItIs(String good, String bad, int line, String field, String reason) {
    String text = GOOD.replace("code: B\n", "code: B #\n");
    assertThat(text).contains(good);

    DocumentCheck check = check(replaceFirst(text, good, bad));

    if (line == 0) {
      assertThat(check).isInstanceOf(DocumentCheck.Good.class);
      return;
    }
    assertThat(((DocumentCheck.Faulty) check).faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.line()).isEqualTo(line);
              assertThat(fault.field()).isEqualTo(field);
              assertThat(fault.reason()).contains(reason);
            });
  }

  @Test
  void allFaultsAreNamedAtOnceAndInOrder() {
    String text =
        GOOD.replace("share: 0.5", "share: 9")
            .replace("critical: [2]", "critical: [9]")
            .replace("K-BB1", "K-NIHIL")
            .replace("title: Bagian kedua", "tajuk: Bagian kedua");

    List<Fault> faults = ((DocumentCheck.Faulty) check(text)).faults();

    assertThat(faults)
        .extracting(Fault::field)
        .containsExactly(
            "caps[0].share",
            "sections[1].title",
            "sections[1].tajuk",
            "sections[1].items[0].critical",
            "sections[1].items[0].courses[0]");
    assertThat(faults).isSortedAccordingTo((one, other) -> one.line() - other.line());
  }

  @Test
  void jsonFaultsHaveTheirLinesToo() {
    String json =
        """
        {
          "code": "UJI",
          "kind": "KADER",
          "title": "Uji",
          "title": "Uji lagi",
          "sections": [
            {"code": "A", "title": "A", "weight": 100,
             "items": [
               {"code": "A1", "text": "Nilai", "weight": 99, "scale": "PCT",
                "warna": "hijau"}]}
          ]
        }
        """;

    DocumentCheck check = DocumentReader.read(json, Format.JSON, Instruments.KNOWN);

    assertThat(((DocumentCheck.Faulty) check).faults())
        .containsExactlyInAnyOrder(
            new Fault(5, "title", "Isian ini ditulis dua kali."),
            new Fault(8, "sections[0].items", "Jumlah bobot 99, seharusnya 100."),
            new Fault(10, "sections[0].items[0].warna", "Isian ini tidak dikenal."));
  }

  @Test
  void whatWeAnsweredMayBeSentBack() {
    assertThat(check(GOOD + "version: 3\nstatus: PUBLISHED\nhash: abc\n"))
        .isInstanceOf(DocumentCheck.Good.class);
  }

  @Test
  void anAnchorMayBeReusedByAnAlias() {
    String text =
        GOOD.replace("steps: [satu, dua, tiga]", "steps: &langkah [satu, dua, tiga]")
            .replace("critical: [2]\n", "critical: [2]\n        evidence: []\n");

    assertThat(check(text)).isInstanceOf(DocumentCheck.Good.class);
  }

  @Test
  void aCycleIsNamedWithItsPlace() {
    String text = GOOD.replace("sections:\n", "sections: &lingkar\n") + "  - *lingkar\n";

    assertThat(((DocumentCheck.Faulty) check(text)).faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.field()).isEqualTo("sections[2]");
              assertThat(fault.reason()).contains("berputar");
            });
  }

  @Test
  void emojiAndApostrophesAreText() {
    DocumentCheck check = check(GOOD.replace("Ada SK", "\"Nama Ma'mun 🎉 <script> %_\""));

    assertThat(((DocumentCheck.Good) check).instrument().findItem("A1").orElseThrow().text())
        .isEqualTo("Nama Ma'mun 🎉 <script> %_");
  }

  @Test
  void aTextOfTenThousandLettersIsTooLong() {
    DocumentCheck check = check(GOOD.replace("Ada SK", "x".repeat(10_000)));

    assertThat(((DocumentCheck.Faulty) check).faults())
        .extracting(Fault::reason)
        .containsExactly("Paling banyak 500 huruf, di sini 10000.");
  }

  private static String replaceFirst(String text, String good, String bad) {
    int at = text.indexOf(good);
    return text.substring(0, at) + bad + text.substring(at + good.length());
  }

  private static DocumentCheck check(String yaml) {
    return DocumentReader.read(yaml, Format.YAML, Instruments.KNOWN);
  }
}
