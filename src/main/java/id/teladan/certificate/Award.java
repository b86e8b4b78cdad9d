package id.teladan.certificate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one occasion gives one holder. The holder is a kader, or a posyandu or contingent that won.
 *
 * @param occasion what the holder gets a paper for, once: {@code pelatihan/<id>}, {@code tkk/MADYA}
 * @param affiliation what stands under the name: {@code Kader Posyandu Elang, Desa Lingga}
 * @param hours JPL, where the paper states any
 * @param lines the table on the back; none, no back
 */
public record Award(
    String occasion,
    CertificateKind kind,
    UUID holderId,
    @Nullable UUID kaderId,
    String name,
    String affiliation,
    String title,
    @Nullable Integer hours,
    @Nullable Period period,
    @Nullable String venue,
    List<Line> lines) {

  public Award {
    lines = List.copyOf(lines);
  }

  /** One subject in the table on the back: its hours, or for a badge what was mastered. */
  public record Line(String subject, String detail, @Nullable Integer hours) {}

  /** What there is one paper for. */
  record Key(UUID holderId, String occasion) {}

  Key key() {
    return new Key(holderId, occasion);
  }

  Award named(String other) {
    return new Award(
        occasion, kind, holderId, kaderId, other, affiliation, title, hours, period, venue, lines);
  }
}
