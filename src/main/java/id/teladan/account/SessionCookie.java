package id.teladan.account;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/**
 * The cookie that holds a browser's session. No script reads it, and no other site's form sends it.
 */
final class SessionCookie {

  static final String NAME = "teladan_session";

  private final boolean secure;

  /**
   * Takes the portal's address, which says whether people come by https.
   *
   * @param publicUrl as in {@code https://teladan.example.go.id}
   */
  SessionCookie(String publicUrl) {
    this.secure = publicUrl.startsWith("https:");
  }

  NewCookie holding(String token, Duration age) {
    return cookie(token, Math.toIntExact(age.toSeconds()));
  }

  NewCookie taken() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int ageSeconds) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .maxAge(ageSeconds)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
