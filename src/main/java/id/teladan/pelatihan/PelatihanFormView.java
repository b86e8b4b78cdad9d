package id.teladan.pelatihan;

import id.teladan.course.Course;
import id.teladan.course.CourseCatalog;
import id.teladan.pelatihan.EnrollmentDao.Found;
import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.FormField.Option;
import id.teladan.platform.PageView;
import id.teladan.posyandu.PlaceChoices;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The form that plans a pelatihan or changes one. */
final class PelatihanFormView extends PageView {

  final String action;
  final String back;
  final String button;
  final int revision;
  final boolean isNew;
  final PelatihanForm form;
  final List<Option> courses;
  final List<Option> places;
  final List<Option> regions;
  final List<Row> rows;
  final List<Candidate> candidates;
  final boolean hasCandidates;
  final boolean hasErrors;
  final String generalError;
  final boolean hasGeneralError;
  final String courseError;
  final String titleError;
  final String startsOnError;
  final String endsOnError;
  final String venueError;
  final String capacityError;
  final String placeError;
  final String trainersError;
  final String sessionsError;

  /** What the form offers to choose from. */
  record Choices(CourseCatalog catalog, PlaceChoices places, List<Found> candidates) {}

  PelatihanFormView(Actor actor, PelatihanForm form, Choices choices, @Nullable Pelatihan known) {
    super("form.mustache", actor, known == null ? "Pelatihan baru" : "Ubah " + known.title());
    this.isNew = known == null;
    this.action = known == null ? "/pelatihan" : "/pelatihan/" + known.id();
    this.back = action;
    this.button = known == null ? "Buat pelatihan" : "Simpan perubahan";
    this.revision = known == null ? 0 : known.revision();
    this.form = form;
    this.courses =
        choices.catalog().list().stream()
            .filter(course -> !course.legacy() || course.code().equals(form.course()))
            .map(course -> option(course, form.course()))
            .toList();
    this.places = choices.places().puskesmasOptions(form.puskesmasId(), form.region());
    this.regions = choices.places().regionOptions(form.region().strip());
    List<SessionForm> all = form.rows();
    this.rows =
        IntStream.range(0, all.size()).mapToObj(i -> new Row(i, i + 1, all.get(i))).toList();
    this.candidates =
        choices.candidates().stream()
            .map(found -> new Candidate(found.id().toString(), found.name(), found.posyandu()))
            .toList();
    this.hasCandidates = !candidates.isEmpty();
    this.hasErrors = !form.errors().isEmpty();
    this.generalError = error("");
    this.hasGeneralError = !generalError.isEmpty();
    this.courseError = error("course");
    this.titleError = error("title");
    this.startsOnError = error("startsOn");
    this.endsOnError = error("endsOn");
    this.venueError = error("venue");
    this.capacityError = error("capacity");
    this.placeError = error("puskesmasId");
    this.trainersError = errorsUnder("trainers");
    this.sessionsError = errorsUnder("sessions");
  }

  private static Option option(Course course, String chosen) {
    return new Option(
        course.code(),
        "%s · %s (%d JPL)".formatted(course.code(), course.title(), course.hours()),
        course.code().equals(chosen));
  }

  private String error(String field) {
    return form.errors().stream()
        .filter(e -> e.field().equals(field))
        .map(FieldError::message)
        .collect(Collectors.joining("; "));
  }

  private String errorsUnder(String field) {
    return form.errors().stream()
        .filter(e -> e.field().startsWith(field))
        .map(PelatihanFormView::inWords)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** {@code sessions[1].hours} is, for a person, the hours of row 2. */
  private static String inWords(FieldError error) {
    Matcher place = Pattern.compile("\\w+\\[(\\d+)](?:\\.(\\w+))?").matcher(error.field());
    if (!place.matches()) {
      return error.message();
    }
    String column =
        switch (String.valueOf(place.group(2))) {
          case "title" -> "judul ";
          case "hours" -> "JPL ";
          case "startsAt" -> "tanggal atau jam mulai ";
          case "endsAt" -> "jam selesai ";
          default -> "";
        };
    return "baris %d: %s%s"
        .formatted(Integer.parseInt(place.group(1)) + 1, column, error.message());
  }

  record Row(int index, int number, SessionForm session) {}

  record Candidate(String id, String name, String posyandu) {}
}
