package id.teladan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateNumberTest {

  @ParameterizedTest
  @CsvSource({
    "47, SERTIFIKAT, 2026-10-09, 0047/SERT-KADER/PKM-TE/X/2026",
    "1, SURAT_KETERANGAN, 2026-01-01, 0001/SK-KADER/PKM-TE/I/2026",
    "9999, PIAGAM, 2026-04-30, 9999/PIAGAM/PKM-TE/IV/2026",
    "10000, TKK, 2027-12-31, 10000/TKK/PKM-TE/XII/2027",
  })
  void aNumberHasFiveParts(int serial, CertificateKind kind, LocalDate day, String number) {
    assertThat(new CertificateNumber(serial, kind, "PKM-TE", day)).hasToString(number);
  }

  @Test
  void theYearIsThatOfTheOfficeAndNotOfTheServer() {
    Instant newYearInJakarta = Instant.parse("2026-12-31T17:30:00Z");

    CertificateNumber number =
        new CertificateNumber(1, CertificateKind.SERTIFIKAT, "PKM-TE", Words.day(newYearInJakarta));

    assertThat(number).hasToString("0001/SERT-KADER/PKM-TE/I/2027");
  }

  @ParameterizedTest
  @CsvSource({"pkm te, PKM-TE", "PKM/TE, PKM-TE", "' 16.03 ', 16.03", "'🌸', UNIT", "é-1, E-1"})
  void aShortCodeNeverHoldsAStroke(String shortCode, String unit) {
    assertThat(CertificateNumber.unitOf(shortCode)).isEqualTo(unit);
  }

  @Test
  void aNumberBelowOneIsNone() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThatThrownBy(() -> new CertificateNumber(0, CertificateKind.TKK, "PKM", day))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
