package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.Addresses;
import id.teladan.platform.Coalescer;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who asks, from the browser's cookie or, under /api, from a bearer token, with one
 * query. Whoever is not known goes on as a stranger: what a method admits it says itself. It comes
 * before an address is looked for, so that the page about a wrong one knows its reader too.
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
final class AuthenticationFilter implements ContainerRequestFilter {

  private static final String BEARER = "bearer ";

  private final Jdbi jdbi;
  private final Clock clock;
  private final Duration idle;
  private final Coalescer<String, Optional<SignedIn>> tokens;
  private final Coalescer<String, Optional<SignedIn>> sessions;

  AuthenticationFilter(Jdbi jdbi, Clock clock, SessionSettings settings) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.idle = settings.idleOrDefault();
    this.tokens = new Coalescer<>(hashes -> list(hashes, SignedIn::byToken));
    this.sessions = new Coalescer<>(hashes -> list(hashes, SignedIn::bySession));
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization != null && Addresses.isApi(request.getUriInfo())) {
      byToken(request, authorization);
      return;
    }
    Cookie cookie = request.getCookies().get(SessionCookie.NAME);
    if (cookie != null) {
      bySession(request, cookie.getValue());
    }
  }

  private void byToken(ContainerRequestContext request, String authorization) {
    if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return;
    }
    byte[] hash = Tokens.hash(authorization.substring(BEARER.length()).strip());
    tokens
        .ask(HexFormat.of().formatHex(hash))
        .ifPresent(who -> signIn(request, who, hash, Entered.BY_TOKEN));
  }

  private void bySession(ContainerRequestContext request, String token) {
    byte[] hash = Tokens.hash(token);
    sessions
        .ask(HexFormat.of().formatHex(hash))
        .ifPresent(
            who -> {
              signIn(request, who, hash, Entered.BY_SESSION);
              prolong(hash, clock.instant(), who.idleUntil());
            });
  }

  private interface Lookup {
    Map<String, SignedIn> list(Handle handle, Set<String> hashes, Instant now);
  }

  private List<Optional<SignedIn>> list(List<String> hashes, Lookup lookup) {
    Map<String, SignedIn> known =
        jdbi.withHandle(handle -> lookup.list(handle, Set.copyOf(hashes), clock.instant()));
    return hashes.stream().map(hash -> Optional.ofNullable(known.get(hash))).toList();
  }

  /** Not at each request: only when a tenth of the time has gone by. */
  private void prolong(byte[] hash, Instant now, Instant idleUntil) {
    Instant fresh = now.plus(idle);
    if (Duration.between(idleUntil, fresh).compareTo(idle.dividedBy(10)) > 0) {
      jdbi.useExtension(SessionDao.class, dao -> dao.prolong(hash, fresh));
    }
  }

  private static void signIn(
      ContainerRequestContext request, SignedIn who, byte[] hash, Entered entered) {
    request.setProperty(entered.property(), hash);
    request.setSecurityContext(
        new Known(who.actor(), "https".equals(request.getUriInfo().getBaseUri().getScheme())));
  }

  /** How a caller came in; the hash of the secret stands in the request under this name. */
  enum Entered {
    BY_SESSION,
    BY_TOKEN;

    private String property() {
      return "teladan." + name();
    }

    /** The hash of the caller's secret, or null when the caller came in otherwise. */
    byte @Nullable [] hash(ContainerRequestContext request) {
      return request.getProperty(property()) instanceof byte[] hash ? hash : null;
    }
  }

  /** A caller that is known. */
  private record Known(Actor actor, boolean secure) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
      return actor;
    }

    @Override
    public boolean isUserInRole(String role) {
      return actor.grants().stream().anyMatch(grant -> grant.role().name().equals(role));
    }

    @Override
    public boolean isSecure() {
      return secure;
    }

    @Override
    public String getAuthenticationScheme() {
      return "Bearer";
    }
  }
}
