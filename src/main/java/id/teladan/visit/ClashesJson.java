package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Items to which devices gave different answers without knowing of each other. */
record ClashesJson(List<ItemJson> items) {

  static ClashesJson of(SortedMap<String, List<StoredOperation>> clashes) {
    return new ClashesJson(
        clashes.entrySet().stream()
            .map(
                clash ->
                    new ItemJson(
                        clash.getKey(), clash.getValue().stream().map(HeadJson::of).toList()))
            .toList());
  }

  /**
   * @param heads the answers that nobody has settled, the one that holds meanwhile first
   */
  record ItemJson(String item, List<HeadJson> heads) {}

  /**
   * @param at what the device said, as it said it
   */
  record HeadJson(
      OperationId operationId,
      JsonNode value,
      @Nullable String note,
      String device,
      String at,
      Instant receivedAt) {

    static HeadJson of(StoredOperation stored) {
      Operation it = stored.operation();
      return new HeadJson(
          it.id(), it.value(), it.note(), it.device(), it.at(), stored.receivedAt());
    }
  }
}
