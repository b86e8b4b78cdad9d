package id.teladan.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * JSON that cannot be parsed is that before it is anything else. Binding stops at the first field
 * that is wrong, and would never see that the document breaks off or is nested too deeply behind.
 */
public final class WholeJson implements ReaderInterceptor {

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    MediaType type = context.getMediaType();
    if (type == null || !type.getSubtype().endsWith("json")) {
      return context.proceed();
    }
    byte[] body = context.getInputStream().readAllBytes();
    context.setInputStream(new ByteArrayInputStream(body));
    try {
      return context.proceed();
    } catch (JsonMappingException wrongField) {
      readToItsEnd(body);
      throw wrongField;
    }
  }

  private static void readToItsEnd(byte[] body) throws IOException {
    try (JsonParser parser = Json.strict().getFactory().createParser(body)) {
      boolean more = true;
      while (more) {
        more = parser.nextToken() != null;
      }
    }
  }
}
