package id.teladan.kader;

import id.teladan.platform.Reach;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.customizer.FetchSize;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The register row by row, as it is written to a file: never all of it in memory. */
@RegisterConstructorMapper(KaderFileDao.Line.class)
interface KaderFileDao {

  int READ_AT_ONCE = 500;

  @SqlQuery(KaderDao.SELECT + KaderDao.WANTED + " ORDER BY k.name_key, k.id")
  @FetchSize(READ_AT_ONCE)
  Stream<Line> stream(@BindMethods("reach") Reach reach, @BindMethods("s") KaderSearch search);

  /** One kader. */
  record Line(
      String name,
      String posyanduName,
      String villageCode,
      @Nullable Sex sex,
      @Nullable LocalDate bornOn,
      @Nullable LocalDate servesSince,
      boolean appointed,
      boolean active,
      KaderLevel level,
      String villageName,
      String puskesmasName) {

    List<@Nullable Object> cells() {
      return Arrays.asList(
          name,
          posyanduName,
          villageCode,
          sex == null ? null : sex == Sex.F ? "P" : "L",
          bornOn,
          servesSince,
          yesNo(appointed),
          yesNo(active),
          level.title(),
          villageName,
          puskesmasName);
    }

    private static String yesNo(boolean fact) {
      return fact ? "ya" : "tidak";
    }
  }
}
