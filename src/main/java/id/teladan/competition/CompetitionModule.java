package id.teladan.competition;

import id.teladan.instrument.InstrumentService;
import id.teladan.platform.ConstraintProblems;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.posyandu.PlaceService;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers what this feature consists of. */
public record CompetitionModule(
    CompetitionService service,
    EntryService entries,
    AssessorService assessors,
    VersionSwitch versions) {

  public static CompetitionModule create(
      Platform platform, PlaceService places, InstrumentService instruments) {
    Daos.learn(platform.jdbi(), CompetitionDao.class, EntryDao.class);
    ConstraintProblems.declare(
        "uq_entry_competition_posyandu",
        CompetitionProblem.ALREADY_ENTERED,
        "Posyandu ini sudah terdaftar di lomba ini.");
    ConstraintProblems.declare(
        "uq_entry_competition_kader",
        CompetitionProblem.ALREADY_ENTERED,
        "Kader ini sudah terdaftar di lomba ini.");
    CompetitionService service =
        new CompetitionService(platform.jdbi(), platform.clock(), places, instruments);
    return new CompetitionModule(
        service,
        new EntryService(platform.jdbi(), service),
        new AssessorService(platform.jdbi(), service),
        new VersionSwitch(instruments));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new CompetitionApi(service, entries, assessors));
    jersey.register(new CompetitionPages(service, entries, assessors));
    jersey.register(new EntryPages(service, entries, assessors));
  }
}
