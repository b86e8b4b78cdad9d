package id.teladan.posyandu;

import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.puskesmas.PuskesmasModule;
import id.teladan.region.RegionModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** The register of posyandu, with their months and reviews. */
public record PosyanduModule(
    PosyanduService service,
    PosyanduRecords records,
    PosyanduYear year,
    StrataKeeping strata,
    PlaceService places,
    PosyanduPages pages,
    PosyanduFile file) {

  public static PosyanduModule create(
      Platform platform, RegionModule regions, PuskesmasModule puskesmas) {
    Daos.learn(
        platform.jdbi(),
        PlaceDao.class,
        PosyanduDao.class,
        PosyanduFileDao.class,
        PosyanduMonthDao.class,
        PosyanduReviewDao.class,
        StrataDao.class);
    PosyanduProblem.declareConstraints();
    PosyanduYear year = new PosyanduYear(platform.jdbi(), platform.clock(), platform.policies());
    PosyanduService service =
        new PosyanduService(platform.jdbi(), regions.service(), puskesmas.service(), year);
    return new PosyanduModule(
        service,
        new PosyanduRecords(),
        year,
        new StrataKeeping(platform.jdbi(), platform.policies()),
        places(platform),
        new PosyanduPages(service, year, puskesmas.service(), regions.service()),
        new PosyanduFile(platform.jdbi()));
  }

  /** The places by themselves, for what is built on them. */
  public static PlaceService places(Platform platform) {
    return new PlaceService(platform.jdbi());
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new PosyanduApi(service, year));
    jersey.register(pages);
    jersey.register(new PosyanduFileApi(file));
    jersey.register(new PosyanduFilePages(file));
    jersey.register(new PosyanduMonthPages(service, year));
    jersey.register(new PosyanduReviewPages(service, year));
  }
}
