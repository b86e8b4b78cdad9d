package id.teladan.kader;

import id.teladan.platform.Names;
import id.teladan.posyandu.PosyanduId;
import id.teladan.posyandu.PosyanduSearch;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which kader are looked for; what is null does not narrow. */
public record KaderSearch(
    @Nullable UUID posyanduId,
    @Nullable UUID puskesmasId,
    @Nullable String region,
    @Nullable KaderLevel level,
    String text) {

  public static final KaderSearch ALL = new KaderSearch(null, null, null, null, "");

  public static KaderSearch in(PosyanduId posyandu) {
    return new KaderSearch(posyandu.value(), null, null, null, "");
  }

  /** Those of the posyandu that a search for posyandu means, with part of their own name. */
  public static KaderSearch of(PosyanduSearch place, @Nullable UUID posyanduId) {
    return new KaderSearch(posyanduId, place.puskesmasId(), place.region(), null, place.text());
  }

  public KaderSearch withLevel(@Nullable KaderLevel wanted) {
    return new KaderSearch(posyanduId, puskesmasId, region, wanted, text);
  }

  public String key() {
    return Names.key(text);
  }
}
