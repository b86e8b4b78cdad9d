package id.teladan.posyandu;

import id.teladan.platform.Reach;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The register row by row, as it is written to a file: never all of it in memory. */
@RegisterConstructorMapper(PosyanduFileDao.Line.class)
interface PosyanduFileDao {

  int READ_AT_ONCE = 500;

  @SqlQuery(
      """
      SELECT p.name, p.village_code, p.hamlet, u.code AS puskesmas_code, p.registration_number,
             p.latitude, p.longitude, p.strata, r.name AS village_name, u.name AS puskesmas_name
        FROM posyandu p
        JOIN region r ON r.code = p.village_code
        JOIN puskesmas u ON u.id = p.puskesmas_id
      """
          + PosyanduDao.WANTED
          + " ORDER BY p.name_key, p.id")
  @FetchSize(READ_AT_ONCE)
  Stream<Line> stream(@BindMethods("reach") Reach reach, @BindMethods("s") PosyanduSearch search);

  /** One posyandu. */
  record Line(
      String name,
      String villageCode,
      @Nullable String hamlet,
      @Nullable String puskesmasCode,
      @Nullable String registrationNumber,
      @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude,
      @Nullable Strata strata,
      String villageName,
      String puskesmasName) {

    List<@Nullable Object> cells() {
      return Arrays.asList(
          name,
          villageCode,
          hamlet,
          puskesmasCode,
          registrationNumber,
          latitude,
          longitude,
          strata == null ? null : strata.title(),
          villageName,
          puskesmasName);
    }
  }
}
