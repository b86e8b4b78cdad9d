package id.teladan.kader;

import id.teladan.platform.QueryChoice;
import id.teladan.posyandu.PosyanduSearch;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** How a list is narrowed in an address. Read when it is asked for, lest Jersey log its faults. */
public final class KaderFilter {

  private final @Nullable String text;
  private final @Nullable String posyanduId;
  private final @Nullable String puskesmasId;
  private final @Nullable String region;
  private final @Nullable String level;

  public KaderFilter(
      @QueryParam("q") @Nullable String text,
      @QueryParam("posyanduId") @Nullable String posyanduId,
      @QueryParam("puskesmasId") @Nullable String puskesmasId,
      @QueryParam("region") @Nullable String region,
      @QueryParam("level") @Nullable String level) {
    this.text = text;
    this.posyanduId = posyanduId;
    this.puskesmasId = puskesmasId;
    this.region = region;
    this.level = level;
  }

  KaderSearch search() {
    return KaderSearch.of(
            PosyanduSearch.of(puskesmasId, region, text), KaderApi.posyandu(posyanduId))
        .withLevel(QueryChoice.read("level", level, KaderLevel.class));
  }
}
