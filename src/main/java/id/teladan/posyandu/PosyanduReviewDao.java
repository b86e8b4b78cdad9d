package id.teladan.posyandu;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(PosyanduReviewDao.Row.class)
interface PosyanduReviewDao {

  @SqlQuery(
      """
      SELECT year, openings, kader_on_duty, ds, kia, kb, immunization, has_extra_program,
             health_fund, strata, gate, rule
        FROM posyandu_review
       WHERE posyandu_id = :id
       ORDER BY year DESC
       LIMIT 20
      """)
  List<Row> list(PosyanduId id);

  @SqlQuery(
      """
      SELECT year, openings, kader_on_duty, ds, kia, kb, immunization, has_extra_program,
             health_fund, strata, gate, rule
        FROM posyandu_review
       WHERE posyandu_id = :id AND year = :year
      """)
  Optional<Row> find(PosyanduId id, int year);

  /** What a year's review said is replaced; the audit keeps it. */
  @SqlUpdate(
      """
      INSERT INTO posyandu_review (posyandu_id, year, openings, kader_on_duty, ds, kia, kb,
                                   immunization, has_extra_program, health_fund, strata, gate, rule)
      VALUES (:id, :year, :r.openings, :r.kaderOnDuty, :r.ds, :r.kia, :r.kb, :r.immunization,
              :r.extraProgram, :r.healthFund, :d.strata, :d.gate, :rule)
          ON DUPLICATE KEY UPDATE openings = VALUES(openings),
             kader_on_duty = VALUES(kader_on_duty), ds = VALUES(ds), kia = VALUES(kia),
             kb = VALUES(kb), immunization = VALUES(immunization),
             has_extra_program = VALUES(has_extra_program), health_fund = VALUES(health_fund),
             strata = VALUES(strata), gate = VALUES(gate), rule = VALUES(rule)
      """)
  void put(
      PosyanduId id,
      int year,
      @BindMethods("r") Review review,
      @BindMethods("d") StrataDecision decision,
      String rule);

  /** The strata of a posyandu is that of its latest review. */
  @SqlUpdate(
      """
      UPDATE posyandu
         SET strata = (SELECT strata FROM posyandu_review
                        WHERE posyandu_id = :id ORDER BY year DESC LIMIT 1)
       WHERE id = :id
      """)
  void takeOverLatest(PosyanduId id);

  record Row(
      int year,
      @Nullable Integer openings,
      @Nullable BigDecimal kaderOnDuty,
      @Nullable BigDecimal ds,
      @Nullable BigDecimal kia,
      @Nullable BigDecimal kb,
      @Nullable BigDecimal immunization,
      @ColumnName("has_extra_program") @Nullable Boolean extraProgram,
      @Nullable BigDecimal healthFund,
      @Nullable Strata strata,
      @Nullable StrataGate gate,
      String rule) {

    Review review() {
      return new Review(openings, kaderOnDuty, ds, kia, kb, immunization, extraProgram, healthFund);
    }
  }
}
