package id.teladan.posyandu;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Names;
import id.teladan.region.RegionCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which posyandu are looked for; what is null does not narrow.
 *
 * @param region a region code; all below it is meant
 * @param text part of a name, or of a registration number
 */
public record PosyanduSearch(
    @Nullable UUID puskesmasId, @Nullable String region, @Nullable Strata strata, String text) {

  public static final PosyanduSearch ALL = new PosyanduSearch(null, null, null, "");

  /** Takes parameters as they came, where an empty one is none. */
  public static PosyanduSearch of(
      @Nullable String puskesmasId, @Nullable String region, @Nullable String text) {
    return new PosyanduSearch(uuid(puskesmasId), region(region), null, text == null ? "" : text);
  }

  public PosyanduSearch withStrata(@Nullable Strata wanted) {
    return new PosyanduSearch(puskesmasId, region, wanted, text);
  }

  public String key() {
    return Names.key(text);
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(text.strip());
    } catch (IllegalArgumentException e) {
      throw wrong("puskesmasId", "bukan id puskesmas");
    }
  }

  private static @Nullable String region(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return RegionCode.read(text)
        .map(RegionCode::value)
        .orElseThrow(() -> wrong("region", "bukan kode wilayah, misalnya 16.03.07"));
  }

  private static RuntimeException wrong(String field, String message) {
    return CommonProblem.INVALID_FIELDS.because(
        "Penyaring daftar tidak benar.", List.of(new FieldError(field, message)));
  }
}
