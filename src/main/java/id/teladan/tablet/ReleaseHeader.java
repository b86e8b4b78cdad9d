package id.teladan.tablet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Every answer to a program says which release of the app belongs to it, so that an old one
 * notices.
 */
final class ReleaseHeader extends HttpFilter {

  static final String NAME = "Teladan-Release";

  private static final long serialVersionUID = 1L;

  private final String hash;

  ReleaseHeader(Release release) {
    this.hash = release.hash();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(NAME, hash);
    chain.doFilter(request, response);
  }
}
