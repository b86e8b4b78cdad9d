package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Json;
import id.teladan.testing.NodeProcess;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an assessor is told before a sheet moves to another version, by the portal and a tablet. */
class VersionChangeTest {

  private static final int PAIRS = 400;
  private static final int SHEETS = 10;

  private final Random random = new Random(20_261_122);
  private final RandomAnswer answers = new RandomAnswer(random);
  private final NodeProcess node = NodeProcess.of("twins.mjs");

  @AfterEach
  void end() {
    node.close();
  }

  @Test
  void itemsAreToldApartByWhatAnAssessorSeesAndByPoints() {
    Item asked = Items.rated("A1", "40", 0, 2, 4);
    Item gone = Items.rated("A2", "60", 0, 4);
    Item worded = withText(asked, "Ditanyakan lain");
    Instrument one = instrument(asked, gone, Items.rated("A3", "5", 0, 4));
    Instrument two = instrument(Items.percent("A4", "60"), worded, Items.rated("A3", "5", 4, 0));

    VersionChange change =
        VersionChange.of(one, two, null, Map.of("A1", json("{\"level\":2}"), "A2", json("{}")));

    assertThat(change.unchanged()).containsExactly("A3");
    assertThat(change.removed()).containsExactly("A2");
    assertThat(change.added()).containsExactly("A4");
    assertThat(change.changed())
        .containsExactly(new VersionChange.ChangedItem("A1", List.of("text"), true));
  }

  @Test
  void anAnswerThatDoesNotFitTheChangedItemIsNotKeptAndNotScored() {
    Instrument one = instrument(Items.rated("A1", "60", 0, 2, 4), Items.percent("A2", "40"));
    Instrument two = instrument(Items.rated("A1", "60", 0, 4), Items.percent("A2", "40"));
    Map<String, JsonNode> sheet =
        Map.of("A1", json("{\"level\":2}"), "A2", json("{\"percent\":100}"));

    VersionChange change = VersionChange.of(one, two, null, sheet);

    assertThat(change.changed())
        .containsExactly(new VersionChange.ChangedItem("A1", List.of("anchors"), false));
    assertThat(change.scoreBefore()).isEqualByComparingTo("70");
    assertThat(change.scoreAfter()).isEqualByComparingTo("40");
    assertThat(VersionChange.of(two, one, null, sheet).scoreAfter()).isEqualByComparingTo("70");
  }

  @Test
  void ofAChangedItemWithoutAnAnswerNothingIsSaid() {
    Item asked = Items.rated("A1", "100", 0, 4);

    VersionChange change =
        VersionChange.of(instrument(asked), instrument(withText(asked, "Lain")), null, Map.of());

    assertThat(change.changed())
        .containsExactly(new VersionChange.ChangedItem("A1", List.of("text"), null));
  }

  @Test
  void aLimitThatHangsOnAnItemIsAChangeOfIt() {
    Item asked = Items.rated("A1", "100", 0, 4);
    Instrument one = instrument(asked);
    Cap cap = new Cap("A1", BigDecimal.ONE, "A", new BigDecimal("0.5"));
    Instrument two =
        new Instrument(
            one.code(), one.kind(), one.title(), List.of(), List.of(cap), one.sections());

    assertThat(VersionChange.of(one, two, null, Map.of()).changed())
        .containsExactly(new VersionChange.ChangedItem("A1", List.of("caps"), null));
  }

  @Test
  void theTabletSaysTheSameOfThousandsOfSheetsAndTheWayBackIsTheWayThere() {
    RandomInstrument instruments = new RandomInstrument(random);
    NextVersion next = new NextVersion(random);
    for (int number = 0; number < PAIRS; number++) {
      Instrument from = instruments.next();
      Instrument to = next.of(from);
      Stage stage = List.of(Stage.values()).get(random.nextInt(2));
      assertSame(from, to, random.nextInt(3) == 0 ? stage : null);
    }
  }

  private void assertSame(Instrument from, Instrument to, @Nullable Stage stage) {
    List<Map<String, JsonNode>> sheets = new ArrayList<>();
    while (sheets.size() < SHEETS) {
      sheets.add(sheet(from, to));
    }
    JsonNode told =
        node.ask(
            "{\"ask\":\"moves\",\"from\":%s,\"to\":%s,\"stage\":%s,\"sheets\":%s}"
                .formatted(
                    InstrumentJson.write(from),
                    InstrumentJson.write(to),
                    Json.text(stage),
                    Json.text(sheets)));
    for (int index = 0; index < SHEETS; index++) {
      Map<String, JsonNode> sheet = sheets.get(index);
      VersionChange change = VersionChange.of(from, to, stage, sheet);
      JsonNode twin = told.get(index);
      assertThat(twin.get("change")).as("%s", sheet).isEqualTo(asJson(change));
      assertThat(texts(twin.get("before"))).isEqualTo(holding(from, sheet));
      assertThat(texts(twin.get("after"))).isEqualTo(holding(to, sheet));
      assertBackIsBack(change, VersionChange.of(to, from, stage, sheet));
    }
  }

  private static void assertBackIsBack(VersionChange there, VersionChange back) {
    assertThat(back.unchanged()).containsExactlyInAnyOrderElementsOf(there.unchanged());
    assertThat(back.removed()).containsExactlyElementsOf(there.added());
    assertThat(back.added()).containsExactlyElementsOf(there.removed());
    assertThat(back.changed().stream().map(VersionChange.ChangedItem::fields))
        .containsExactlyInAnyOrderElementsOf(
            there.changed().stream().map(VersionChange.ChangedItem::fields).toList());
    assertThat(back.scoreAfter()).isEqualTo(there.scoreBefore());
    assertThat(back.scoreBefore()).isEqualTo(there.scoreAfter());
  }

  /** Answers given under either version, as they stand on a sheet that has moved. */
  private Map<String, JsonNode> sheet(Instrument from, Instrument to) {
    Map<String, JsonNode> sheet = new LinkedHashMap<>();
    for (Instrument given : List.of(from, to)) {
      int share = random.nextInt(5);
      given
          .items()
          .filter(item -> random.nextInt(4) < share)
          .forEach(item -> sheet.put(item.code(), json(answers.to(item))));
    }
    return sheet;
  }

  private static List<String> holding(Instrument instrument, Map<String, JsonNode> sheet) {
    return instrument
        .items()
        .filter(item -> sheet.containsKey(item.code()))
        .filter(item -> item.check(sheet.get(item.code())) instanceof ValueCheck.Accepted)
        .map(Item::code)
        .toList();
  }

  private static JsonNode asJson(VersionChange change) {
    ObjectNode json = (ObjectNode) json(Json.text(change));
    json.put("scoreBefore", change.scoreBefore().toPlainString());
    json.put("scoreAfter", change.scoreAfter().toPlainString());
    return json;
  }

  private static List<String> texts(JsonNode array) {
    return List.of(Json.strict().convertValue(array, String[].class));
  }

  private static JsonNode json(String text) {
    return Json.value(text, JsonNode.class);
  }

  private static Instrument instrument(Item... items) {
    Section section = new Section("A", "Bagian A", new BigDecimal("100"), List.of(items));
    return new Instrument(
        "UJI", Instrument.Kind.POSYANDU, "Untuk uji", List.of(), List.of(), List.of(section));
  }

  private static Item withText(Item it, String text) {
    return ItemBuilder.of(it).text(text).build();
  }
}
