package id.teladan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.imports.ImportService.Upload;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.PageParams;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.posyandu.Posyandu;
import id.teladan.posyandu.PosyanduSearch;
import id.teladan.posyandu.PosyanduStanding;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class PosyanduFileTest {

  private static final String HEADER =
      "nama;kode_desa;dusun;kode_puskesmas;nomor_registrasi;lintang;bujur";
  // Bahar Makmur is far from the villages of other tests, so that registration numbers are free.
  private static final String VILLAGE = "16.06.01.2001";

  private final String name = "Posyandu " + Registers.code();
  private final String number =
      VILLAGE + ".%03d".formatted(Math.floorMod(Ids.next().getLeastSignificantBits(), 1000));
  private Registers registers;
  private ImportService service;
  private Actor budi;
  private String code;
  private PuskesmasId office;

  @BeforeEach
  void makeAnOffice(Jdbi jdbi) {
    registers = Registers.on(jdbi);
    service = registers.imports().service();
    office = registers.newPuskesmas();
    Actor ani = Registers.actor(Role.ADMIN, office);
    code = String.valueOf(registers.puskesmas().service().get(ani, office).code());
    budi = new Actor("budi-" + code, "Budi", ani.grants());
  }

  @Test
  void aPosyanduIsKnownByItsNumberAndThenByVillageAndName() {
    assertThat(apply(row(name, VILLAGE, "Dusun 1", code, number, "-3,75", "103.8")).created())
        .isEqualTo(1);
    assertThat(apply(row(name, VILLAGE, "Dusun 1", code, number, "-3.75", "103,8")).unchanged())
        .isEqualTo(1);
    assertThat(apply(row(name + " Baru", VILLAGE, "", "", number, "", "")).changed())
        .as("renamed, known by its number")
        .isEqualTo(1);
    assertThat(
            apply(
                    row(
                        "  " + name.toUpperCase(Locale.ROOT) + "  bARU",
                        VILLAGE,
                        "Dusun 2",
                        "",
                        "",
                        "",
                        ""))
                .changed())
        .isEqualTo(1);
    Posyandu known = posyandu().get(0);
    assertThat(known.hamlet()).isEqualTo("Dusun 2");
    assertThat(known.registrationNumber()).isEqualTo(number);
    assertThat(known.latitude()).isEqualByComparingTo("-3.75");
    assertThat(posyandu()).hasSize(1);
  }

  @Test
  void everyFaultIsNamedInItsRow() {
    PuskesmasId theirs = registers.newPuskesmas();
    String theirCode =
        String.valueOf(registers.puskesmas().service().get(Actor.SYSTEM, theirs).code());
    ImportReport report =
        apply(
            row(name, VILLAGE, "", code, "", "", ""),
            row("", VILLAGE, "", code, "", "", ""),
            row(name + " B", "16.06.01.9999", "", code, "", "", ""),
            row(name + " C", "16.06.01", "", code, "", "", ""),
            row(name + " D", VILLAGE, "", "P-TAK-ADA", "", "", ""),
            row(name + " E", VILLAGE, "", theirCode, "", "", ""),
            row(name + " F", VILLAGE, "", "", "", "", ""),
            row(name + " G", VILLAGE, "", code, "123", "", ""),
            row(name + " H", VILLAGE, "", code, "16.06.01.2002.001", "", ""),
            row(name + " I", VILLAGE, "", code, "", "91", "103"),
            row(name + " J", VILLAGE, "", code, "", "-3.7", ""),
            row(name + " K", VILLAGE, "", code, "", "selatan", "103"),
            row(name.replace("P", "p"), VILLAGE, "", code, "", "", ""),
            row(name + " L", VILLAGE, "x".repeat(101), code, "", "", ""),
            row(name + " M\u202e", VILLAGE, "", code, "", "", ""));

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.rejected())
        .extracting(fault -> fault.row() + " " + fault.field())
        .containsExactly(
            "3 nama",
            "4 kode_desa",
            "5 kode_desa",
            "6 kode_puskesmas",
            "7 kode_puskesmas",
            "8 kode_puskesmas",
            "9 nomor_registrasi",
            "10 nomor_registrasi",
            "11 lintang",
            "12 bujur",
            "13 lintang",
            "14 nama",
            "15 dusun",
            "16 nama");
    assertThat(report.rows()).isEqualTo(15);
  }

  @Test
  void aVillageOutsideIsBlamedBeforeTheNumberThatNoLongerFitsIt() {
    Actor district =
        new Actor("ani-" + code, "Ani", List.of(new Grant(Role.ADMIN, Scope.region("16.03"))));
    String ours = row(name, "16.03.07.2005", "", code, "16.03.07.2005.999", "", "");
    String moved = ours.replace("16.03.07.2005;", "32.79.01.1001;");
    Upload file = new Upload("p.csv", (HEADER + "\n" + moved).getBytes(StandardCharsets.UTF_8));

    assertThat(service.tryOut(district, Register.POSYANDU, file).report().rejected())
        .singleElement()
        .satisfies(fault -> assertThat(fault.field()).isEqualTo("kode_desa"));
  }

  @Test
  void theNameOfAnotherOfficesPosyanduIsTaken() {
    PuskesmasId theirs = registers.newPuskesmas();
    assertThat(
            registers
                .posyandu()
                .service()
                .create(Actor.SYSTEM, Registers.posyandu(name, theirs))
                .created())
        .isTrue();

    assertThat(apply(row(name, "16.03.07.2005", "", code, "", "", "")).rejected())
        .singleElement()
        .satisfies(
            fault -> assertThat(fault.problem()).contains("sudah tercatat di luar wilayah Anda"));
  }

  @Test
  void anUndoneChangeIsAsItWas() {
    assertThat(apply(row(name, VILLAGE, "Dusun 1", code, number, "", "")).created()).isEqualTo(1);
    Posyandu before = posyandu().get(0);
    ImportRun changing = run(HEADER, row(name + " X", VILLAGE, "Dusun 9", code, number, "1", "2"));

    service.undo(budi, changing.id());

    assertThat(posyandu().get(0))
        .usingRecursiveComparison()
        .ignoringFields("revision")
        .isEqualTo(before);
  }

  @Test
  void puskesmasAreReadByTheirCode() {
    Actor ani =
        new Actor("ani-" + code, "Ani", List.of(new Grant(Role.ADMIN, Scope.region("16.03"))));
    String fresh = Registers.code();
    String file =
        "Kode,Nama,Kode Kecamatan\n"
            + fresh
            + ",Puskesmas "
            + fresh
            + ",16.03.07\n"
            + fresh
            + ",Puskesmas Kembar,16.03.07\n"
            + ",Puskesmas Tanpa Kode,16.03.07\n"
            + "X"
            + fresh
            + ",Puskesmas Banjar,32.79.01\n"
            + "Y"
            + fresh
            + ",Puskesmas "
            + fresh
            + ",16.03.07\n";
    Upload upload = new Upload("puskesmas.csv", file.getBytes(StandardCharsets.UTF_8));

    ImportReport report = service.apply(ani, Register.PUSKESMAS, upload).report();

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.rejected())
        .extracting(fault -> fault.row() + " " + fault.field())
        .containsExactly("3 kode", "4 kode", "5 kode_kecamatan", "6 nama");
    assertThat(service.apply(ani, Register.PUSKESMAS, upload).report().unchanged()).isEqualTo(1);
  }

  private static String row(String... cells) {
    return String.join(";", cells);
  }

  private ImportReport apply(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return run(lines).report();
  }

  private ImportRun run(String... lines) {
    return service.apply(
        budi,
        Register.POSYANDU,
        new Upload("p.csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)));
  }

  private List<Posyandu> posyandu() {
    return registers
        .posyandu()
        .service()
        .search(budi, PosyanduSearch.ALL, new PageParams("50", null))
        .items()
        .stream()
        .map(PosyanduStanding::posyandu)
        .toList();
  }
}
