package id.teladan.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecapCsvTest {

  @Test
  void aSpreadsheetOpensItWithoutBeingAsked() throws IOException {
    String[] lines =
        csv(Rows.recap(Rows.ranked(1, "Posyandu Élang", "81.00", new Tie("H"), 1))).split("\r\n");

    assertThat(lines[0])
        .isEqualTo(
            "\uFEFFperingkat;nama;desa;nomor_registrasi;status;keterangan;penilai;A;B;"
                + "nilai_mentah;penalti;nilai_akhir;kategori;seri;moderasi_terbuka");
    assertThat(lines[1])
        .isEqualTo(
            "1;Posyandu Élang;Lingga;16.03.07-1;REGISTERED;;1;30,25;;81,00;1,5;81,00;Baik;"
                + "Seri, diputus oleh bagian H;0");
  }

  @Test
  void whoeverHasNoRankStandsThereWithTheReason() throws IOException {
    String line =
        csv(Rows.recap(Rows.unranked("Seroja", Unranked.ABSENT, "Banjir"))).split("\r\n")[1];

    assertThat(line).isEqualTo(";Seroja;Lingga;;ABSENT;Tidak hadir: Banjir;0;;;;0;;;;0");
  }

  @Test
  void aNameThatLooksLikeAFormulaStaysAName() throws IOException {
    for (String name : new String[] {"=1+1", "+62", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
      String line = csv(Rows.recap(Rows.ranked(1, name, "81.00"))).split("\r\n", 2)[1];

      assertThat(line).containsPattern("^1;\"?'");
    }
  }

  @Test
  void separatorsQuotesAndLineBreaksInsideANameAreKept() throws IOException {
    assertThat(csv(Rows.recap(Rows.ranked(1, "Melati; \"Dua\"\nTiga", "81.00"))))
        .contains("1;\"Melati; \"\"Dua\"\"\nTiga\";Lingga");
  }

  private static String csv(Recap recap) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecapCsv.write(recap, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
