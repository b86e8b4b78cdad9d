package id.teladan.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** What an assessor answered to one item, in the form its scale asks for. */
public sealed interface Value {

  /** For R4. */
  record Level(int level) implements Value {}

  /** For N4. */
  record Count(BigDecimal count) implements Value {}

  /** For P4. */
  record Ratio(BigDecimal numerator, BigDecimal denominator) implements Value {}

  /** For OBS: the numbers of the steps seen, counted from 1, rising. */
  record Done(List<Integer> steps) implements Value {
    public Done {
      steps = steps.stream().sorted().toList();
    }
  }

  /** For PCT. */
  record Percent(BigDecimal percent) implements Value {}

  /** For any scale, where the item allows it. */
  record NotApplicable() implements Value {}

  /** Whether the item drops out: said so, or there was nothing to take a share of. */
  default boolean isNotApplicable() {
    return this instanceof NotApplicable
        || (this instanceof Ratio ratio && ratio.denominator().signum() == 0);
  }

  /** The answer as the API spells it. */
  default JsonNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (this instanceof Level answer) {
      return json.put("level", answer.level());
    }
    if (this instanceof Count answer) {
      return json.put("count", answer.count());
    }
    if (this instanceof Ratio answer) {
      return json.put("numerator", answer.numerator()).put("denominator", answer.denominator());
    }
    if (this instanceof Done answer) {
      answer.steps().forEach(json.putArray("done")::add);
      return json;
    }
    if (this instanceof Percent answer) {
      return json.put("percent", answer.percent());
    }
    if (this instanceof NotApplicable) {
      return json.put("notApplicable", true);
    }
    throw new AssertionError(this);
  }
}
