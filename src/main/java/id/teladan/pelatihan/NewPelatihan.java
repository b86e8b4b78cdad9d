package id.teladan.pelatihan;

import id.teladan.attendance.PlannedSession;
import id.teladan.course.Course;
import id.teladan.course.CourseCatalog;
import id.teladan.platform.Checks;
import id.teladan.platform.FieldError;
import id.teladan.platform.Hashes;
import id.teladan.platform.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pelatihan as a page or the API asks for it; {@link #check} comes before any use.
 *
 * @param title the course's own where none is given
 * @param capacity 30, a class, where none is given
 * @param region one of this and the puskesmas says where
 * @param recommendations the needs it is planned for
 */
public record NewPelatihan(
    @Nullable UUID id,
    @Nullable String course,
    @Nullable String title,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable String venue,
    @Nullable Integer capacity,
    @Nullable List<@Nullable String> trainers,
    @Nullable List<@Nullable NewSession> sessions,
    @Nullable UUID puskesmasId,
    @Nullable String region,
    @Nullable List<@Nullable UUID> recommendations) {

  private static final int CLASS_SIZE = 30;
  private static final int MOST_TRAINERS = 30;
  private static final int MOST_SESSIONS = 100;
  private static final int MOST_RECOMMENDATIONS = 1000;

  /** What is said to be, once it is known to be right. */
  public record Plan(
      Course course,
      String title,
      LocalDate startsOn,
      LocalDate endsOn,
      String venue,
      int capacity,
      List<String> trainers,
      List<PlannedSession> sessions) {}

  /**
   * @throws id.teladan.platform.ProblemException 422 naming every wrong field
   */
  Plan check(CourseCatalog catalog) {
    List<FieldError> errors = errors(catalog).toList();
    Checks.refuse(errors);
    Course known = catalog.find(Objects.requireNonNull(course)).orElseThrow();
    return new Plan(
        known,
        title == null || title.isBlank() ? known.title() : title.strip(),
        Objects.requireNonNull(startsOn),
        Objects.requireNonNull(endsOn),
        venue == null ? "" : venue.strip(),
        capacity == null ? CLASS_SIZE : capacity,
        listOf(trainers).stream().map(name -> Objects.requireNonNull(name).strip()).toList(),
        listOf(sessions).stream().map(s -> Objects.requireNonNull(s).toSession()).toList());
  }

  /** What makes a repeated creation the same one. */
  String contentHash() {
    return Hashes.sha256(Json.strict().valueToTree(this).toString());
  }

  private Stream<FieldError> errors(CourseCatalog catalog) {
    return Stream.of(
            Fields.check(course != null && catalog.knows(course), "course", "tidak ada di katalog"),
            Fields.optionalText("title", title, 200),
            Fields.date("startsOn", startsOn),
            Fields.date("endsOn", endsOn),
            Fields.check(
                startsOn == null || endsOn == null || !endsOn.isBefore(startsOn),
                "endsOn",
                "tidak boleh sebelum tanggal mulai"),
            Fields.optionalText("venue", venue, 200),
            Fields.check(
                capacity == null || (capacity >= 1 && capacity <= 1000),
                "capacity",
                "harus 1 sampai 1000"),
            Fields.check(
                (puskesmasId == null) != (region == null),
                "puskesmasId",
                "sebut satu tempat: puskesmas atau wilayah"),
            Fields.check(
                listOf(recommendations).size() <= MOST_RECOMMENDATIONS
                    && listOf(recommendations).stream().allMatch(Objects::nonNull),
                "recommendations",
                "paling banyak 1000 id"),
            trainerErrors(),
            sessionErrors())
        .flatMap(s -> s);
  }

  private Stream<FieldError> trainerErrors() {
    List<@Nullable String> all = listOf(trainers);
    return Stream.concat(
        Fields.check(all.size() <= MOST_TRAINERS, "trainers", "paling banyak 30 orang"),
        IntStream.range(0, all.size())
            .boxed()
            .flatMap(i -> Fields.text("trainers[%d]".formatted(i), all.get(i), 200)));
  }

  private Stream<FieldError> sessionErrors() {
    List<@Nullable NewSession> all = listOf(sessions);
    long ids = all.stream().filter(s -> s != null && s.id() != null).count();
    long distinct =
        all.stream()
            .filter(s -> s != null && s.id() != null)
            .map(s -> Objects.requireNonNull(s).id())
            .distinct()
            .count();
    return Stream.of(
            Fields.check(all.size() <= MOST_SESSIONS, "sessions", "paling banyak 100 sesi"),
            Fields.check(ids == distinct, "sessions", "ada id yang dipakai dua kali"),
            IntStream.range(0, all.size()).boxed().flatMap(i -> sessionErrors(i, all.get(i))))
        .flatMap(s -> s);
  }

  private static Stream<FieldError> sessionErrors(int index, @Nullable NewSession session) {
    String field = "sessions[%d]".formatted(index);
    return session == null ? Fields.check(false, field, "wajib diisi") : session.errors(field);
  }

  private static <T extends @Nullable Object> List<T> listOf(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
