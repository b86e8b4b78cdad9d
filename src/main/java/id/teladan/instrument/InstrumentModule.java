package id.teladan.instrument;

import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/**
 * Puts the instruments together, those of this release into the database where they are missing.
 */
public final class InstrumentModule {

  private final InstrumentService service;
  private final PublishingService publishing;

  private InstrumentModule(InstrumentService service, PublishingService publishing) {
    this.service = service;
    this.publishing = publishing;
  }

  public InstrumentService service() {
    return service;
  }

  /**
   * Builds the module.
   *
   * @param known which courses and skills a document may name; their owners lie above this feature
   */
  public static InstrumentModule create(Platform platform, KnownCodes known) {
    Daos.learn(platform.jdbi(), InstrumentDao.class);
    PublishingService publishing = new PublishingService(platform.jdbi(), platform.clock());
    BuiltIn.load(known).forEach(publishing::install);
    return new InstrumentModule(new InstrumentService(platform.jdbi(), known), publishing);
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new InstrumentApi(service, publishing));
    jersey.register(new InstrumentPages(service, publishing));
  }
}
