package id.teladan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.imports.ImportService.Upload;
import id.teladan.kader.KaderId;
import id.teladan.kader.KaderProfile;
import id.teladan.kader.NewSkillAssessment;
import id.teladan.kader.SkillAssessmentId;
import id.teladan.platform.Actor;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.testing.Registers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An import as a whole: tried out, confirmed, its owner's, and taken back whole or not at all. */
class ImportRunTest {

  private final KaderFiles files = new KaderFiles();

  @Test
  void aChangedKaderIsBroughtBackWithItsNik() {
    String nik = files.nik(8);
    assertThat(
            files
                .apply(
                    KaderFiles.HEADER, files.row("Citra", nik, "081234567890", "P", "1990-05-17"))
                .created())
        .isEqualTo(1);
    ImportRun changing =
        files.run(
            KaderFiles.HEADER, files.row("Citra", files.nik(9), "089999999999", "P", "1990-05-17"));
    assertThat(changing.report().changed()).isEqualTo(1);
    assertThat(files.kader().get(0).kader().nikEnding()).isEqualTo(files.nik(9).substring(12));

    files.service.undo(files.pelatih, changing.id());

    KaderProfile citra = files.kader().get(0);
    assertThat(citra.phone()).isEqualTo("081234567890");
    assertThat(citra.kader().nikEnding()).isEqualTo(nik.substring(12));
    assertThat(files.apply(KaderFiles.HEADER, files.row("Citra", nik, "", "", "")).unchanged())
        .isEqualTo(1);
  }

  @Test
  void anImportThatIsInUseIsNotTakenBackInHalf() {
    ImportRun done =
        files.run(
            KaderFiles.HEADER,
            files.row("Citra", "", "", "", ""),
            files.row("Dewi", "", "", "", ""));
    KaderId citra = files.kader().get(0).kader().id();
    assertThat(
            files
                .registers
                .kader()
                .skills()
                .assess(
                    files.pelatih,
                    citra,
                    SkillAssessmentId.next(),
                    new NewSkillAssessment("BB-03", LocalDate.of(2026, 1, 5), List.of(1)))
                .created())
        .isTrue();

    assertThatThrownBy(() -> files.service.undo(files.pelatih, done.id()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Citra sudah dipakai")
        .hasMessageNotContaining("Dewi");
    assertThat(files.kader()).hasSize(2);
  }

  @Test
  void whatSomebodyChangedSinceIsNotTakenBack() {
    ImportRun done = files.run(KaderFiles.HEADER, files.row("Citra", "", "", "", ""));
    assertThat(
            files
                .run(KaderFiles.HEADER, files.row("Citra", "", "081234567890", "", ""))
                .report()
                .changed())
        .isEqualTo(1);

    assertThatThrownBy(() -> files.service.undo(files.pelatih, done.id()))
        .hasMessageContaining("Citra sudah diubah sesudah impor");
  }

  @Test
  void aDryRunWritesNothingUntilItIsConfirmed() {
    ImportRun tried =
        files.service.tryOut(
            files.pelatih,
            Register.KADER,
            new Upload(
                "k.csv",
                (KaderFiles.HEADER + "\n" + files.row("Citra", files.nik(3), "", "", ""))
                    .getBytes(StandardCharsets.UTF_8)));

    assertThat(tried.report().created()).isEqualTo(1);
    assertThat(files.kader()).isEmpty();
    assertThat(files.service.confirm(files.pelatih, tried.id()).status())
        .isEqualTo(ImportRun.Status.APPLIED);
    assertThat(files.kader()).hasSize(1);
    assertThat(files.service.confirm(files.pelatih, tried.id()).report().created())
        .as("confirmed twice")
        .isEqualTo(1);
    assertThat(files.kader()).hasSize(1);
  }

  @Test
  void anImportIsItsOwners() {
    ImportRun done = files.run(KaderFiles.HEADER, files.row("Citra", "", "", "", ""));
    Actor other =
        new Actor("orang-lain", "Orang Lain", Registers.actor(Role.TRAINER, files.office).grants());

    assertThatThrownBy(() -> files.service.get(other, done.id()))
        .hasMessageContaining("Tidak ditemukan");
    assertThatThrownBy(() -> files.service.undo(other, done.id()))
        .hasMessageContaining("Tidak ditemukan");
    assertThatThrownBy(
            () ->
                files.service.apply(
                    files.pelatih, Register.POSYANDU, new Upload("p.csv", new byte[] {1})))
        .hasMessageContaining("Tidak diizinkan");
  }
}
