package id.teladan.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.MariaDb;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class RegionLoaderTest {

  @BeforeAll
  static void twoPortalsThatStartAtOnceTakeTurns(Jdbi jdbi) {
    Stream.generate(() -> CompletableFuture.runAsync(() -> RegionLoader.load(jdbi)))
        .limit(2)
        .toList()
        .forEach(CompletableFuture::join);
  }

  @Test
  void theWholeCountryIsThere(Handle db) {
    RegionDao dao = db.attach(RegionDao.class);

    // other tests add regions of their own
    assertThat(dao.listChildren(null, null, 100))
        .containsAll(
            new RegionFile()
                .regions().stream()
                    .filter(region -> region.level() == RegionLevel.PROVINCE)
                    .toList());
    assertThat(new RegionFile().regions())
        .hasSize(38 + 514 + 7_285 + 83_762)
        .filteredOn(region -> region.level() == RegionLevel.VILLAGE)
        .hasSize(83_762);
  }

  @Test
  void lawangKidulHasItsSevenVillages(Handle db) {
    assertThat(db.attach(RegionDao.class).listChildren("16.03.07", null, 100))
        .extracting(Region::name)
        .containsExactly(
            "Tanjung Enim",
            "Pasar Tanjung Enim",
            "Tanjung Enim Selatan",
            "Tegal Rejo",
            "Lingga",
            "Keban Agung",
            "Darmo");
  }

  @Test
  void kotaBanjarHasFourKecamatan(Handle db) {
    assertThat(db.attach(RegionDao.class).listChildren("32.79", null, 100))
        .hasSize(4)
        .allMatch(region -> region.level() == RegionLevel.DISTRICT);
  }

  @Test
  void aNewEditionRetiresCodesAndKeepsThem(Handle db) {
    RegionDao dao = db.attach(RegionDao.class);

    dao.retireAll();
    dao.insertAll("[[\"16.03.07.2005\", \"Lingga Baru\", \"VILLAGE\", \"16.03.07\"]]");

    assertThat(dao.listChildren("16.03.07", null, 100))
        .extracting(Region::name)
        .containsExactly("Lingga Baru");
    assertThat(dao.listCurrent(List.of("16.03.07.2005", "16.03.07.2007")))
        .containsExactly("16.03.07.2005");
    assertThat(
            db.createQuery("SELECT COUNT(*) FROM region WHERE code = '16.03.07.2007'")
                .mapTo(Integer.class)
                .one())
        .isEqualTo(1);
    assertThat(dao.findCurrent("16.03.07.2007")).isEmpty();
  }
}
