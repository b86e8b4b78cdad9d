package id.teladan.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Checks;
import id.teladan.platform.Hashes;
import id.teladan.platform.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it is drawn on the tablet.
 *
 * @param position what the signer is at the Posyandu
 * @param image a PNG in base64
 * @param at when it was drawn
 * @param stateHash of the answers as the signer saw them; null for those that the portal has now
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record NewSignature(
    @NotBlank(message = "wajib diisi")
        @Size(max = 100, message = "paling panjang 100 huruf")
        @Pattern(regexp = NewSignature.WORDS, message = NewSignature.NO_NUMBER)
        String name,
    @NotBlank(message = "wajib diisi")
        @Size(max = 100, message = "paling panjang 100 huruf")
        @Pattern(regexp = NewSignature.WORDS, message = NewSignature.NO_NUMBER)
        String position,
    @NotBlank(message = "wajib diisi") @Size(max = 700_000, message = "terlalu besar") String image,
    @NotNull(message = "wajib diisi") Instant at,
    @Pattern(regexp = "[0-9a-f]{64}", message = "harus sidik SHA-256") @Nullable String stateHash) {

  /** Who signs is known by name; a number of ten digits would be a phone or a NIK. */
  static final String WORDS = "(?:(?!\\d{10})[^\\p{Cntrl}])*";

  static final String NO_NUMBER = "tanpa nomor telepon atau NIK";

  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  String digest() {
    return Hashes.sha256(CanonicalJson.of(Json.strict().valueToTree(this)));
  }

  /** The bytes of the drawing. */
  byte[] drawing() {
    try {
      return Base64.getDecoder().decode(image);
    } catch (IllegalArgumentException none) {
      throw Checks.wrong("image", "harus gambar PNG dalam base64");
    }
  }

  void requirePossibleTime() {
    if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
      throw Checks.wrong("at", "bukan waktu yang mungkin");
    }
  }
}
