package id.teladan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.imports.ImportService.Upload;
import id.teladan.kader.KaderProfile;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files of kader: in what form they may come, and how their rows are judged. */
class KaderFileTest {

  private final KaderFiles files = new KaderFiles();

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void twoThousandRowsWithTwoHundredFaultsAreJudgedRowByRow() {
    String theirs = files.name(files.registers.newPosyandu(files.registers.newPuskesmas()));
    List<String> lines = new ArrayList<>(List.of(KaderFiles.HEADER));
    Map<Integer, String> planted = new LinkedHashMap<>();
    for (int row = 2; row <= 2001; row++) {
      String[] good = good(row);
      if (row % 10 == 5) {
        planted.put(row, spoil(good, row / 10 % 20, theirs, lines));
      }
      lines.add(String.join(";", good));
    }
    Upload file = new Upload("kader.csv", String.join("\r\n", lines).getBytes(WINDOWS));

    ImportReport tried = files.service.tryOut(files.pelatih, Register.KADER, file).report();
    ImportRun done = files.service.apply(files.pelatih, Register.KADER, file);
    ImportReport again = files.service.apply(files.pelatih, Register.KADER, file).report();

    assertThat(planted).hasSize(200);
    assertThat(fieldsByRow(tried)).isEqualTo(planted);
    assertThat(done.report()).isEqualTo(tried);
    assertThat(done.report().rows()).isEqualTo(2000);
    assertThat(done.report().created()).isEqualTo(1800);
    assertThat(again.unchanged()).isEqualTo(1800);
    assertThat(again.created() + again.changed()).isZero();
    assertThat(fieldsByRow(again)).isEqualTo(planted);
    assertThat(files.kader()).hasSize(500).allMatch(one -> one.kader().name().startsWith("Méli"));
    assertThat(files.registers.posyandu().service().get(Actor.SYSTEM, files.elangId).posyandu())
        .matches(posyandu -> posyandu.appointedKader() == 1800);

    files.service.undo(files.pelatih, done.id());

    assertThat(files.kader()).isEmpty();
    assertThat(files.registers.posyandu().service().get(Actor.SYSTEM, files.elangId).posyandu())
        .matches(posyandu -> posyandu.appointedKader() == 0);
    assertThat(files.service.get(files.pelatih, done.id()).status())
        .isEqualTo(ImportRun.Status.UNDONE);
  }

  @Test
  void aVillageThatCannotBeMeantIsBlamedOnItsCode() {
    Actor district =
        new Actor(
            "pelatih-kabupaten",
            "Pelatih",
            List.of(new Grant(Role.TRAINER, Scope.region("16.03"))));
    String[] rows = {
      KaderFiles.HEADER,
      files.row("Citra", "", "", "P", "").replace("16.03.07.2005", "16.03.07.2999"),
      files.row("Dewi", "", "", "P", "").replace("16.03.07.2005", "32.79.01.1001"),
      files.row("Eka", "", "", "P", "").replace("16.03.07.2005", "16.03.07.2004")
    };
    Upload file = new Upload("kader.csv", String.join("\n", rows).getBytes(StandardCharsets.UTF_8));

    ImportReport report = files.service.tryOut(district, Register.KADER, file).report();

    assertThat(fieldsByRow(report))
        .isEqualTo(Map.of(2, "kode_desa", 3, "kode_desa", 4, "posyandu"));
  }

  @Test
  void aHeaderMayStandInAnyOrderAndCaseAndAnUnknownColumnIsAWarning() {
    ImportReport report =
        files.apply(
            "NIK,Kode Desa, POSYANDU ,Nama,warna baju\n"
                + files.nik(1)
                + ",16.03.07.2005,\""
                + files.elang
                + "\",\"O'Brien, <b>🌸\",merah\n");

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.warnings())
        .containsExactly(new Fault(1, "warna baju", "kolom tidak dikenal dan dilewati"));
    assertThat(files.kader())
        .extracting(one -> one.kader().name())
        .containsExactly("O'Brien, <b>🌸");
  }

  @Test
  void everyEncodingAndSeparatorOfOfficesIsRead() {
    int row = 0;
    for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS, StandardCharsets.UTF_16LE)) {
      for (String separator : List.of(",", ";", "\t")) {
        String name = "René " + row++;
        String text =
            String.join(separator, "nama", "posyandu", "kode_desa")
                + "\n"
                + String.join(separator, name, files.elang, "1603072005")
                + "\n\n";
        String marked = charset.equals(WINDOWS) ? text : "\uFEFF" + text;
        ImportReport report =
            files
                .service
                .apply(files.pelatih, Register.KADER, new Upload("k.csv", marked.getBytes(charset)))
                .report();
        assertThat(report.created()).as("%s %s", charset, separator).isEqualTo(1);
      }
    }
    assertThat(files.kader()).hasSize(9).allMatch(one -> one.kader().name().startsWith("René"));
  }

  @Test
  void aKaderIsKnownAgainAndEmptyCellsLeaveWhatIsKnown() {
    String nik = files.nik(7);
    assertThat(
            files
                .apply(
                    KaderFiles.HEADER, files.row("Citra", nik, "081234567890", "P", "1990-05-17"))
                .created())
        .isEqualTo(1);

    assertThat(files.apply(KaderFiles.HEADER, files.row("Citra Sari", nik, "", "", "")).changed())
        .isEqualTo(1);
    KaderProfile citra = files.kader().get(0);
    assertThat(citra.kader().name()).isEqualTo("Citra Sari");
    assertThat(citra.phone()).isEqualTo("081234567890");
    assertThat(
            files
                .apply(KaderFiles.HEADER, files.row("CITRA  sarí", "", "", "", "17-05-1990"))
                .changed())
        .as("by posyandu, name and birth date")
        .isEqualTo(1);
    assertThat(
            files
                .apply(KaderFiles.HEADER, files.row("Citra Sari", "", "", "", "18-05-1990"))
                .created())
        .as("another birth date is another person")
        .isEqualTo(1);
    assertThat(files.apply(KaderFiles.HEADER, files.row("Citra Sari", "", "", "", "")).rejected())
        .as("two of that name: which one?")
        .extracting(Fault::field)
        .containsExactly("nama");
  }

  @Test
  void aNikThatSaysOtherwiseIsAWarning() {
    ImportReport report =
        files.apply(
            KaderFiles.HEADER, files.row("Citra", "1603071705900001", "", "P", "17/05/1990"));

    assertThat(report.warnings()).extracting(Fault::field).containsExactly("nik");
  }

  private String[] good(int row) {
    String born = "%02d/%02d/%d".formatted(row % 28 + 1, row % 12 + 1, 1960 + row % 40);
    return new String[] {
      "Méli " + row,
      files.elang,
      "16.03.07.2005",
      files.nik(row),
      "0812%06d".formatted(row),
      "P",
      born,
      "01-01-2015",
      row % 2 == 0 ? "ya" : "YA"
    };
  }

  /** Spoils a row, and answers the field that has to be named. */
  private String spoil(String[] row, int kind, String theirs, List<String> lines) {
    String[] previous = lines.get(lines.size() - 1).split(";", -1);
    return switch (kind) {
      case 0 -> with(row, 0, "", "nama");
      case 1 -> with(row, 1, "Posyandu Tak Ada", "posyandu");
      case 2 -> with(row, 2, "16.03.07.2004", "posyandu");
      case 3 -> with(row, 2, "", "kode_desa");
      case 4 -> with(row, 3, "160307170590001", "nik");
      case 5 -> with(row, 3, "16030717059000O1", "nik");
      case 6 -> with(row, 3, previous[3], "nik");
      case 7 -> with(row, 4, "tidak punya", "telepon");
      case 8 -> with(row, 5, "X", "jenis_kelamin");
      case 9 -> with(row, 6, "31/02/1990", "tanggal_lahir");
      case 10 -> with(row, 6, "2999-01-01", "tanggal_lahir");
      case 11 -> with(row, 6, "01/02/90", "tanggal_lahir");
      case 12 -> with(row, 7, "1950-01-01", "mulai_bertugas");
      case 13 -> with(row, 8, "mungkin", "ber_sk");
      case 14 -> {
        System.arraycopy(previous, 0, row, 0, row.length);
        yield "nama";
      }
      case 15 -> with(row, 0, "x".repeat(201), "nama");
      case 16 -> with(row, 8, "ya;lebih", "kolom 10");
      case 17 -> with(row, 3, "1,60307E+15", "nik");
      case 18 -> with(row, 1, theirs, "posyandu");
      default -> with(row, 1, "", "posyandu");
    };
  }

  private static String with(String[] row, int place, String value, String field) {
    row[place] = value;
    return field;
  }

  private static Map<Integer, String> fieldsByRow(ImportReport report) {
    return report.rejected().stream()
        .collect(Collectors.toMap(Fault::row, Fault::field, (a, b) -> a + b, LinkedHashMap::new));
  }
}
