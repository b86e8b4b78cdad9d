package id.teladan.jambore;

import id.teladan.posyandu.Place;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A jambore as a page or the API asks for it. One of puskesmas and region says where. */
public record NewJambore(
    @Nullable UUID id,
    @Nullable String name,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable String venue,
    @Nullable UUID puskesmasId,
    @Nullable String region) {

  private static final int MOST_DAYS = 14;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  /**
   * @throws id.teladan.platform.ProblemException 422 naming every wrong field
   */
  Jambore check(JamboreId asked, Place place) {
    checkFields();
    return new Jambore(
        asked,
        Objects.requireNonNull(name).strip(),
        Objects.requireNonNull(startsOn),
        Objects.requireNonNull(endsOn),
        venue == null ? "" : venue.strip(),
        place.regionCode(),
        place.puskesmasId(),
        null);
  }

  void checkFields() {
    boolean dated = isDate(startsOn) && isDate(endsOn);
    new FieldChecks()
        .text("name", name)
        .that(isDate(startsOn), "startsOn", "wajib diisi, tahun 2000 sampai 2099")
        .that(isDate(endsOn), "endsOn", "wajib diisi, tahun 2000 sampai 2099")
        .that(
            !dated
                || (!Objects.requireNonNull(endsOn).isBefore(Objects.requireNonNull(startsOn))
                    && endsOn.isBefore(startsOn.plusDays(MOST_DAYS))),
            "endsOn",
            "tidak sebelum tanggal mulai, paling lama 14 hari")
        .that(venue == null || venue.length() <= 200, "venue", "paling panjang 200 huruf")
        .that(
            (puskesmasId == null) != (region == null),
            "puskesmasId",
            "sebut satu tempat: puskesmas atau wilayah")
        .orRefuse();
  }

  private static boolean isDate(@Nullable LocalDate date) {
    return date != null && date.isAfter(EARLIEST) && date.isBefore(LATEST);
  }
}
