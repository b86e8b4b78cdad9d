package id.teladan.imports;

import id.teladan.kader.KaderModule;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.posyandu.PosyanduModule;
import id.teladan.puskesmas.PuskesmasModule;
import id.teladan.region.RegionModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.util.Map;

/** Files of offices into the registers. */
public record ImportModule(ImportService service) {

  public static ImportModule create(
      Platform platform,
      RegionModule regions,
      PuskesmasModule puskesmas,
      PosyanduModule posyandu,
      KaderModule kader) {
    Daos.learn(platform.jdbi(), ImportDao.class);
    return new ImportModule(
        new ImportService(
            platform.jdbi(),
            platform.clock(),
            new FileVault(platform.secrets()),
            Map.of(
                Register.PUSKESMAS,
                new PuskesmasImport(puskesmas.service(), regions.service()),
                Register.POSYANDU,
                new PosyanduImport(posyandu.records(), puskesmas.service(), regions.service()),
                Register.KADER,
                new KaderImport(kader.records(), posyandu.records(), regions.service()))));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new ImportApi(service));
    jersey.register(new ImportPages(service));
  }
}
