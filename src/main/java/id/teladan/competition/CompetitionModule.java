package id.teladan.competition;

import id.teladan.instrument.InstrumentService;
import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers what this feature consists of. */
public record CompetitionModule(CompetitionService service, EntryService entries) {

  public static CompetitionModule create(Platform platform, InstrumentService instruments) {
    CompetitionService service =
        new CompetitionService(platform.jdbi(), platform.clock(), instruments);
    return new CompetitionModule(service, new EntryService(platform.jdbi(), service));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new CompetitionApi(service, entries));
    jersey.register(new CompetitionPages(service, entries));
    jersey.register(new EntryPages(service, entries));
  }
}
