package id.teladan.jambore;

import static java.util.Objects.requireNonNullElse;

import id.teladan.platform.Ids;
import id.teladan.platform.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person typed into the form of a jambore, kept as typed. */
record JamboreForm(
    String name, String startsOn, String endsOn, String venue, String puskesmasId, String region) {

  static final JamboreForm EMPTY = new JamboreForm("", "", "", "", "", "");

  static JamboreForm of(Jambore j) {
    return new JamboreForm(
        j.name(),
        j.startsOn().toString(),
        j.endsOn().toString(),
        j.venue(),
        j.puskesmasId() == null ? "" : j.puskesmasId().toString(),
        j.puskesmasId() == null ? j.regionCode() : "");
  }

  static JamboreForm of(MultivaluedMap<String, String> fields) {
    return new JamboreForm(
        text(fields, "name"),
        text(fields, "startsOn"),
        text(fields, "endsOn"),
        text(fields, "venue"),
        text(fields, "puskesmasId"),
        text(fields, "region"));
  }

  /** A date that cannot be read is missing, and so named by the service. */
  NewJambore toRequest() {
    return new NewJambore(
        null,
        name,
        read(startsOn, LocalDate::parse),
        read(endsOn, LocalDate::parse),
        venue,
        read(puskesmasId, Ids::parse),
        region.isBlank() ? null : region.strip());
  }

  private static <T> @Nullable T read(String text, Function<String, T> reader) {
    try {
      return text.isBlank() ? null : reader.apply(text.strip());
    } catch (DateTimeException | ProblemException unreadable) {
      return null;
    }
  }

  private static String text(MultivaluedMap<String, String> fields, String name) {
    return requireNonNullElse(fields.getFirst(name), "");
  }
}
