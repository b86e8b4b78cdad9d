package id.teladan.competition;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.MariaDb;
import id.teladan.testing.PortalClient.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryApiTest {

  private final Arena arena = new Arena();
  private final UUID competition = arena.competition();

  @Test
  void theSameEntryAgainIsFoundAndKeepsWhatItDerivesWhenSentBack() {
    UUID entry = Ids.next();
    String body = "{\"posyanduId\":\"%s\"}".formatted(arena.posyandu());

    Answer created = put(entry, body);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().get("status").asText()).isEqualTo("REGISTERED");
    assertThat(put(entry, body).status()).isEqualTo(200);
    assertThat(put(entry, created.text()).status()).isEqualTo(200);
  }

  @Test
  void oneTakesPartOnce() {
    UUID posyandu = arena.posyandu();
    arena.enter(competition, posyandu);

    Answer second = put(Ids.next(), "{\"posyanduId\":\"%s\"}".formatted(posyandu));

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.slug()).isEqualTo("already-entered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ABSENT", "WITHDRAWN", "DISQUALIFIED"})
  void whoDoesNotTakePartNeedsAReason(String status) {
    UUID posyandu = arena.posyandu();
    UUID entry = arena.enter(competition, posyandu);
    String without = "{\"status\":\"%s\"}".formatted(status);
    String blank = "{\"status\":\"%s\",\"reason\":\"  \"}".formatted(status);
    String good = "{\"status\":\"%s\",\"reason\":\"Banjir\"}".formatted(status);

    assertThat(put(entry, without).status()).isEqualTo(422);
    assertThat(put(entry, blank).json().at("/errors/0/field").asText()).isEqualTo("reason");
    assertThat(put(entry, good).json().get("reason").asText()).isEqualTo("Banjir");
    assertThat(put(entry, "{\"status\":\"REGISTERED\"}").json().get("reason").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"kaderId\":\"0198a0b0-0000-7000-8000-000000000001\"}",
        "{\"posyanduId\":\"x\"}",
        "{\"posyanduId\":null}",
        "{\"status\":\"LOST\"}",
        "{\"surprise\":1}"
      })
  void aWrongEntryIsRefused(String body) {
    assertThat(put(Ids.next(), body).status()).isEqualTo(422);
  }

  @Test
  void aReasonOfTenThousandLettersIsRefused() {
    UUID entry = arena.enter(competition, arena.posyandu());
    String body = "{\"status\":\"ABSENT\",\"reason\":\"%s\"}".formatted("a".repeat(10_000));

    assertThat(put(entry, body).status()).isEqualTo(422);
  }

  @Test
  void whoLiesOutsideThePoolIsNotEligible() {
    UUID own = arena.competition(json -> json.put("puskesmasId", arena.puskesmas().toString()));
    UUID neighbor = arena.posyandu(arena.otherPuskesmas(), arena.village(2));

    Answer answer =
        arena
            .committee()
            .put(
                "/api/v1/competitions/%s/entries/%s".formatted(own, Ids.next()),
                "{\"posyanduId\":\"%s\"}".formatted(neighbor));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.slug()).isEqualTo("not-eligible");
  }

  @Test
  void whoLiesOutsideTheScopeDoesNotExist() {
    Arena other = new Arena();

    assertThat(put(Ids.next(), "{\"posyanduId\":\"%s\"}".formatted(other.posyandu())).status())
        .isEqualTo(404);
    assertThat(put(Ids.next(), "{\"posyanduId\":\"%s\"}".formatted(Ids.next())).status())
        .isEqualTo(404);
  }

  @Test
  void untilOpeningAnotherMayTakeAnEntrysPlace() {
    UUID entry = arena.enter(competition, arena.posyandu());
    UUID other = arena.posyandu();

    Answer replaced = put(entry, "{\"posyanduId\":\"%s\"}".formatted(other));
    arena.open(competition);
    Answer late = put(entry, "{\"posyanduId\":\"%s\"}".formatted(arena.posyandu()));

    assertThat(replaced.json().get("posyanduId").asText()).isEqualTo(other.toString());
    assertThat(late.slug()).isEqualTo("already-opened");
  }

  @Test
  void anEntrysIdBelongsToItsCompetition() {
    UUID entry = arena.enter(competition, arena.posyandu());
    UUID second = arena.competition();

    Answer answer =
        arena
            .committee()
            .put(
                "/api/v1/competitions/%s/entries/%s".formatted(second, entry),
                "{\"posyanduId\":\"%s\"}".formatted(arena.posyandu()));

    assertThat(answer.slug()).isEqualTo("id-taken");
  }

  @Test
  void aKaderEntersWithAnSkAndTwoYearsOfService() {
    UUID cup =
        arena.competition(
            json -> {
              json.put("region", arena.district());
              json.putObject("instrument").put("code", "KB-2026").put("version", 1);
              return json;
            });
    UUID posyandu = arena.posyandu();

    assertThat(enterKader(cup, kader(posyandu, true, "2015-01-01")).status()).isEqualTo(201);
    assertThat(enterKader(cup, kader(posyandu, false, "2015-01-01")).slug())
        .isEqualTo("not-eligible");
    assertThat(enterKader(cup, kader(posyandu, true, "2025-01-01")).slug())
        .isEqualTo("not-eligible");
    assertThat(
            arena
                .committee()
                .put(
                    "/api/v1/competitions/%s/entries/%s".formatted(cup, Ids.next()),
                    "{\"posyanduId\":\"%s\"}".formatted(posyandu))
                .status())
        .isEqualTo(422);
  }

  private Answer enterKader(UUID cup, UUID kader) {
    return arena
        .committee()
        .put(
            "/api/v1/competitions/%s/entries/%s".formatted(cup, Ids.next()),
            "{\"kaderId\":\"%s\"}".formatted(kader));
  }

  private static UUID kader(UUID posyandu, boolean appointed, String since) {
    UUID id = Ids.next();
    MariaDb.jdbi()
        .useHandle(
            db ->
                db.execute(
                    "INSERT INTO kader (id, name, name_key, posyandu_id, is_appointed, is_active,"
                        + " serves_since) VALUES (?, 'Citra', ?, ?, ?, TRUE, ?)",
                    id.toString(),
                    id.toString(),
                    posyandu.toString(),
                    appointed,
                    since));
    return id;
  }

  private Answer put(UUID entry, String body) {
    return arena
        .committee()
        .put("/api/v1/competitions/%s/entries/%s".formatted(competition, entry), body);
  }
}
