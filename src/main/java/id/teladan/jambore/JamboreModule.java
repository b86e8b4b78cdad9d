package id.teladan.jambore;

import id.teladan.attendance.AttendanceModule;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.posyandu.PlaceService;
import id.teladan.result.ResultModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers the jambore. */
public record JamboreModule(
    JamboreService service,
    ContingentService contingents,
    BranchService branches,
    TicketService tickets) {

  public static JamboreModule create(
      Platform platform, PlaceService places, AttendanceModule attendance, ResultModule result) {
    Daos.learn(platform.jdbi(), BranchDao.class, ContingentDao.class, JamboreDao.class);
    return new JamboreModule(
        new JamboreService(platform.jdbi(), platform.clock(), places, attendance.service()),
        new ContingentService(platform.jdbi(), attendance.service()),
        new BranchService(
            platform.jdbi(),
            new JamboreReading(attendance.service()),
            new BranchCompetitions(result.competitions(), result.decided())),
        new TicketService(platform.jdbi(), platform.clock(), attendance.service()));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new JamboreApi(service));
    jersey.register(new ContestApi(contingents, branches));
    jersey.register(new JamborePages(service));
    jersey.register(new ContingentPages(service, contingents));
    jersey.register(new BranchPages(service, branches));
    jersey.register(new MemberApi(tickets));
    jersey.register(new OwnJamborePages(tickets));
    jersey.register(new TicketSheetPages(tickets));
  }
}
