package id.teladan.posyandu;

import java.util.List;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The strata of many posyandu at once. */
@RegisterConstructorMapper(StrataDao.Latest.class)
interface StrataDao {

  /** The next posyandu whose latest review was decided under another rule; locked. */
  @SqlQuery(
      """
      SELECT r.posyandu_id, r.year, r.openings, r.kader_on_duty, r.ds, r.kia, r.kb,
             r.immunization, r.has_extra_program, r.health_fund, r.strata, r.gate, r.rule
        FROM posyandu_review r
       WHERE r.rule <> :rule
         AND (:after IS NULL OR r.posyandu_id > :after)
         AND NOT EXISTS (SELECT 1
                           FROM posyandu_review later
                          WHERE later.posyandu_id = r.posyandu_id AND later.year > r.year)
       ORDER BY r.posyandu_id
       LIMIT :limit
         FOR UPDATE
      """)
  List<Latest> lockOutdated(String rule, @Nullable PosyanduId after, int limit);

  @SqlBatch(
      """
      UPDATE posyandu_review
         SET strata = :d.strata, gate = :d.gate, rule = :rule
       WHERE posyandu_id = :d.posyanduId AND year = :d.year
      """)
  void changeReviews(@BindMethods("d") List<Derived> d, String rule);

  @SqlBatch("UPDATE posyandu SET strata = :d.strata WHERE id = :d.posyanduId")
  void changePosyandu(@BindMethods("d") List<Derived> d);

  /** A posyandu's latest review. */
  record Latest(PosyanduId posyanduId, @Nested PosyanduReviewDao.Row row) {}

  /** What it comes to now. */
  record Derived(PosyanduId posyanduId, int year, StrataDecision decision) {

    public @Nullable Strata strata() {
      return decision.strata();
    }

    public @Nullable StrataGate gate() {
      return decision.gate();
    }
  }
}
