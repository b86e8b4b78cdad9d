package id.teladan.puskesmas;

import org.jspecify.annotations.Nullable;

/**
 * A health center.
 *
 * @param code the ministry's code, where it is known
 * @param shortCode what its papers are numbered under
 * @param districtCode the kecamatan it stands in; its area may be another
 */
public record Puskesmas(
    PuskesmasId id,
    @Nullable String code,
    String name,
    String shortCode,
    String districtCode,
    String districtName,
    int revision) {

  /** Whether a request would leave everything as it is; a short code may have been made. */
  public boolean says(NewPuskesmas request) {
    String wantedShortCode = request.shortCode() == null ? shortCode : request.shortCode();
    return content()
        .equals(
            new NewPuskesmas(
                null, request.code(), request.name(), request.districtCode(), wantedShortCode));
  }

  /** What a request would have to say to leave everything as it is. */
  NewPuskesmas content() {
    return new NewPuskesmas(null, code, name, districtCode, shortCode);
  }
}
