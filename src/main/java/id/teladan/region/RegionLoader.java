package id.teladan.region;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the region tree into the database, at the first start and when the file is a new one. */
final class RegionLoader {

  private static final Logger LOG = LoggerFactory.getLogger(RegionLoader.class);
  private static final int AT_ONCE = 10_000;

  private RegionLoader() {}

  /** Two portals that start at once take turns; the second finds the work done. */
  static void load(Jdbi jdbi) {
    RegionFile file = new RegionFile();
    String known = jdbi.withExtension(RegionDao.class, RegionDao::edition);
    if (!known.equals(file.edition())) {
      jdbi.useTransaction(handle -> load(handle, file));
    }
  }

  private static void load(Handle handle, RegionFile file) {
    RegionDao dao = handle.attach(RegionDao.class);
    if (dao.takeEdition().equals(file.edition())) {
      return;
    }
    // A code that went out of force stays, because posyandu may still hang on it.
    dao.retireAll();
    List<Region> regions = file.regions();
    for (int from = 0; from < regions.size(); from += AT_ONCE) {
      dao.insertAll(json(regions.subList(from, Math.min(from + AT_ONCE, regions.size()))));
    }
    dao.changeEdition(file.edition());
    LOG.info("{} regions loaded", regions.size());
  }

  private static String json(List<Region> regions) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode(regions.size());
    for (Region region : regions) {
      ArrayNode row = rows.addArray().add(region.code()).add(region.name());
      row.add(region.level().name());
      RegionCode parent = new RegionCode(region.code()).parent();
      if (parent != null) {
        row.add(parent.value());
      }
    }
    return rows.toString();
  }
}
