package id.teladan.instrument;

import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/**
 * Puts the instruments together, those of this release into the database where they are missing.
 */
public record InstrumentModule(InstrumentService service) {

  /**
   * Builds the module.
   *
   * @param known which courses and skills a document may name; their owners lie above this feature
   */
  public static InstrumentModule create(Platform platform, KnownCodes known) {
    Daos.learn(platform.jdbi(), InstrumentDao.class);
    InstrumentService service = new InstrumentService(platform.jdbi(), platform.clock(), known);
    BuiltIn.load(known).forEach(service::install);
    return new InstrumentModule(service);
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new InstrumentApi(service));
    jersey.register(new InstrumentPages(service));
  }
}
