package id.teladan.attendance;

import id.teladan.platform.SigningKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes and reads the text of a ticket's QR: the ticket's id and our signature over it. Anyone
 * with the public key can tell a forged ticket, without asking us and without learning who it is
 * for.
 */
final class TicketSeal {

  private static final String PREFIX = "TLD1-";
  private static final int ID_BYTES = 16;
  private static final int ID_LENGTH = 22;
  private static final int LONGEST = 200;

  private final SigningKey key;

  TicketSeal(SigningKey key) {
    this.key = key;
  }

  String textOf(TicketId id) {
    UUID uuid = id.value();
    byte[] bytes =
        ByteBuffer.allocate(ID_BYTES)
            .putLong(uuid.getMostSignificantBits())
            .putLong(uuid.getLeastSignificantBits())
            .array();
    String body = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return body + "." + key.sign(body);
  }

  /** The ticket that a text stands for, or nothing when we did not write the text. */
  Optional<TicketId> read(String text) {
    int idEnd = PREFIX.length() + ID_LENGTH;
    if (!text.startsWith(PREFIX) || text.length() < idEnd || text.length() > LONGEST) {
      return Optional.empty();
    }
    // signatures are deterministic, so writing the ticket again and comparing leaves no second
    // spelling of it, which Base64 would otherwise have
    return decoded(text.substring(PREFIX.length(), idEnd)).filter(id -> isSame(textOf(id), text));
  }

  private static boolean isSame(String ours, String theirs) {
    return MessageDigest.isEqual(
        ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<TicketId> decoded(String text) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      return Optional.of(new TicketId(new UUID(buffer.getLong(), buffer.getLong())));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
