package id.teladan.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a writing request that another site's page sent (CSRF). Browsers name the sender in
 * Origin, old ones only in Referer; programs send neither, and carry no cookie that could be
 * abused.
 */
@PreMatching
public final class OriginCheck implements ContainerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext request) {
    if (READING.contains(request.getMethod())) {
      return;
    }
    String origin = request.getHeaderString("Origin");
    String sender = origin == null ? request.getHeaderString("Referer") : origin;
    boolean foreign =
        sender == null
            ? "cross-site".equals(request.getHeaderString("Sec-Fetch-Site"))
            : !isOwn(sender, request.getHeaderString("Host"));
    if (foreign) {
      throw CommonProblem.FOREIGN_ORIGIN.because("Buka portal ini langsung, lalu ulangi.");
    }
  }

  private static boolean isOwn(String origin, @Nullable String host) {
    try {
      return URI.create(origin).getAuthority() != null
          && URI.create(origin).getAuthority().equalsIgnoreCase(host);
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
