package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one request brings to a sheet. The operations are still as they were sent, because a broken
 * one must not take its neighbors with it.
 *
 * @param known the last batch of the sheet's log that the device had read; null where it does not
 *     say
 */
public record OperationBatch(List<JsonNode> operations, @Nullable Integer known) {

  private static final int MOST_OPERATIONS = 500;
  private static final Set<String> FIELDS = Set.of("operations", "known");

  /**
   * @throws id.teladan.platform.ProblemException 422 for what is no batch, 413 for one too large
   */
  static OperationBatch of(JsonNode body) {
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        throw Checks.wrong(shortened(field.getKey()), "isian ini tidak dikenal");
      }
    }
    Integer known = known(body.path("known"));
    return new OperationBatch(operations(body.path("operations")), known);
  }

  private static List<JsonNode> operations(JsonNode list) {
    if (!list.isArray()) {
      throw Checks.wrong("operations", "harus berupa daftar operasi");
    }
    if (list.size() > MOST_OPERATIONS) {
      throw CommonProblem.BODY_TOO_LARGE.because(
          "Paling banyak %d operasi dalam satu permintaan.".formatted(MOST_OPERATIONS));
    }
    List<JsonNode> operations = new ArrayList<>(list.size());
    list.forEach(operations::add);
    return operations;
  }

  private static @Nullable Integer known(JsonNode known) {
    if (known.isMissingNode() || known.isNull()) {
      return null;
    }
    if (!known.isIntegralNumber() || !known.canConvertToInt() || known.intValue() < 0) {
      throw Checks.wrong("known", "harus bilangan bulat 0 atau lebih");
    }
    return known.intValue();
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
