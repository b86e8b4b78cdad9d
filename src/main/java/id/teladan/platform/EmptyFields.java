package id.teladan.platform;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A field that a form names without a value ({@code a&b=1}) is empty, as browsers have it. */
public final class EmptyFields implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body = context.proceed();
    if (body instanceof Form form) {
      form.asMap().values().forEach(values -> values.replaceAll(EmptyFields::orEmpty));
    }
    return body;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
