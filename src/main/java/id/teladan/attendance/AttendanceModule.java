package id.teladan.attendance;

import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers the attendance. */
public record AttendanceModule(
    AttendanceService service, CheckInService checkIns, DaftarHadirService daftarHadir) {

  public static AttendanceModule create(Platform platform) {
    Daos.learn(platform.jdbi(), AttendanceDao.class, CheckInDao.class);
    TicketSeal seal = new TicketSeal(platform.signingKey());
    return new AttendanceModule(
        new AttendanceService(seal),
        new CheckInService(platform.jdbi(), platform.clock(), seal),
        new DaftarHadirService(platform.jdbi(), platform.clock()));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new CheckInApi(checkIns));
    jersey.register(new DaftarHadirPages(daftarHadir));
    jersey.register(new ScanPages(checkIns));
  }
}
