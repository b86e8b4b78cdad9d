package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builders of recaps as they are printed, for the tests of papers and tables. */
final class Rows {

  static final List<Recap.Column> COLUMNS =
      List.of(
          new Recap.Column("A", "Legalitas", new BigDecimal("40")),
          new Recap.Column("B", "Pelayanan", new BigDecimal("60")));

  private Rows() {}

  static RecapRow ranked(int rank, String name, String score) {
    return ranked(rank, name, score, null, 3);
  }

  static RecapRow ranked(int rank, String name, String score, Tie tie, int judges) {
    Map<String, BigDecimal> sections = new LinkedHashMap<>();
    sections.put("A", new BigDecimal("30.25"));
    sections.put("B", null);
    return new RecapRow(
        rank,
        EntryId.next(),
        name,
        "Lingga",
        "16.03.07-" + rank,
        EntryStatus.REGISTERED,
        null,
        null,
        judges,
        sections,
        new BigDecimal(score),
        new BigDecimal("1.5"),
        new BigDecimal(score),
        Band.GOOD,
        tie,
        0);
  }

  static RecapRow unranked(String name, Unranked why, String reason) {
    return new RecapRow(
        null,
        EntryId.next(),
        name,
        "Lingga",
        null,
        EntryStatus.valueOf(why.name()),
        why,
        reason,
        0,
        Map.of(),
        null,
        BigDecimal.ZERO,
        null,
        null,
        null,
        0);
  }

  static Recap recap(RecapRow... rows) {
    return new Recap(COLUMNS, List.of(rows));
  }
}
