package id.teladan.posyandu;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Reach;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The places that forms offer. */
@ExtendWith(MariaDb.class)
class PlaceChoicesTest {

  private static final int COUNTRY = 30_000;

  @Test
  void regionsAreThoseWithPosyanduAndTheCountryIsNotReadForThem(Handle handle) {
    Arena arena = new Arena();
    arena.posyandu();
    String kecamatan = arena.village(1).substring(0, 8);
    String kabupaten = kecamatan.substring(0, 5);
    enlargeTheCountry(handle);
    PlaceDao dao = handle.attach(PlaceDao.class);
    long before = rowsRead(handle);

    assertThat(dao.listRegions(new Reach(false, kabupaten, "", "")))
        .extracting(PlaceChoices.RegionChoice::code)
        .contains(kabupaten, kecamatan)
        .allMatch(value -> value.startsWith(kabupaten));
    assertThat(dao.listRegions(new Reach(false, "11.01", "", ""))).as("no posyandu").isEmpty();

    assertThat(rowsRead(handle) - before).isLessThan(COUNTRY);
  }

  /** By codes below 11, which no province has. */
  private static void enlargeTheCountry(Handle handle) {
    handle.execute(
        """
        INSERT INTO region (code, name, level)
        SELECT CONCAT('0', seq DIV 10000, '.', LPAD(seq DIV 100 MOD 100, 2, '0'), '.',
                      LPAD(seq MOD 100, 2, '0')), 'Uji', 'DISTRICT'
          FROM seq_0_to_%d
        """
            .formatted(COUNTRY - 1));
  }

  private static long rowsRead(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT SUM(CAST(variable_value AS INTEGER))
              FROM information_schema.session_status
             WHERE variable_name LIKE 'HANDLER\\_READ\\_%'
            """)
        .mapTo(Long.class)
        .one();
  }
}
