package id.teladan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.imports.ImportService.Upload;
import id.teladan.platform.Actor;
import id.teladan.platform.PageParams;
import id.teladan.platform.Role;
import id.teladan.posyandu.PosyanduSearch;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is known again without its case and accents, and yet a corrected one is taken. */
@ExtendWith(MariaDb.class)
class CorrectedNameTest {

  private final String suffix = Registers.code().toLowerCase(Locale.ROOT);
  private Registers registers;
  private ImportService service;
  private PuskesmasId office;
  private Actor ani;
  private String code;

  @BeforeEach
  void makeAnOffice(Jdbi jdbi) {
    registers = Registers.on(jdbi);
    service = registers.imports().service();
    office = registers.newPuskesmas();
    ani = Registers.actor(Role.ADMIN, office);
    code = String.valueOf(registers.puskesmas().service().get(ani, office).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MELATI %s", "Melati %S", "Mélati %s"})
  void ofAPosyandu(String corrected) {
    assertThat(run(posyandu("melati %s")).created()).isEqualTo(1);

    assertBothRunsChange(posyandu(corrected), Register.POSYANDU);

    assertThat(namesOfPosyandu()).containsExactly(corrected.formatted(suffix));
  }

  @Test
  void ofAKader() {
    assertThat(run(posyandu("Melati %s")).created()).isEqualTo(1);
    assertThat(run(kader("siti contoh")).created()).isEqualTo(1);

    assertBothRunsChange(kader("Siti Contoh"), Register.KADER);

    assertThat(
            registers
                .kader()
                .service()
                .search(
                    ani,
                    id.teladan.kader.KaderSearch.of(PosyanduSearch.ALL, null),
                    new PageParams("50", null))
                .items())
        .extracting(profile -> profile.kader().name())
        .containsExactly("Siti Contoh");
  }

  @Test
  void doubleSpacesAreNoDifference() {
    assertThat(run(posyandu("Melati %s")).created()).isEqualTo(1);

    assertThat(run(posyandu("  Melati   %s ")).unchanged()).isEqualTo(1);
  }

  private void assertBothRunsChange(String file, Register register) {
    ImportRun tried = service.tryOut(ani, register, upload(file));
    ImportReport done = service.confirm(ani, tried.id()).report();

    assertThat(tried.report().changed()).isEqualTo(1);
    assertThat(done).isEqualTo(tried.report());
    assertThat(service.tryOut(ani, register, upload(file)).report().unchanged()).isEqualTo(1);
    assertThat(service.apply(ani, register, upload(file)).report().unchanged()).isEqualTo(1);
  }

  private String posyandu(String name) {
    return "nama;kode_desa;kode_puskesmas\n%s;16.03.07.2005;%s"
        .formatted(name.formatted(suffix), code);
  }

  private String kader(String name) {
    return "nama;posyandu;kode_desa\n%s;Melati %s;16.03.07.2005".formatted(name, suffix);
  }

  private ImportReport run(String file) {
    Register register = file.startsWith("nama;posyandu") ? Register.KADER : Register.POSYANDU;
    return service.apply(ani, register, upload(file)).report();
  }

  private List<String> namesOfPosyandu() {
    return registers
        .posyandu()
        .service()
        .search(ani, PosyanduSearch.ALL, new PageParams("50", null))
        .items()
        .stream()
        .map(standing -> standing.posyandu().name())
        .toList();
  }

  private static Upload upload(String file) {
    return new Upload("berkas.csv", file.getBytes(StandardCharsets.UTF_8));
  }
}
