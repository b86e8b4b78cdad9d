package id.teladan.region;

import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Puts the region tree together, and into the database where it is missing. */
public record RegionModule(RegionService service) {

  public static RegionModule create(Platform platform) {
    Daos.learn(platform.jdbi(), RegionDao.class);
    RegionLoader.load(platform.jdbi());
    return new RegionModule(new RegionService(platform.jdbi()));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new RegionApi(service));
  }
}
