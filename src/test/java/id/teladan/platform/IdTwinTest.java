package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.NodeProcess;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ids that a tablet makes while nobody can be asked for one. */
class IdTwinTest {

  private static final long NOON = 1_786_683_600_123L;

  private final NodeProcess node = NodeProcess.of("twins.mjs");

  @AfterEach
  void end() {
    node.close();
  }

  @Test
  void anIdIsAUuidOfVersionSevenOfItsTime() {
    UUID id = made(List.of(NOON)).get(0);

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON);
  }

  @Test
  void idsRiseWithinAMillisecondHoweverManyThereAre() {
    assertRising(Stream.generate(() -> NOON).limit(20_000).toList());
  }

  @Test
  void idsRiseWhenTheClockIsSetBackOrJumps() {
    Random random = new Random(7);
    assertRising(
        Stream.generate(() -> NOON + random.nextInt(1_000_000) - 500_000).limit(2_000).toList());
    assertRising(List.of(NOON, NOON - 63_072_000_000L, NOON + 63_072_000_000L, NOON, 0L));
  }

  @Test
  void twoTabletsOfTheSameMillisecondMakeDifferentIds() {
    List<Long> clock = Stream.generate(() -> NOON).limit(1_000).toList();

    assertThat(made(clock)).doesNotContainAnyElementsOf(made(clock));
  }

  private void assertRising(List<Long> clock) {
    List<String> ids = made(clock).stream().map(UUID::toString).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> UUID.fromString(id).version() == 7);
  }

  private List<UUID> made(List<Long> clock) {
    String[] ids =
        Json.strict()
            .convertValue(
                node.ask("{\"ask\":\"ids\",\"clock\":%s}".formatted(clock)), String[].class);
    assertThat(ids).hasSameSizeAs(clock);
    return Stream.of(ids).map(UUID::fromString).toList();
  }
}
