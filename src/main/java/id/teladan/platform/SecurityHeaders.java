package id.teladan.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Headers for every answer: what a page may load, and what a browser may keep. */
public final class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String POLICY =
      "default-src 'self'; script-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; form-action 'self'";

  /** What every answer carries, whoever gives it. */
  static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ALWAYS.forEach(response::setHeader);
    response.setHeader("Cache-Control", keep(request));
    chain.doFilter(request, response);
  }

  /** A library's address holds its version, and an asset's a digest of its content. */
  private static String keep(HttpServletRequest request) {
    String servlet = request.getServletPath(); // where the address leads, not how it is written
    boolean asset = servlet.equals("/assets");
    if (servlet.equals("/webjars") || (asset && request.getQueryString() != null)) {
      return "public, max-age=31536000, immutable";
    }
    return asset ? "no-cache" : "no-store";
  }
}
