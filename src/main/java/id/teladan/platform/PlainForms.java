package id.teladan.platform;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Refuses the forms in which a text is not {@link PlainText}. */
public final class PlainForms implements ReaderInterceptor {

  private static final Set<String> SECRETS = Set.of("password", "current", "fresh", "again");

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body = context.proceed();
    if (body instanceof Form form) {
      form.asMap().forEach(PlainForms::check);
    }
    return body;
  }

  /** A password is compared and never shown, so anything may be in it. */
  static boolean isSecret(String field) {
    return SECRETS.contains(field);
  }

  private static void check(String field, List<String> values) {
    if (isSecret(field)) {
      return;
    }
    // a field without a value is null here, whichever interceptor comes first
    for (String value : values.stream().filter(Objects::nonNull).toList()) {
      PlainText.fault(value)
          .ifPresent(
              fault -> {
                throw CommonProblem.INVALID_FIELDS.because(
                    "Isian “%s” %s. Kembali ke halaman sebelumnya; isian lain masih ada di sana."
                        .formatted(PlainText.clean(value), fault),
                    List.of(new FieldError(field, fault)));
              });
    }
  }
}
