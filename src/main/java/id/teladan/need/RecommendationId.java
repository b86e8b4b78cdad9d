package id.teladan.need;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

public record RecommendationId(UUID value) implements Id {

  public static RecommendationId next() {
    return new RecommendationId(Ids.next());
  }

  /** For path parameters: text that is no id answers 404. */
  public static RecommendationId valueOf(String text) {
    return new RecommendationId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
