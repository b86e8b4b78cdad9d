package id.teladan.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what is left of a request that is refused before its body was read. Otherwise the server
 * closes the connection while the caller still sends, and the answer may never be seen.
 */
final class Remainder {

  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private Remainder() {}

  /** Whether nothing is left, so that the connection can serve another request. */
  static boolean readFrom(ContainerRequestContext request) {
    try {
      if (!request.hasEntity()) {
        return true;
      }
      return request.getLength() <= MOST_BYTES
          && isReadToItsEnd(BodyLimits.unlimited(request.getEntityStream()));
    } catch (IllegalStateException readAndClosed) {
      return true;
    } catch (IOException lost) {
      return false; // its sender has gone
    }
  }

  private static boolean isReadToItsEnd(InputStream body) throws IOException {
    byte[] part = new byte[8192];
    int left = MOST_BYTES;
    int got = body.read(part);
    while (got >= 0 && left > 0) {
      left -= got;
      got = body.read(part);
    }
    return got < 0;
  }
}
