package id.teladan.evidence;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Hashes;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header that says what the bytes should be (RFC 9530): {@code sha-256=:…base64…:}. */
final class ContentDigest {

  private static final Pattern SHA_256 =
      Pattern.compile("(?:^|[,\\s])sha-256=:([A-Za-z0-9+/]{43}=):", Pattern.CASE_INSENSITIVE);

  private ContentDigest() {}

  /** Refuses (422) content that is not what was announced, or announced without a digest. */
  static void require(@Nullable String header, byte[] content) {
    Matcher digest = SHA_256.matcher(header == null ? "" : header);
    if (!digest.find()) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Sertakan sidik berkas.",
          List.of(new FieldError("Content-Digest", "wajib, berupa sha-256=:…:")));
    }
    byte[] announced = Base64.getDecoder().decode(digest.group(1));
    if (!MessageDigest.isEqual(announced, Hashes.digest(content))) {
      throw EvidenceProblem.DIGEST_DIFFERS.because(
          "Berkas berubah di perjalanan. Tidak ada yang disimpan; kirim ulang.");
    }
  }
}
