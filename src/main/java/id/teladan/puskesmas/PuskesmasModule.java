package id.teladan.puskesmas;

import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.region.RegionModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** The register of puskesmas. */
public record PuskesmasModule(PuskesmasService service) {

  public static PuskesmasModule create(Platform platform, RegionModule regions) {
    Daos.learn(platform.jdbi(), PuskesmasDao.class);
    PuskesmasProblem.declareConstraints();
    return new PuskesmasModule(new PuskesmasService(platform.jdbi(), regions.service()));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new PuskesmasApi(service));
    jersey.register(new PuskesmasPages(service));
  }
}
