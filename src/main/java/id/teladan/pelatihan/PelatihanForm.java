package id.teladan.pelatihan;

import id.teladan.course.Course;
import id.teladan.platform.FieldError;
import id.teladan.platform.Ids;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
    return new PelatihanForm(
        Typed.one(fields, "course"),
        Typed.one(fields, "title"),
        Typed.one(fields, "startsOn"),
        Typed.one(fields, "endsOn"),
        Typed.one(fields, "venue"),
        Typed.one(fields, "capacity"),
        Typed.one(fields, "puskesmasId"),
        Typed.one(fields, "region"),
        Typed.one(fields, "trainers"),
        SessionForm.listOf(fields),
        Typed.all(fields, "recommendation"),
        Typed.all(fields, "kader"),
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
    Typed.check(wrong, "startsOn", startsOn, LocalDate::parse, "bukan tanggal");
    Typed.check(wrong, "endsOn", endsOn, LocalDate::parse, "bukan tanggal");
    Typed.check(wrong, "capacity", capacity, Integer::valueOf, "bukan bilangan");
    Typed.check(wrong, "puskesmasId", puskesmasId, Ids::parse, "tidak dikenal");
    List<SessionForm> filled = filled().toList();
    for (int i = 0; i < filled.size(); i++) {
      wrong.addAll(filled.get(i).unreadable("sessions[%d].".formatted(i)));
    }
    return wrong;
  }

  NewPelatihan toRequest() {
    return new NewPelatihan(
        null,
        course,
        title,
        Typed.read(startsOn, LocalDate::parse),
        Typed.read(endsOn, LocalDate::parse),
        venue,
        Typed.read(capacity, Integer::valueOf),
        trainers.lines().filter(line -> !line.isBlank()).toList(),
        filled().map(row -> row.toRequest(startsOn)).toList(),
        Typed.read(puskesmasId, Ids::parse),
        region.isBlank() ? null : region.strip(),
        recommendations.stream().map(Ids::parse).toList());
  }

  List<UUID> kaderIds() {
    return kader.stream().map(Ids::parse).toList();
  }

  private Stream<SessionForm> filled() {
    return sessions.stream().filter(row -> !row.isBlank());
  }
}
