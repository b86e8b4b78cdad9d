package id.teladan.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what is left of a request that is refused before its body was read. Otherwise the server
 * closes the connection after its answer, and the caller's next request on it is lost unanswered.
 */
final class Remainder {

  private static final int MOST_BYTES = 256 * 1024;

  private Remainder() {}

  static void readFrom(ContainerRequestContext request) {
    if (!request.hasEntity() || request.getLength() > MOST_BYTES) {
      return;
    }
    try {
      InputStream body = request.getEntityStream();
      byte[] part = new byte[8192];
      int left = MOST_BYTES;
      int got = body.read(part);
      while (got >= 0 && left > 0) {
        left -= got;
        got = body.read(part);
      }
    } catch (IOException | ProblemException | IllegalStateException gone) {
      // the body was read before, is over the limit, or its sender has gone: nothing is left to
      // save
    }
  }
}
