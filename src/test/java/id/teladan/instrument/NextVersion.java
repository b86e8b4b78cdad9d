package id.teladan.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A next version of an instrument as offices make them: items go, come, move and are worded,
 * weighted or asked differently; much stays. Not every one could be published.
 */
final class NextVersion {

  private final Random random;
  private final RandomInstrument others;

  NextVersion(Random random) {
    this.random = random;
    this.others = new RandomInstrument(random);
  }

  Instrument of(Instrument before) {
    List<Item> strangers = new ArrayList<>(others.next().items().toList());
    List<Section> sections = new ArrayList<>();
    for (Section section : before.sections()) {
      List<Item> items = new ArrayList<>();
      for (Item item : section.items()) {
        switch (random.nextInt(8)) {
          case 0 -> {}
          case 1 -> items.add(reworded(item));
          case 2 -> items.add(askedAs(item, strangers.get(random.nextInt(strangers.size()))));
          case 3 -> items.add(reordered(item));
          default -> items.add(item);
        }
      }
      if (random.nextInt(3) == 0) {
        items.add(withCode(strangers.get(random.nextInt(strangers.size())), "N" + sections.size()));
      }
      Collections.shuffle(items, random);
      sections.add(new Section(section.code(), section.title(), section.weight(), items));
    }
    List<Cap> caps = new ArrayList<>(before.caps());
    caps.removeIf(cap -> random.nextInt(4) == 0);
    Collections.shuffle(caps, random);
    return new Instrument(
        before.code(), before.kind(), before.title(), before.tieBreak(), caps, sections);
  }

  private Item reworded(Item it) {
    return copy(it, it, it.code(), it.text() + "!", it.weight().add(BigDecimal.ONE));
  }

  /** The same in another order, and with zeros behind its weight. */
  private Item reordered(Item it) {
    List<Anchor> anchors = new ArrayList<>(it.anchors());
    Collections.shuffle(anchors, random);
    return new Item(
        it.code(),
        it.text(),
        it.guidance(),
        it.weight().setScale(6),
        it.scale(),
        anchors,
        it.steps(),
        it.critical(),
        it.notApplicable(),
        it.decimals(),
        it.mayExceed(),
        it.evidence(),
        it.stage(),
        GapType.SARANA,
        List.of("U-01"),
        it.skills(),
        it.evidenceFrom());
  }

  private static Item askedAs(Item it, Item other) {
    return copy(it, other, it.code(), it.text(), it.weight());
  }

  private static Item withCode(Item it, String code) {
    return copy(it, it, code, it.text(), it.weight());
  }

  private static Item copy(Item it, Item asked, String code, String text, BigDecimal weight) {
    return new Item(
        code,
        text,
        it.guidance(),
        weight,
        asked.scale(),
        asked.anchors(),
        asked.steps(),
        asked.critical(),
        asked.notApplicable(),
        asked.decimals(),
        asked.mayExceed(),
        it.evidence(),
        asked.stage(),
        it.gap(),
        it.courses(),
        it.skills(),
        it.evidenceFrom());
  }
}
