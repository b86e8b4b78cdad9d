package id.teladan.platform;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;

/**
 * Permission as a filter in the query: the conditions that a DAO names as {@code <posyanduInScope>}
 * (alias {@code p}, with village_code and puskesmas_id) or {@code <placeInScope>} (alias {@code o},
 * with region_code and puskesmas_id), with the parameter {@code @BindMethods("reach") Reach reach}.
 */
public final class ReachPlugin implements JdbiPlugin {

  private static final String CONDITION =
      """
      (:reach.everywhere
        OR FIND_IN_SET(LEFT(%1$s, 2), :reach.regions)
        OR FIND_IN_SET(LEFT(%1$s, 5), :reach.regions)
        OR FIND_IN_SET(LEFT(%1$s, 8), :reach.regions)
        OR FIND_IN_SET(%1$s, :reach.regions)
        OR FIND_IN_SET(%2$s, :reach.puskesmas))""";

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.define("posyanduInScope", CONDITION.formatted("p.village_code", "p.puskesmas_id"));
    jdbi.define("placeInScope", CONDITION.formatted("o.region_code", "o.puskesmas_id"));
  }
}
