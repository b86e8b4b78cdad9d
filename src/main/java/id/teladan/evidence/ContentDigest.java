package id.teladan.evidence;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Hashes;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header that says what the bytes should be (RFC 9530): {@code sha-256=:…base64…:}.
 *
 * @param sha256 in lower-case hex
 */
record ContentDigest(String sha256) {

  private static final Pattern SHA_256 =
      Pattern.compile("(?:^|[,\\s])sha-256=:([A-Za-z0-9+/]{43}=):", Pattern.CASE_INSENSITIVE);

  /** Refuses (422) a header that has none. */
  static ContentDigest announced(@Nullable String header) {
    Matcher digest = SHA_256.matcher(header == null ? "" : header);
    if (!digest.find()) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Sertakan sidik berkas.",
          List.of(new FieldError("Content-Digest", "wajib, berupa sha-256=:…:")));
    }
    return new ContentDigest(HexFormat.of().formatHex(Base64.getDecoder().decode(digest.group(1))));
  }

  static ContentDigest of(byte[] content) {
    return new ContentDigest(Hashes.sha256(content));
  }

  /** Refuses (422) content that is not what was announced. */
  void require(byte[] content) {
    if (!sha256.equals(Hashes.sha256(content))) {
      throw EvidenceProblem.DIGEST_DIFFERS.because(
          "Berkas berubah di perjalanan. Tidak ada yang disimpan; kirim ulang.");
    }
  }
}
