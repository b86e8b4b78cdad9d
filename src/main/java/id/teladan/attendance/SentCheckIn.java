package id.teladan.attendance;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Hashes;
import id.teladan.platform.Json;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as a device sent it. All its fields are text, because one that cannot be read must be
 * kept like any other, and must not take the rest of its batch with it.
 *
 * @param direction {@code IN} (also when absent) or {@code OUT}
 */
public record SentCheckIn(
    @Nullable String id,
    @Nullable String sessionId,
    @Nullable String ticket,
    @Nullable String kaderId,
    @Nullable String at,
    @Nullable String device,
    @Nullable String method,
    @Nullable String direction) {

  String canonical() {
    return CanonicalJson.of(Json.strict().<JsonNode>valueToTree(this));
  }

  String contentHash() {
    return Hashes.sha256(canonical());
  }
}
