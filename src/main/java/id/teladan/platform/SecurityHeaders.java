package id.teladan.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers for every answer: what a page may load, and what a browser may keep. */
public final class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; form-action 'self'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
    response.setHeader("Cache-Control", keep(request));
    chain.doFilter(request, response);
  }

  /** A library's address holds its version, and an asset's a digest of its content. */
  private static String keep(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean versioned =
        path.startsWith("/webjars/")
            || (path.startsWith("/assets/") && request.getQueryString() != null);
    if (versioned) {
      return "public, max-age=31536000, immutable";
    }
    return path.startsWith("/assets/") ? "no-cache" : "no-store";
  }
}
