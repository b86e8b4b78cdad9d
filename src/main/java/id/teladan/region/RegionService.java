package id.teladan.region;

import id.teladan.platform.Chunks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The region tree, which everybody may read and nobody writes. */
public final class RegionService {

  private final Jdbi jdbi;

  RegionService(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What lies directly in a region; without one, the provinces. */
  public Listing<Region> listChildren(@Nullable String parent, PageParams page) {
    if (parent != null && RegionCode.read(parent).isEmpty()) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Kode wilayah tidak benar.",
          List.of(new FieldError("parent", "bukan kode wilayah, misalnya 16.03.07")));
    }
    List<Region> rows =
        jdbi.withExtension(
            RegionDao.class,
            dao -> dao.listChildren(parent, page.afterValue(0), page.limitPlusOne()));
    return page.listing(rows, region -> List.of(region.code()));
  }

  /** The villages of some kecamatan, for a choice on a form. */
  public List<Region> listVillages(List<String> districts) {
    return districts.isEmpty()
        ? List.of()
        : jdbi.withExtension(RegionDao.class, dao -> dao.listIn(districts));
  }

  /** A region that is in force. */
  public Optional<Region> find(Handle handle, RegionCode code) {
    return handle.attach(RegionDao.class).findCurrent(code.value());
  }

  /** Those of the codes that are in force. */
  public Set<String> current(Handle handle, Set<String> codes) {
    return new HashSet<>(Chunks.list(codes, handle.attach(RegionDao.class)::listCurrent));
  }
}
