package id.teladan.jambore;

import id.teladan.attendance.AttendanceModule;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers the jambore. */
public record JamboreModule(
    JamboreService service, ContestService contests, TicketService tickets) {

  public static JamboreModule create(Platform platform, AttendanceModule attendance) {
    Daos.learn(platform.jdbi(), BranchDao.class, ContingentDao.class, JamboreDao.class);
    return new JamboreModule(
        new JamboreService(platform.jdbi(), platform.clock(), attendance.service()),
        new ContestService(platform.jdbi(), attendance.service()),
        new TicketService(platform.jdbi(), platform.clock(), attendance.service()));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new JamboreApi(service));
    jersey.register(new ContestApi(contests));
    jersey.register(new JamborePages(service));
    jersey.register(new ContestPages(service, contests));
    jersey.register(new BranchPages(service, contests));
    jersey.register(new MemberApi(tickets));
    jersey.register(new OwnJamborePages(tickets));
    jersey.register(new TicketSheetPages(tickets));
  }
}
