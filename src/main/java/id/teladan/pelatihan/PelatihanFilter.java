package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import org.jspecify.annotations.Nullable;

/** Which pelatihan a list shows; what is null filters nothing. */
public record PelatihanFilter(
    @Nullable PelatihanStatus status,
    @Nullable String course,
    @Nullable KaderId kaderId,
    String text) {

  public static final PelatihanFilter ALL = new PelatihanFilter(null, null, null, "");
}
