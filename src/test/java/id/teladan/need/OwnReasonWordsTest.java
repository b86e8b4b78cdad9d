package id.teladan.need;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.competition.CompetitionId;
import id.teladan.kader.KaderId;
import id.teladan.posyandu.PosyanduId;
import java.util.List;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What a kader reads: no rule, no code, and no means. */
class OwnReasonWordsTest {

  private final OwnReasonWords words =
      new OwnReasonWords((code, version, item) -> Optional.empty());

  @Test
  void whatWasNeverAssessedIsCountedAndNamedApart() {
    RecommendationLine line =
        line(
            RecommendationKind.ASSESS,
            new Reason(Rule.ASSESS, null, "BB-01", null, null, null, null),
            new Reason(Rule.ASSESS, null, "BB-02", null, null, null, null));

    assertThat(words.of(line)).containsExactly("2 keterampilan Anda belum pernah dinilai.");
    assertThat(words.neverAssessed(line.recommendation()))
        .containsExactly(
            "Menjelaskan penggunaan Buku KIA bagian balita",
            "Edukasi ASI eksklusif dan MP-ASI kaya protein hewani");
  }

  @Test
  void aWeakSkillIsToldByItsTitleAndDay() {
    Reason reason = new Reason(Rule.R4, null, "PP-02", null, Facts.VISIT, null, null);

    assertThat(words.of(line(RecommendationKind.KHUSUS, reason)))
        .containsExactly(
            "Belum tuntas: Melakukan pencatatan dan pelaporan, dinilai 14 Agustus 2026.");
  }

  @Test
  void aWeakItemIsToldWithoutItsMean() {
    Reason reason = new Reason(Rule.R5, "D2", null, new BigFraction(8, 5), Facts.VISIT, null, null);

    assertThat(words.of(line(RecommendationKind.KHUSUS, reason)))
        .containsExactly("Perlu dikuatkan di Posyandu Anda: D2, terlihat 14 Agustus 2026.");
  }

  @Test
  void whoHasJustBeenTrainedIsToldSo() {
    assertThat(words.of(line(RecommendationKind.REASSESS, Reason.of(Rule.R1))))
        .singleElement()
        .asString()
        .contains("baru saja Anda ikuti");
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
