package id.teladan.posyandu;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(PosyanduMonthDao.Row.class)
interface PosyanduMonthDao {

  @SqlQuery(
      """
      SELECT posyandu_id, starts_on, status, gizi, kia, kb, immunization, has_additional_activity
        FROM posyandu_month
       WHERE posyandu_id IN (<ids>) AND starts_on >= :from
       ORDER BY posyandu_id, starts_on
      """)
  List<Row> list(@BindList List<PosyanduId> ids, LocalDate from);

  @SqlQuery(
      """
      SELECT posyandu_id, starts_on, status, gizi, kia, kb, immunization, has_additional_activity
        FROM posyandu_month
       WHERE posyandu_id = :id AND starts_on = :startsOn
      """)
  Optional<Row> find(PosyanduId id, LocalDate startsOn);

  /** What a month was said to be is replaced; the audit keeps it. */
  @SqlUpdate(
      """
      INSERT INTO posyandu_month (posyandu_id, starts_on, status, gizi, kia, kb, immunization,
                                  has_additional_activity)
      VALUES (:id, :startsOn, :m.status, :m.gizi, :m.kia, :m.kb, :m.immunization,
              :m.additionalActivity)
          ON DUPLICATE KEY UPDATE status = VALUES(status), gizi = VALUES(gizi), kia = VALUES(kia),
             kb = VALUES(kb), immunization = VALUES(immunization),
             has_additional_activity = VALUES(has_additional_activity)
      """)
  void put(PosyanduId id, LocalDate startsOn, @BindMethods("m") MonthReport month);

  record Row(
      PosyanduId posyanduId,
      LocalDate startsOn,
      MonthReport.Status status,
      @Nullable BigDecimal gizi,
      @Nullable BigDecimal kia,
      @Nullable BigDecimal kb,
      @Nullable BigDecimal immunization,
      @ColumnName("has_additional_activity") boolean additionalActivity) {

    YearMonth month() {
      return YearMonth.from(startsOn);
    }

    MonthReport report() {
      return new MonthReport(status, gizi, kia, kb, immunization, additionalActivity);
    }
  }
}
