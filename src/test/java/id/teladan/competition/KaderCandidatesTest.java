package id.teladan.competition;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Who could enter a competition of kader is seen with what is missing, before anybody is refused.
 */
class KaderCandidatesTest {

  private final Arena arena = new Arena();
  private final UUID posyandu = arena.posyandu();
  private final PortalClient browser = arena.committeeAccount().browser();
  private final String page =
      "/lomba/%s/peserta"
          .formatted(
              arena.competition(
                  json -> {
                    json.put("region", arena.district()).put("opensOn", "2026-08-01");
                    json.putObject("instrument").put("code", "KB-2026").put("version", 1);
                    return json;
                  }));

  @Test
  void whatIsMissingIsSaidAndCannotBeTicked() {
    UUID fits = kader("Citra", true, "2024-08-01", true);
    UUID late = kader("Dewi", true, "2024-08-02", true);
    UUID without = kader("Eka", false, "2015-01-01", true);
    UUID left = kader("Fitri", true, "2015-01-01", false);

    String html = browser.get(page).text();

    assertThat(html)
        .contains(box(fits) + ">", box(late) + " disabled>", box(without) + " disabled>")
        .contains("masa bakti belum dua tahun", "kader belum ber-SK", "sudah dua tahun bertugas")
        .doesNotContain(left.toString());
    assertThat(html.indexOf(fits.toString())).isLessThan(html.indexOf(late.toString()));
  }

  @Test
  void whatTheCommitteeShouldLookAtIsSaidToo() {
    UUID unknown = kader("Gita", true, null, true);

    assertThat(browser.get(page).text())
        .contains(box(unknown) + ">", "Periksa: awal masa bakti belum tercatat");
  }

  @Test
  void aKaderIsFoundByVillage() {
    UUID fits = kader("Citra", true, "2015-01-01", true);
    String village = "Uji " + arena.village(1);

    assertThat(browser.get(page + "?q=" + village.replace(" ", "+")).text())
        .contains(fits.toString());
  }

  @Test
  void moreThanFitOnThePageIsSaid() {
    List<UUID> all =
        IntStream.rangeClosed(0, 60)
            .mapToObj(n -> kader("Hana " + n, true, "2015-01-01", true))
            .toList();

    assertThat(all).hasSize(61);
    assertThat(browser.get(page).text()).contains("60 calon pertama");
    assertThat(browser.get(page + "?q=Hana+60").text()).doesNotContain("calon pertama");
  }

  private static String box(UUID kader) {
    return "name=\"candidate\" value=\"%s\"".formatted(kader);
  }

  private UUID kader(String name, boolean appointed, @Nullable String since, boolean active) {
    UUID id = Ids.next();
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "INSERT INTO kader (id, name, name_key, posyandu_id, is_appointed, is_active,"
                        + " serves_since) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id.toString(),
                    name,
                    id.toString(),
                    posyandu.toString(),
                    appointed,
                    active,
                    since));
    return id;
  }
}
