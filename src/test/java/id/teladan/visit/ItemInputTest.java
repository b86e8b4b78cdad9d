package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.instrument.Instruments;
import id.teladan.instrument.Item;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemInputTest {

  @Test
  void aDecimalCommaIsADecimalPoint() {
    assertThat(value("B1", "first", "7,5")).map(JsonNode::toString).contains("{\"count\":7.5}");
  }

  @Test
  void twoCountsMakeAShare() {
    MultivaluedMap<String, String> fields = fields("B2", "first", "41");
    fields.add("B2.second", "50");
    assertThat(ItemInput.of(item("B2"), fields).value(item("B2")))
        .map(JsonNode::toString)
        .contains("{\"numerator\":41,\"denominator\":50}");
  }

  @Test
  void noTickIsNoAnswerUnlessItIsSaid() {
    assertThat(ItemInput.of(item("D2"), new MultivaluedHashMap<>()).value(item("D2"))).isEmpty();
    assertThat(value("D2", "none", "1")).map(JsonNode::toString).contains("{\"done\":[]}");
  }

  @Test
  void notApplicableWinsOverWhatElseIsFilledIn() {
    MultivaluedMap<String, String> fields = fields("D4", "na", "1");
    fields.add("D4.step", "1");
    assertThat(ItemInput.of(item("D4"), fields).value(item("D4")))
        .map(JsonNode::toString)
        .contains("{\"notApplicable\":true}");
  }

  @Test
  void whatIsNoNumberStaysTextForTheItemToRefuse() {
    assertThat(value("B1", "first", "tujuh"))
        .map(JsonNode::toString)
        .contains("{\"count\":\"tujuh\"}");
    assertThat(value("B1", "first", "1e999999999")).isPresent();
  }

  @Test
  void anEmptyFieldIsNoAnswer() {
    assertThat(value("A1", "first", " ")).isEmpty();
  }

  private static Optional<JsonNode> value(String code, String field, String text) {
    return ItemInput.of(item(code), fields(code, field, text)).value(item(code));
  }

  private static MultivaluedMap<String, String> fields(String code, String field, String text) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    fields.add(code + "." + field, text);
    return fields;
  }

  private static Item item(String code) {
    return Instruments.POSYANDU.findItem(code).orElseThrow();
  }
}
