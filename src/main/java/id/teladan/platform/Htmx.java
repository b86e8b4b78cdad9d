package id.teladan.platform;

import jakarta.ws.rs.HeaderParam;

/** What htmx says about a request. Each header is absent when a browser navigates by itself. */
public final class Htmx {

  private final boolean request;
  private final boolean boosted;
  private final boolean restoring;

  public Htmx(
      @HeaderParam("HX-Request") boolean request,
      @HeaderParam("HX-Boosted") boolean boosted,
      @HeaderParam("HX-History-Restore-Request") boolean restoring) {
    this.request = request;
    this.boosted = boosted;
    this.restoring = restoring;
  }

  public boolean wantsFragment() {
    return request && !boosted && !restoring;
  }
}
