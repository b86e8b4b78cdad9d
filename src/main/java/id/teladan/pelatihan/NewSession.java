package id.teladan.pelatihan;

import id.teladan.attendance.PlannedSession;
import id.teladan.attendance.Session;
import id.teladan.attendance.SessionId;
import id.teladan.platform.FieldError;
import id.teladan.platform.NotNullIfSent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is asked for.
 *
 * @param fieldPractice whether it is PKL; where that is not said, its title says so
 */
public record NewSession(
    @Nullable UUID id,
    @Nullable String title,
    @Nullable Integer hours,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    @NotNullIfSent @Nullable Boolean fieldPractice) {

  private static final Pattern PKL = Pattern.compile("\\bpkl\\b|\\bpraktik (kerja )?lapangan\\b");

  Stream<FieldError> errors(String field) {
    return Stream.of(
            Fields.text(field + ".title", title, 200),
            Fields.check(
                hours != null && hours >= 1 && hours <= 99, field + ".hours", "harus 1 sampai 99"),
            Fields.instant(field + ".startsAt", startsAt),
            Fields.instant(field + ".endsAt", endsAt),
            Fields.check(
                startsAt == null || endsAt == null || endsAt.isAfter(startsAt),
                field + ".endsAt",
                "harus sesudah jam mulai"))
        .flatMap(s -> s);
  }

  /** Only for one without errors. */
  PlannedSession toSession() {
    String name = Objects.requireNonNull(title).strip();
    Session session =
        new Session(
            id == null ? SessionId.next() : new SessionId(id),
            name,
            Objects.requireNonNull(hours),
            Objects.requireNonNull(startsAt).truncatedTo(ChronoUnit.MILLIS),
            Objects.requireNonNull(endsAt).truncatedTo(ChronoUnit.MILLIS),
            fieldPractice == null
                ? PKL.matcher(name.toLowerCase(Locale.ROOT)).find()
                : fieldPractice);
    return new PlannedSession(session, null);
  }
}
