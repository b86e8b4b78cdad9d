package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a sheet's row says of its devices, against the whole log. */
class DevicesPropertiesTest {

  private static final SheetId SHEET = SheetId.next();
  private static final Instant NOW = Instant.parse("2026-08-14T02:30:00Z");

  @Property
  void requestByRequestItComesToTheClashesOfTheWholeLog(@ForAll("logs") List<LoggedOperation> log) {
    List<StoredOperation> held = new ArrayList<>();
    Devices devices = new Devices(null, false, Set.of());
    for (List<LoggedOperation> batch : batches(log)) {
      List<StoredOperation> added = batch.stream().map(DevicesPropertiesTest::stored).toList();
      devices =
          devices.with(
              added,
              items -> held.stream().filter(it -> items.contains(it.operation().item())).toList());
      held.addAll(added);
    }

    assertThat(devices.clashes()).isEqualTo(Clashes.of(log).keySet());
    assertThat(devices.several())
        .isEqualTo(log.stream().map(it -> it.operation().device()).distinct().count() > 1);
  }

  private static Iterable<List<LoggedOperation>> batches(List<LoggedOperation> log) {
    return log.stream()
        .collect(Collectors.groupingBy(LoggedOperation::batch, TreeMap::new, Collectors.toList()))
        .values();
  }

  private static StoredOperation stored(LoggedOperation logged) {
    Long known = logged.known();
    return new StoredOperation(
        SHEET,
        (int) logged.batch(),
        known == null ? null : known.intValue(),
        logged.operation(),
        NOW);
  }

  @Provide
  Arbitrary<List<LoggedOperation>> logs() {
    return Arbitraries.randomValue(
        random ->
            IntStream.range(0, random.nextInt(12))
                .mapToObj(number -> operation(number, random))
                .toList());
  }

  /** Few items, devices and batches, so that everything meets everything. */
  private static LoggedOperation operation(int number, Random random) {
    int batch = 1 + random.nextInt(5);
    return new LoggedOperation(
        new Operation(
            OperationId.valueOf("01900000-0000-7000-8000-%012d".formatted(number)),
            "A" + random.nextInt(3),
            JsonNodeFactory.instance.objectNode().put("level", random.nextInt(3)),
            null,
            "2026-08-14T05:00:00.000Z",
            "tablet-" + random.nextInt(3),
            random.nextInt(4)),
        batch,
        random.nextInt(3) == 0 ? null : (long) random.nextInt(batch));
  }
}
