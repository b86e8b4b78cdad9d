package id.teladan.pelatihan;

import static java.util.Objects.requireNonNullElse;

import id.teladan.attendance.Session;
import id.teladan.course.Course;
import id.teladan.course.CourseSubject;
import id.teladan.platform.FieldError;
import id.teladan.platform.Ids;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Words;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person typed into the form of a pelatihan, kept as typed, and what is wrong with it. */
record PelatihanForm(
    String course,
    String title,
    String startsOn,
    String endsOn,
    String venue,
    String capacity,
    String puskesmasId,
    String region,
    String trainers,
    List<SessionForm> sessions,
    List<String> recommendations,
    List<String> kader,
    List<FieldError> errors) {

  private static final int SPARE_ROWS = 3;

  /** One row of the programme, as typed. */
  record SessionForm(
      String id, String title, String hours, String day, String from, String to, boolean pkl) {

    static final SessionForm BLANK = new SessionForm("", "", "", "", "", "", false);

    static SessionForm of(Session s) {
      return new SessionForm(
          s.id().toString(),
          s.title(),
          Integer.toString(s.hours()),
          Words.day(s.startsAt()).toString(),
          time(s.startsAt()),
          time(s.endsAt()),
          s.fieldPractice());
    }

    static SessionForm of(CourseSubject subject) {
      return new SessionForm(
          "", subject.title(), Integer.toString(subject.hours()), "", "", "", false);
    }

    boolean isBlank() {
      return (title + hours + day + from + to).isBlank();
    }

    private static String time(Instant instant) {
      return instant.atZone(Words.ZONE).toLocalTime().withSecond(0).withNano(0).toString();
    }
  }

  static PelatihanForm empty() {
    return new PelatihanForm(
        "", "", "", "", "", "30", "", "", "", List.of(), List.of(), List.of(), List.of());
  }

  /** The programme of the catalog is the first proposal. */
  PelatihanForm forCourse(Course known) {
    return new PelatihanForm(
        known.code(),
        title,
        startsOn,
        endsOn,
        venue,
        capacity,
        puskesmasId,
        region,
        trainers,
        known.subjects().stream().map(SessionForm::of).toList(),
        recommendations,
        kader,
        errors);
  }

  PelatihanForm forNeeds(@Nullable UUID place, List<UUID> needs, List<UUID> people) {
    return new PelatihanForm(
        course,
        title,
        startsOn,
        endsOn,
        venue,
        capacity,
        place == null ? "" : place.toString(),
        region,
        trainers,
        sessions,
        needs.stream().map(UUID::toString).toList(),
        people.stream().map(UUID::toString).toList(),
        errors);
  }

  static PelatihanForm of(PelatihanDetail detail) {
    Pelatihan p = detail.pelatihan();
    return new PelatihanForm(
        p.course(),
        p.title(),
        p.startsOn().toString(),
        p.endsOn().toString(),
        p.venue(),
        Integer.toString(p.capacity()),
        p.puskesmasId() == null ? "" : p.puskesmasId().toString(),
        p.puskesmasId() == null ? p.regionCode() : "",
        String.join("\n", detail.trainers()),
        detail.sessions().stream().map(SessionForm::of).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  static PelatihanForm of(MultivaluedMap<String, String> fields) {
    List<String> pkl = all(fields, "sessionPkl");
    List<String> titles = all(fields, "sessionTitle");
    return new PelatihanForm(
        one(fields, "course"),
        one(fields, "title"),
        one(fields, "startsOn"),
        one(fields, "endsOn"),
        one(fields, "venue"),
        one(fields, "capacity"),
        one(fields, "puskesmasId"),
        one(fields, "region"),
        one(fields, "trainers"),
        IntStream.range(0, titles.size())
            .mapToObj(
                i ->
                    new SessionForm(
                        at(all(fields, "sessionId"), i),
                        titles.get(i),
                        at(all(fields, "sessionHours"), i),
                        at(all(fields, "sessionDay"), i),
                        at(all(fields, "sessionFrom"), i),
                        at(all(fields, "sessionTo"), i),
                        pkl.contains(Integer.toString(i))))
            .toList(),
        all(fields, "recommendation"),
        all(fields, "kader"),
        List.of());
  }

  PelatihanForm with(List<FieldError> wrong) {
    return new PelatihanForm(
        course,
        title,
        startsOn,
        endsOn,
        venue,
        capacity,
        puskesmasId,
        region,
        trainers,
        sessions,
        recommendations,
        kader,
        wrong);
  }

  /** The rows that are filled, and some more to fill. */
  List<SessionForm> rows() {
    return Stream.concat(filled(), Stream.generate(() -> SessionForm.BLANK).limit(SPARE_ROWS))
        .toList();
  }

  /** What was typed but cannot be read; the rest is for the service to judge. */
  List<FieldError> unreadable() {
    List<FieldError> wrong = new ArrayList<>();
    check(wrong, "startsOn", startsOn, LocalDate::parse, "bukan tanggal");
    check(wrong, "endsOn", endsOn, LocalDate::parse, "bukan tanggal");
    check(wrong, "capacity", capacity, Integer::valueOf, "bukan bilangan");
    check(wrong, "puskesmasId", puskesmasId, Ids::parse, "tidak dikenal");
    List<SessionForm> filled = filled().toList();
    for (int i = 0; i < filled.size(); i++) {
      String field = "sessions[%d].".formatted(i);
      check(wrong, field + "hours", filled.get(i).hours(), Integer::valueOf, "bukan bilangan");
      check(wrong, field + "startsAt", filled.get(i).day(), LocalDate::parse, "bukan tanggal");
      check(wrong, field + "startsAt", filled.get(i).from(), LocalTime::parse, "bukan jam");
      check(wrong, field + "endsAt", filled.get(i).to(), LocalTime::parse, "bukan jam");
    }
    return wrong;
  }

  NewPelatihan toRequest() {
    return new NewPelatihan(
        null,
        course,
        title,
        read(startsOn, LocalDate::parse),
        read(endsOn, LocalDate::parse),
        venue,
        read(capacity, Integer::valueOf),
        trainers.lines().filter(line -> !line.isBlank()).toList(),
        filled().map(this::session).toList(),
        read(puskesmasId, Ids::parse),
        region.isBlank() ? null : region.strip(),
        recommendations.stream().map(Ids::parse).toList());
  }

  List<UUID> kaderIds() {
    return kader.stream().map(Ids::parse).toList();
  }

  private Stream<SessionForm> filled() {
    return sessions.stream().filter(row -> !row.isBlank());
  }

  private NewSession session(SessionForm row) {
    LocalDate day = read(row.day().isBlank() ? startsOn : row.day(), LocalDate::parse);
    return new NewSession(
        read(row.id(), Ids::parse),
        row.title(),
        read(row.hours(), Integer::valueOf),
        instant(day, read(row.from(), LocalTime::parse)),
        instant(day, read(row.to(), LocalTime::parse)),
        row.pkl() ? Boolean.TRUE : null);
  }

  private static @Nullable Instant instant(@Nullable LocalDate day, @Nullable LocalTime time) {
    return day == null || time == null ? null : day.atTime(time).atZone(Words.ZONE).toInstant();
  }

  private static <T> @Nullable T read(String text, Function<String, T> reader) {
    try {
      return text.isBlank() ? null : reader.apply(text.strip());
    } catch (DateTimeException | NumberFormatException | ProblemException unreadable) {
      return null;
    }
  }

  private static void check(
      List<FieldError> wrong,
      String field,
      String text,
      Function<String, ?> reader,
      String message) {
    if (!text.isBlank() && read(text, reader) == null) {
      wrong.add(new FieldError(field, message));
    }
  }

  private static String one(MultivaluedMap<String, String> fields, String name) {
    return requireNonNullElse(fields.getFirst(name), "");
  }

  private static List<String> all(MultivaluedMap<String, String> fields, String name) {
    List<String> values = fields.get(name);
    return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
  }

  private static String at(List<String> list, int index) {
    return index < list.size() ? list.get(index) : "";
  }
}
