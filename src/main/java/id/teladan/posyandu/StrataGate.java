package id.teladan.posyandu;

import org.jspecify.annotations.Nullable;

/**
 * What a posyandu is held back by, in the order in which it is looked at; the first one decides.
 */
public enum StrataGate {
  DATA_KURANG(null, null),
  FREKUENSI(Strata.PRATAMA, Strata.MADYA),
  KADER(Strata.PRATAMA, Strata.MADYA),
  CAKUPAN(Strata.MADYA, Strata.PURNAMA),
  PROGRAM_TAMBAHAN(Strata.MADYA, Strata.PURNAMA),
  DANA_SEHAT(Strata.PURNAMA, Strata.MANDIRI);

  private final @Nullable Strata below;
  private final @Nullable Strata above;

  StrataGate(@Nullable Strata below, @Nullable Strata above) {
    this.below = below;
    this.above = above;
  }

  /** The strata of one who is held back here; none when it cannot be told yet. */
  @Nullable Strata below() {
    return below;
  }

  /** The strata that lies behind this gate. */
  @Nullable Strata above() {
    return above;
  }
}
