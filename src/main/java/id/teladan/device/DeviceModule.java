package id.teladan.device;

import id.teladan.competition.CompetitionService;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers what knows the tablets. */
public record DeviceModule(DeviceService service, CompetitionService competitions) {

  public static DeviceModule create(Platform platform, CompetitionService competitions) {
    Daos.learn(platform.jdbi(), DeviceDao.class);
    return new DeviceModule(
        new DeviceService(platform.jdbi(), platform.clock(), competitions), competitions);
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new DeviceApi(service));
    jersey.register(new CompetitionDevicesApi(service));
    jersey.register(new DevicePages(competitions, service));
  }
}
