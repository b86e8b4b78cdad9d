package id.teladan.posyandu;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.Reach;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The places that may hold a competition, a pelatihan or a jambore. */
public final class PlaceService {

  private final Jdbi jdbi;

  PlaceService(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What a form offers to somebody who reaches so far; at most 500 of each kind. */
  public PlaceChoices choices(Reach reach) {
    return jdbi.withExtension(
        PlaceDao.class, dao -> new PlaceChoices(dao.listPuskesmas(reach), dao.listRegions(reach)));
  }

  /**
   * The place that a request names by its puskesmas or by its region.
   *
   * @throws id.teladan.platform.ProblemException 404 for what lies beyond the reach or is not
   */
  public Place get(
      Handle handle, @Nullable UUID puskesmasId, @Nullable String region, Reach reach) {
    return handle
        .attach(PlaceDao.class)
        .find(puskesmasId, region, reach)
        .orElseThrow(
            () -> CommonProblem.NOT_FOUND.because("Puskesmas atau wilayah itu tidak ditemukan."));
  }
}
