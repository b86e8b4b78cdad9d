package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Instruments of every kind that the portal takes, odd ones above all. */
final class RandomInstrument {

  private static final long MOST = 999_999_999L;

  private final Random random;

  RandomInstrument(Random random) {
    this.random = random;
  }

  /** One that has gone through the reader of documents, so that it may exist. */
  Instrument next() {
    String document = InstrumentJson.write(unread());
    DocumentCheck check =
        DocumentReader.read(document, Format.JSON, new KnownCodes(course -> false, skill -> false));
    if (check instanceof DocumentCheck.Good good) {
      return good.instrument();
    }
    throw new AssertionError(check + " of " + document);
  }

  private Instrument unread() {
    List<Section> sections = new ArrayList<>();
    for (int cents : parts(10_000, 1 + random.nextInt(4))) {
      String code = String.valueOf((char) ('A' + sections.size()));
      List<Item> items = new ArrayList<>();
      for (int share : parts(cents, Math.min(cents, 1 + random.nextInt(4)))) {
        items.add(item(code + (items.size() + 1), BigDecimal.valueOf(share, 2)));
      }
      sections.add(new Section(code, "Bagian " + code, BigDecimal.valueOf(cents, 2), items));
    }
    List<String> codes =
        sections.stream().flatMap(it -> it.items().stream()).map(Item::code).toList();
    List<Cap> caps =
        IntStream.range(0, random.nextInt(5))
            .mapToObj(
                number ->
                    new Cap(
                        any(codes), upTo(4), any(sections).code(), upTo(1).stripTrailingZeros()))
            .toList();
    return new Instrument("UJI", Instrument.Kind.POSYANDU, "Untuk uji", List.of(), caps, sections);
  }

  private Item item(String code, BigDecimal weight) {
    Scale scale = any(List.of(Scale.values()));
    boolean mayExceed = scale == Scale.P4 && random.nextBoolean();
    int steps = scale == Scale.OBS ? 1 + random.nextInt(random.nextInt(10) == 0 ? 100 : 12) : 0;
    return new ItemBuilder(code)
        .weight(weight.toPlainString())
        .scale(scale)
        .anchors(scale.hasThresholds() ? thresholds(scale, mayExceed) : levels(scale))
        .steps(steps)
        .critical(
            IntStream.rangeClosed(1, steps).filter(step -> random.nextInt(6) == 0).boxed().toList())
        .notApplicable(random.nextBoolean())
        .decimals(scale.takesNumbers() ? random.nextInt(7) : 0)
        .mayExceed(mayExceed)
        .stage(any(List.of(Stage.values())))
        .build();
  }

  private List<Anchor> levels(Scale scale) {
    if (scale != Scale.R4) {
      return List.of();
    }
    List<Anchor> anchors = new ArrayList<>();
    for (int level = 0; level <= 4; level++) {
      if (level == 0 || level == 4 || random.nextBoolean()) {
        anchors.add(anchor(level, null, null));
      }
    }
    Collections.shuffle(anchors, random);
    return anchors;
  }

  /** Rising with the level; now and then "above 5" stands on "from 5". */
  private List<Anchor> thresholds(Scale scale, boolean mayExceed) {
    long most = ItemReader.largest(scale, mayExceed).longValueExact();
    List<BigDecimal> numbers =
        IntStream.range(0, 5)
            .mapToObj(number -> upTo(random.nextBoolean() ? most : Math.min(most, 20)))
            .sorted(Comparator.naturalOrder())
            .toList();
    List<Anchor> anchors = new ArrayList<>();
    if (random.nextBoolean()) {
      anchors.add(anchor(0, null, null));
    }
    Anchor below = null;
    for (int level = 1; level <= 4; level++) {
      BigDecimal number = numbers.get(level);
      boolean from = random.nextBoolean();
      Anchor anchor = from ? anchor(level, number, null) : anchor(level, null, number);
      if ((level == 4 || random.nextInt(4) > 0) && (below == null || anchor.isAbove(below))) {
        anchors.add(anchor);
        below = anchor;
      }
    }
    return below != null && below.level() == 4 ? anchors : List.of(anchor(4, numbers.get(4), null));
  }

  private static Anchor anchor(int level, @Nullable BigDecimal from, @Nullable BigDecimal above) {
    return new Anchor(level, from, above, "Tingkat " + level);
  }

  /** A number from 0 to this, with as many decimals as a document may have, or with few. */
  private BigDecimal upTo(long most) {
    int digitsBefore = String.valueOf(most).length();
    int decimals = random.nextInt(Math.min(12, 15 - digitsBefore) + 1);
    decimals = random.nextBoolean() ? 0 : decimals;
    long unit = BigDecimal.TEN.pow(decimals).longValueExact();
    return BigDecimal.valueOf((long) (random.nextDouble() * (most * unit + 1)), decimals)
        .min(BigDecimal.valueOf(Math.min(most, MOST)));
  }

  /** So many parts of a whole, each at least 1. */
  private List<Integer> parts(int whole, int count) {
    List<Integer> cuts = new ArrayList<>(List.of(0, whole));
    while (cuts.size() < count + 1) {
      int cut = 1 + random.nextInt(whole);
      if (!cuts.contains(cut)) {
        cuts.add(cut);
      }
    }
    Collections.sort(cuts);
    return IntStream.range(1, cuts.size()).mapToObj(n -> cuts.get(n) - cuts.get(n - 1)).toList();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
