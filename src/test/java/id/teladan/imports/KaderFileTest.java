package id.teladan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.imports.ImportService.Upload;
import id.teladan.kader.KaderId;
import id.teladan.kader.KaderProfile;
import id.teladan.kader.KaderSearch;
import id.teladan.kader.NewSkillAssessment;
import id.teladan.kader.SkillAssessmentId;
import id.teladan.platform.Actor;
import id.teladan.platform.Ids;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.posyandu.PosyanduId;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class KaderFileTest {

  private static final String HEADER =
      "nama;posyandu;kode_desa;nik;telepon;jenis_kelamin;tanggal_lahir;mulai_bertugas;ber_sk";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Registers registers;
  private ImportService service;
  private PuskesmasId office;
  private Actor pelatih;
  private String elang;
  private PosyanduId elangId;

  @BeforeEach
  void makeAnOffice(Jdbi jdbi) {
    registers = Registers.on(jdbi);
    service = registers.imports().service();
    office = registers.newPuskesmas();
    pelatih = Registers.actor(Role.TRAINER, office);
    elangId = registers.newPosyandu(office);
    elang = name(elangId);
  }

  @Test
  void twoThousandRowsWithTwoHundredFaultsAreJudgedRowByRow() {
    String theirs = name(registers.newPosyandu(registers.newPuskesmas()));
    List<String> lines = new ArrayList<>(List.of(HEADER));
    Map<Integer, String> planted = new LinkedHashMap<>();
    for (int row = 2; row <= 2001; row++) {
      String[] good = good(row);
      if (row % 10 == 5) {
        planted.put(row, spoil(good, row / 10 % 20, theirs, lines));
      }
      lines.add(String.join(";", good));
    }
    Upload file = new Upload("kader.csv", String.join("\r\n", lines).getBytes(WINDOWS));

    ImportReport tried = service.tryOut(pelatih, Register.KADER, file).report();
    ImportRun done = service.apply(pelatih, Register.KADER, file);
    ImportReport again = service.apply(pelatih, Register.KADER, file).report();

    assertThat(planted).hasSize(200);
    assertThat(fieldsByRow(tried)).isEqualTo(planted);
    assertThat(done.report()).isEqualTo(tried);
    assertThat(done.report().rows()).isEqualTo(2000);
    assertThat(done.report().created()).isEqualTo(1800);
    assertThat(again.unchanged()).isEqualTo(1800);
    assertThat(again.created() + again.changed()).isZero();
    assertThat(fieldsByRow(again)).isEqualTo(planted);
    assertThat(kader()).hasSize(500).allMatch(one -> one.kader().name().startsWith("Méli"));
    assertThat(registers.posyandu().service().get(Actor.SYSTEM, elangId).posyandu())
        .matches(posyandu -> posyandu.appointedKader() == 1800);

    service.undo(pelatih, done.id());

    assertThat(kader()).isEmpty();
    assertThat(registers.posyandu().service().get(Actor.SYSTEM, elangId).posyandu())
        .matches(posyandu -> posyandu.appointedKader() == 0);
    assertThat(service.get(pelatih, done.id()).status()).isEqualTo(ImportRun.Status.UNDONE);
  }

  @Test
  void aHeaderMayStandInAnyOrderAndCaseAndAnUnknownColumnIsAWarning() {
    ImportReport report =
        apply(
            "NIK,Kode Desa, POSYANDU ,Nama,warna baju\n"
                + nik(1)
                + ",16.03.07.2005,\""
                + elang
                + "\",\"O'Brien, <b>🌸\",merah\n");

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.warnings())
        .containsExactly(new Fault(1, "warna baju", "kolom tidak dikenal dan dilewati"));
    assertThat(kader()).extracting(one -> one.kader().name()).containsExactly("O'Brien, <b>🌸");
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
                + String.join(separator, name, elang, "1603072005")
                + "\n\n";
        String marked = charset.equals(WINDOWS) ? text : "\uFEFF" + text;
        ImportReport report =
            service
                .apply(pelatih, Register.KADER, new Upload("k.csv", marked.getBytes(charset)))
                .report();
        assertThat(report.created()).as("%s %s", charset, separator).isEqualTo(1);
      }
    }
    assertThat(kader()).hasSize(9).allMatch(one -> one.kader().name().startsWith("René"));
  }

  @Test
  void aKaderIsKnownAgainAndEmptyCellsLeaveWhatIsKnown() {
    String nik = nik(7);
    assertThat(apply(HEADER, row("Citra", nik, "081234567890", "P", "1990-05-17")).created())
        .isEqualTo(1);

    assertThat(apply(HEADER, row("Citra Sari", nik, "", "", "")).changed()).isEqualTo(1);
    KaderProfile citra = kader().get(0);
    assertThat(citra.kader().name()).isEqualTo("Citra Sari");
    assertThat(citra.phone()).isEqualTo("081234567890");
    assertThat(apply(HEADER, row("CITRA  sarí", "", "", "", "17-05-1990")).changed())
        .as("by posyandu, name and birth date")
        .isEqualTo(1);
    assertThat(apply(HEADER, row("Citra Sari", "", "", "", "18-05-1990")).created())
        .as("another birth date is another person")
        .isEqualTo(1);
    assertThat(apply(HEADER, row("Citra Sari", "", "", "", "")).rejected())
        .as("two of that name: which one?")
        .extracting(Fault::field)
        .containsExactly("nama");
  }

  @Test
  void aChangedKaderIsBroughtBackWithItsNik() {
    String nik = nik(8);
    assertThat(apply(HEADER, row("Citra", nik, "081234567890", "P", "1990-05-17")).created())
        .isEqualTo(1);
    ImportRun changing = run(HEADER, row("Citra", nik(9), "089999999999", "P", "1990-05-17"));
    assertThat(changing.report().changed()).isEqualTo(1);
    assertThat(kader().get(0).kader().nikEnding()).isEqualTo(nik(9).substring(12));

    service.undo(pelatih, changing.id());

    KaderProfile citra = kader().get(0);
    assertThat(citra.phone()).isEqualTo("081234567890");
    assertThat(citra.kader().nikEnding()).isEqualTo(nik.substring(12));
    assertThat(apply(HEADER, row("Citra", nik, "", "", "")).unchanged()).isEqualTo(1);
  }

  @Test
  void anImportThatIsInUseIsNotTakenBackInHalf() {
    ImportRun done = run(HEADER, row("Citra", "", "", "", ""), row("Dewi", "", "", "", ""));
    KaderId citra = kader().get(0).kader().id();
    assertThat(
            registers
                .kader()
                .skills()
                .assess(
                    pelatih,
                    citra,
                    SkillAssessmentId.next(),
                    new NewSkillAssessment("BB-03", LocalDate.of(2026, 1, 5), List.of(1)))
                .created())
        .isTrue();

    assertThatThrownBy(() -> service.undo(pelatih, done.id()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Citra sudah dipakai")
        .hasMessageNotContaining("Dewi");
    assertThat(kader()).hasSize(2);
  }

  @Test
  void whatSomebodyChangedSinceIsNotTakenBack() {
    ImportRun done = run(HEADER, row("Citra", "", "", "", ""));
    assertThat(run(HEADER, row("Citra", "", "081234567890", "", "")).report().changed())
        .isEqualTo(1);

    assertThatThrownBy(() -> service.undo(pelatih, done.id()))
        .hasMessageContaining("Citra sudah diubah sesudah impor");
  }

  @Test
  void aDryRunWritesNothingUntilItIsConfirmed() {
    ImportRun tried =
        service.tryOut(
            pelatih,
            Register.KADER,
            new Upload(
                "k.csv", (HEADER + "\n" + row("Citra", nik(3), "", "", "")).getBytes(WINDOWS)));

    assertThat(tried.report().created()).isEqualTo(1);
    assertThat(kader()).isEmpty();
    assertThat(service.confirm(pelatih, tried.id()).status()).isEqualTo(ImportRun.Status.APPLIED);
    assertThat(kader()).hasSize(1);
    assertThat(service.confirm(pelatih, tried.id()).report().created())
        .as("confirmed twice")
        .isEqualTo(1);
    assertThat(kader()).hasSize(1);
  }

  @Test
  void anImportIsItsOwners() {
    ImportRun done = run(HEADER, row("Citra", "", "", "", ""));
    Actor other =
        new Actor("orang-lain", "Orang Lain", Registers.actor(Role.TRAINER, office).grants());

    assertThatThrownBy(() -> service.get(other, done.id())).hasMessageContaining("Tidak ditemukan");
    assertThatThrownBy(() -> service.undo(other, done.id()))
        .hasMessageContaining("Tidak ditemukan");
    assertThatThrownBy(
            () -> service.apply(pelatih, Register.POSYANDU, new Upload("p.csv", new byte[] {1})))
        .hasMessageContaining("Tidak diizinkan");
  }

  @Test
  void aNikThatSaysOtherwiseIsAWarning() {
    ImportReport report = apply(HEADER, row("Citra", "1603071705900001", "", "P", "17/05/1990"));

    assertThat(report.warnings()).extracting(Fault::field).containsExactly("nik");
  }

  private String[] good(int row) {
    String born = "%02d/%02d/%d".formatted(row % 28 + 1, row % 12 + 1, 1960 + row % 40);
    return new String[] {
      "Méli " + row,
      elang,
      "16.03.07.2005",
      nik(row),
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

  private String row(String name, String nik, String phone, String sex, String bornOn) {
    return String.join(";", name, elang, "16.03.07.2005", nik, phone, sex, bornOn, "", "");
  }

  private ImportReport apply(String... lines) {
    return run(lines).report();
  }

  private ImportRun run(String... lines) {
    String text = String.join("\n", lines);
    return service.apply(
        pelatih, Register.KADER, new Upload("kader.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<KaderProfile> kader() {
    return registers
        .kader()
        .service()
        .search(pelatih, KaderSearch.in(elangId), new PageParams("500", null))
        .items();
  }

  private String name(PosyanduId id) {
    return registers.posyandu().service().get(Actor.SYSTEM, id).posyandu().name();
  }

  private final long people = Math.floorMod(Ids.next().getLeastSignificantBits(), 1_000_000_000L);

  /** Sixteen digits, another person's for each number, that no other test has. */
  private String nik(int number) {
    return "16" + String.format("%09d%05d", people, number);
  }
}
