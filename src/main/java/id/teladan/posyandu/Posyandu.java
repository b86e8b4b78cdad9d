package id.teladan.posyandu;

import id.teladan.puskesmas.PuskesmasId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A posyandu; it hangs in two trees, that of the regions and that of the puskesmas.
 *
 * @param strata from the latest review; null when there is none, or it lacks figures
 * @param appointedKader how many active kader of it have an SK; the register of kader counts them
 */
public record Posyandu(
    PosyanduId id,
    String name,
    String villageCode,
    String villageName,
    @Nullable String hamlet,
    PuskesmasId puskesmasId,
    String puskesmasName,
    @Nullable String registrationNumber,
    @Nullable BigDecimal latitude,
    @Nullable BigDecimal longitude,
    boolean growthTools,
    @Nullable Strata strata,
    int appointedKader,
    int revision) {

  /** Whether a request would leave everything as it is. */
  public boolean says(NewPosyandu request) {
    return content().equals(request.withoutId());
  }

  /** What a request would have to say to leave everything as it is. */
  NewPosyandu content() {
    return new NewPosyandu(
        null,
        name,
        villageCode,
        hamlet,
        puskesmasId.value(),
        registrationNumber,
        latitude,
        longitude,
        growthTools);
  }

  ActiveStatus.Means means() {
    return new ActiveStatus.Means(appointedKader, growthTools);
  }
}
