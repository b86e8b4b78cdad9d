package id.teladan.bench;

import id.teladan.platform.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A year of reports of every posyandu, and five assessed skills of every kader. */
final class Records {

  private static final List<String> SKILLS = List.of("BB-01", "BB-03", "PP-01", "UP-01", "RD-01");

  private Records() {}

  static void ofPosyandu(Handle db) {
    YearMonth now = YearMonth.now(Words.ZONE);
    for (int back = 1; back <= 12; back++) {
      db.execute(
          """
          INSERT INTO posyandu_month (posyandu_id, starts_on, status, gizi, kia, kb, immunization,
                                      has_additional_activity)
          SELECT id, ?, 'OPEN_DAY', 62.5, 71, 58, 80, TRUE
            FROM posyandu
          """,
          now.minusMonths(back).atDay(1));
    }
    db.execute(
        """
        INSERT INTO posyandu_review (posyandu_id, year, openings, ds, kia, kb, immunization,
                                     has_extra_program, health_fund, strata, rule)
        SELECT id, ?, 12, 82, 75, 66, 91, TRUE, 50, 'MANDIRI', 'ukur'
          FROM posyandu
        """,
        now.getYear() - 1);
    db.execute("UPDATE posyandu SET strata = 'MANDIRI'");
  }

  static void ofKader(Handle db) {
    for (String skill : SKILLS) {
      db.execute(
          """
          INSERT INTO skill_assessment (id, kader_id, skill, assessed_on, steps_done, outcome,
                                        username)
          SELECT UUID(), id, ?, ?, '1,2', IF(RAND(1) < 0.3, 'BELUM', 'TUNTAS'), 'ukur-1'
            FROM kader
          """,
          skill,
          LocalDate.now(Words.ZONE).minusMonths(3));
    }
  }
}
