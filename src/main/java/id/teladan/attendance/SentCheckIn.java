package id.teladan.attendance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Hashes;
import id.teladan.platform.Json;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as a device sent it. All its fields are text, because one that cannot be read must be
 * kept like any other, and must not take the rest of its batch with it.
 *
 * @param direction {@code IN} (also when absent) or {@code OUT}
 * @param misshapen what is no check-in at all, as JSON; null for all others
 */
@JsonDeserialize(using = SentCheckInReader.class)
public record SentCheckIn(
    @Nullable String id,
    @Nullable String sessionId,
    @Nullable String ticket,
    @Nullable String kaderId,
    @Nullable String at,
    @Nullable String device,
    @Nullable String method,
    @Nullable String direction,
    @JsonIgnore @Nullable Misshapen misshapen) {

  /** Why something has not even the fields of a check-in, and what it is. */
  record Misshapen(Rejection why, String json) {}

  public SentCheckIn(
      @Nullable String id,
      @Nullable String sessionId,
      @Nullable String ticket,
      @Nullable String kaderId,
      @Nullable String at,
      @Nullable String device,
      @Nullable String method,
      @Nullable String direction) {
    this(id, sessionId, ticket, kaderId, at, device, method, direction, null);
  }

  /** Something that was sent as a check-in, with what of its id and session can be read. */
  static SentCheckIn misshapen(
      @Nullable String id, @Nullable String sessionId, Rejection why, JsonNode sent) {
    return new SentCheckIn(
        id, sessionId, null, null, null, null, null, null, new Misshapen(why, sent.toString()));
  }

  String canonical() {
    return misshapen == null
        ? CanonicalJson.of(Json.strict().<JsonNode>valueToTree(this))
        : misshapen.json();
  }

  String contentHash() {
    return Hashes.sha256(canonical());
  }
}
