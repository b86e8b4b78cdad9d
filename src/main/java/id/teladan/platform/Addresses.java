package id.teladan.platform;

import jakarta.ws.rs.core.UriInfo;

/** What an address says about who calls: programs under /api/v1, people elsewhere. */
public final class Addresses {

  private Addresses() {}

  public static boolean isApi(UriInfo uri) {
    return isApi(uri.getPath());
  }

  static boolean isApi(String path) {
    return path.startsWith("api/") || path.startsWith("/api/");
  }
}
