package id.teladan.posyandu;

import id.teladan.platform.QueryChoice;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** How a list is narrowed in an address. Read when it is asked for, lest Jersey log its faults. */
public final class PosyanduFilter {

  private final @Nullable String text;
  private final @Nullable String puskesmasId;
  private final @Nullable String region;
  private final @Nullable String strata;

  public PosyanduFilter(
      @QueryParam("q") @Nullable String text,
      @QueryParam("puskesmasId") @Nullable String puskesmasId,
      @QueryParam("region") @Nullable String region,
      @QueryParam("strata") @Nullable String strata) {
    this.text = text;
    this.puskesmasId = puskesmasId;
    this.region = region;
    this.strata = strata;
  }

  PosyanduSearch search() {
    return PosyanduSearch.of(puskesmasId, region, text)
        .withStrata(QueryChoice.read("strata", strata, Strata.class));
  }
}
