package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.competition.CompetitionId;
import id.teladan.kader.KaderId;
import id.teladan.posyandu.PosyanduId;
import id.teladan.visit.ServiceStep;
import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonWordsTest {

  private final ReasonWords words = new ReasonWords((code, version, item) -> Optional.empty());

  @Test
  void aWeakItemIsToldWithItsMeanItsVisitAndItsRule() {
    Reason reason = new Reason(Rule.R5, "D2", null, new BigFraction(8, 5), Facts.VISIT, null, null);

    assertThat(words.of(line(RecommendationKind.KHUSUS, reason)))
        .containsExactly("D2: rata-rata 1,60 pada kunjungan 14 Agustus 2026; aturan R5.");
  }

  @Test
  void aWeakStepSaysWhetherItIsKnownWhoServedThere() {
    Reason weak = Reason.of(Rule.R5, Facts.weakWeighing());

    assertThat(
            words.of(line(RecommendationKind.KHUSUS, weak.onDuty(ServiceStep.MEASUREMENT, true))))
        .containsExactly(
            "D2: rata-rata 1,60 pada kunjungan 14 Agustus 2026, bertugas di langkah 2 saat itu;"
                + " aturan R5.");
    assertThat(
            words.of(line(RecommendationKind.KHUSUS, weak.onDuty(ServiceStep.MEASUREMENT, false))))
        .containsExactly(
            "D2: rata-rata 1,60 pada kunjungan 14 Agustus 2026, petugas langkah 2 tidak dicatat"
                + " sehingga semua kader aktif disertakan; aturan R5.");
  }

  @Test
  void aWeakSkillIsToldByItsName() {
    Reason one = new Reason(Rule.R4, null, "BB-03", null, Facts.VISIT, null, null);
    Reason shared = Reason.shared(Rule.R2, "PP-02", 3);

    assertThat(words.of(line(RecommendationKind.KHUSUS, one)).get(0))
        .startsWith("BB-03 Menimbang")
        .endsWith("belum tuntas, dinilai 14 Agustus 2026; aturan R4.");
    assertThat(words.of(line(RecommendationKind.UMUM, shared)).get(0))
        .isEqualTo(
            "PP-02 Melakukan pencatatan dan pelaporan belum tuntas pada 3 kader; aturan R2.");
  }

  @Test
  void whatWasNeverAssessedIsOneSentence() {
    Reason one = new Reason(Rule.ASSESS, null, "BB-01", null, null, null, null);
    Reason other = new Reason(Rule.ASSESS, null, "BB-02", null, null, null, null);

    assertThat(words.of(line(RecommendationKind.ASSESS, one, other)))
        .containsExactly(
            "2 keterampilan belum pernah dinilai: BB-01 Menjelaskan penggunaan Buku KIA bagian"
                + " balita; BB-02 Edukasi ASI eksklusif dan MP-ASI kaya protein hewani.");
  }

  @ParameterizedTest
  @CsvSource({"COACHING, R7", "REASSESS, R6"})
  void theRuleThatChangedTheKindIsToldToo(RecommendationKind kind, String rule) {
    Reason reason = Reason.of(Rule.R1);

    List<String> sentences = words.of(line(kind, reason));

    assertThat(sentences.get(0)).isEqualTo("Belum lulus pelatihan keterampilan dasar; aturan R1.");
    assertThat(sentences.get(1)).endsWith("aturan " + rule + ".");
  }

  @Test
  void meansAreKeptExactly() {
    Reason reason =
        new Reason(Rule.R5, "D2", null, new BigFraction(10, 7), Facts.VISIT, null, null);
    Reason decimal =
        new Reason(Rule.R5, "D3", null, new BigFraction(8, 5), Facts.VISIT, null, null);
    List<Reason> reasons =
        List.of(reason, decimal.onDuty(ServiceStep.MEASUREMENT, true), Reason.of(Rule.R1));

    assertThat(ReasonText.read(ReasonText.write(reasons))).isEqualTo(reasons);
    assertThat(ReasonText.write(reasons)).contains("\"10/7\"", "\"1.6\"");
  }

  private static RecommendationLine line(RecommendationKind kind, Reason... reasons) {
    Recommendation it =
        new Recommendation(
            RecommendationId.next(),
            CompetitionId.next(),
            kind,
            reasons[0].rule(),
            PosyanduId.next(),
            KaderId.next(),
            "K-BB1",
            null,
            List.of(reasons),
            RecommendationStatus.OPEN,
            null);
    return new RecommendationLine(
        it, "Elang", "Lingga", "Tanjung Enim", "Citra", "Lomba", "LP-ILP-2026", 1);
  }
}
