package id.teladan.pelatihan;

import id.teladan.attendance.Session;
import id.teladan.course.CourseSubject;
import id.teladan.platform.FieldError;
import id.teladan.platform.Ids;
import id.teladan.platform.Words;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

  /** The rows of a form; what one field lacks is empty. */
  static List<SessionForm> listOf(MultivaluedMap<String, String> fields) {
    List<String> pkl = Typed.all(fields, "sessionPkl");
    List<String> titles = Typed.all(fields, "sessionTitle");
    return IntStream.range(0, titles.size())
        .mapToObj(
            i ->
                new SessionForm(
                    Typed.at(fields, "sessionId", i),
                    titles.get(i),
                    Typed.at(fields, "sessionHours", i),
                    Typed.at(fields, "sessionDay", i),
                    Typed.at(fields, "sessionFrom", i),
                    Typed.at(fields, "sessionTo", i),
                    pkl.contains(Integer.toString(i))))
        .toList();
  }

  boolean isBlank() {
    return (title + hours + day + from + to).isBlank();
  }

  List<FieldError> unreadable(String field) {
    List<FieldError> wrong = new ArrayList<>();
    Typed.check(wrong, field + "hours", hours, Integer::valueOf, "bukan bilangan");
    Typed.check(wrong, field + "startsAt", day, LocalDate::parse, "bukan tanggal");
    Typed.check(wrong, field + "startsAt", from, LocalTime::parse, "bukan jam");
    Typed.check(wrong, field + "endsAt", to, LocalTime::parse, "bukan jam");
    return wrong;
  }

  /** A row without a day is on the first one. */
  NewSession toRequest(String firstDay) {
    LocalDate on = Typed.read(day.isBlank() ? firstDay : day, LocalDate::parse);
    return new NewSession(
        Typed.read(id, Ids::parse),
        title,
        Typed.read(hours, Integer::valueOf),
        instant(on, Typed.read(from, LocalTime::parse)),
        instant(on, Typed.read(to, LocalTime::parse)),
        pkl ? Boolean.TRUE : null);
  }

  private static @Nullable Instant instant(@Nullable LocalDate day, @Nullable LocalTime time) {
    return day == null || time == null ? null : day.atTime(time).atZone(Words.ZONE).toInstant();
  }

  private static String time(Instant instant) {
    return instant.atZone(Words.ZONE).toLocalTime().withSecond(0).withNano(0).toString();
  }
}
