package id.teladan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.imports.ImportService.Upload;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.posyandu.PosyanduId;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Registers;
import id.teladan.testing.TestAccount;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the registers give as a file, and that it can be read again. */
@ExtendWith(MariaDb.class)
class ExportedFileTest {

  private static final String PHONE = "081299988877";

  private final String code = Registers.code();
  private final String nik = Registers.nik();
  private Registers registers;
  private PuskesmasId office;
  private PortalClient viewer;
  private Actor ani;

  @BeforeEach
  void fillTheRegisters(Jdbi jdbi) {
    registers = Registers.on(jdbi);
    office = registers.newPuskesmas();
    ani = Registers.actor(Role.ADMIN, office);
    viewer = TestAccount.with(new Grant(Role.VIEWER, Scope.puskesmas(office.value()))).api();
    String officeCode = String.valueOf(registers.puskesmas().service().get(ani, office).code());
    ImportReport places =
        read(
            Register.POSYANDU,
            """
            nama;kode_desa;dusun;kode_puskesmas;lintang;bujur
            =Melati %1$s;16.03.07.2005;"Dusun; ""satu\""";%2$s;-3,75;103,8
            Kenanga %1$s;16.03.07.2006;;%2$s;;
            """
                .formatted(code, officeCode));
    ImportReport people =
        read(
            Register.KADER,
            """
            nama;posyandu;kode_desa;nik;telepon;jenis_kelamin;tanggal_lahir;mulai_bertugas;ber_sk
            +Citra;=Melati %1$s;16.03.07.2005;%2$s;%3$s;P;1990-05-17;2020-01-02;ya
            @René;=Melati %1$s;16.03.07.2005;;;L;;;tidak
            -Dewi;Kenanga %1$s;16.03.07.2006;;;;;;
            """
                .formatted(code, nik, PHONE));
    assertThat(places.created()).isEqualTo(2);
    assertThat(people.created()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"posyandu, csv, 2", "posyandu, xlsx, 2", "kader, csv, 3", "kader, xlsx, 3"})
  void whatIsExportedCanBeImportedAgainAndChangesNothing(String list, String ending, int rows) {
    Answer file = viewer.get("/api/v1/%s.%s".formatted(list, ending));

    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"%s.%s\"".formatted(list, ending));
    ImportReport again = read(Register.find(list).orElseThrow(), file.bytes());
    assertThat(again.unchanged()).isEqualTo(rows);
    assertThat(again.rows()).isEqualTo(rows);
  }

  @Test
  void neitherNikNorPhoneIsInAFile() {
    String csv = viewer.get("/api/v1/kader.csv").text();

    assertThat(csv)
        .contains("Citra")
        .doesNotContain(PHONE, PHONE.substring(9), nik, nik.substring(12), "nik", "telepon");
    assertThat(TableFile.read(viewer.get("/api/v1/kader.xlsx").bytes()).header())
        .doesNotContain("nik", "telepon");
  }

  @Test
  void aNameThatLooksLikeAFormulaIsNone() {
    assertThat(viewer.get("/api/v1/posyandu.csv").text())
        .startsWith("\uFEFFnama;kode_desa;dusun;")
        .contains("\r\n'=Melati " + code)
        .contains(";-3,75;103,8;");
    assertThat(viewer.get("/api/v1/kader.csv").text()).contains("'+Citra", "'@René", "'-Dewi");
  }

  @Test
  void aFileHoldsWhatIsLookedForInScope() {
    PuskesmasId elsewhere = registers.newPuskesmas();
    PosyanduId theirs = registers.newPosyandu(elsewhere);
    String name = registers.posyandu().service().get(Actor.SYSTEM, theirs).posyandu().name();

    assertThat(lines("/api/v1/posyandu.csv")).hasSize(3).noneMatch(line -> line.contains(name));
    assertThat(lines("/api/v1/posyandu.csv?q=kenanga")).hasSize(2);
    assertThat(lines("/api/v1/posyandu.csv?region=16.03.07.2005")).hasSize(2);
    assertThat(lines("/api/v1/posyandu.csv?puskesmasId=" + elsewhere)).hasSize(1);
    assertThat(lines("/api/v1/kader.csv?q=citra")).hasSize(2);
    assertThat(lines("/api/v1/kader.csv?posyanduId=" + theirs)).hasSize(1);
    assertThat(viewer.get("/api/v1/kader.csv?posyanduId=x").status()).isEqualTo(422);
    assertThat(viewer.get("/api/v1/posyandu.csv?region=x").status()).isEqualTo(422);
  }

  @Test
  void thePageLeadsToItsFile() {
    PortalClient browser =
        TestAccount.with(new Grant(Role.VIEWER, Scope.puskesmas(office.value()))).browser();

    String page = browser.get("/kader?q=citra").text();
    assertThat(page).contains("/kader/daftar.csv?q", "Unduh CSV");
    assertThat(browser.get("/kader/daftar.csv?q=citra").text()).contains("'+Citra");
    assertThat(browser.get("/posyandu/daftar.xlsx").status()).isEqualTo(200);
    assertThat(browser.get("/posyandu?q=tidakada").text()).doesNotContain("Unduh CSV");
  }

  private List<String> lines(String path) {
    return viewer.get(path).text().lines().toList();
  }

  private ImportReport read(Register register, String file) {
    return read(register, file.getBytes(StandardCharsets.UTF_8));
  }

  private ImportReport read(Register register, byte[] file) {
    return registers.imports().service().apply(ani, register, new Upload("f", file)).report();
  }
}
