package id.teladan.pelatihan;

import static id.teladan.pelatihan.PelatihanReading.writable;

import id.teladan.course.CourseCatalog;
import id.teladan.need.Recommendation;
import id.teladan.need.RecommendationFilter;
import id.teladan.need.RecommendationService;
import id.teladan.pelatihan.EnrollmentDao.Found;
import id.teladan.pelatihan.PelatihanDao.PlaceOption;
import id.teladan.platform.Actor;
import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Plans a pelatihan on the page: what to propose, and whom to enroll at once. */
final class PlanningService {

  /** More than fill any class; the rest waits for the next one. */
  private static final int MOST_NEEDS = 200;

  private final Jdbi jdbi;
  private final CourseCatalog catalog;
  private final PelatihanService schedule;
  private final EnrollmentService enrollments;
  private final RecommendationService needs;

  PlanningService(
      Jdbi jdbi,
      CourseCatalog catalog,
      PelatihanService schedule,
      EnrollmentService enrollments,
      RecommendationService needs) {
    this.jdbi = jdbi;
    this.catalog = catalog;
    this.schedule = schedule;
    this.enrollments = enrollments;
    this.needs = needs;
  }

  /** The form with what is known already filled in. */
  PelatihanForm propose(Actor actor, PlanningParams params) {
    List<Recommendation> open = open(actor, params);
    PelatihanForm form =
        PelatihanForm.empty()
            .forNeeds(
                params.puskesmasId(),
                joined(params.recommendations(), open.stream().map(Recommendation::id)),
                joined(
                    params.kader(),
                    open.stream().flatMap(it -> Optional.ofNullable(it.kaderId()).stream())));
    return catalog.find(params.course()).map(form::forCourse).orElse(form);
  }

  /** A page that names a course and a puskesmas means all who still need it there. */
  private List<Recommendation> open(Actor actor, PlanningParams params) {
    Optional<UUID> puskesmas = id(params.puskesmasId());
    if (!params.recommendations().isEmpty() || !catalog.knows(params.course())) {
      return List.of();
    }
    UUID competition = id(params.competitionId()).orElse(null);
    return puskesmas
        .map(place -> RecommendationFilter.of(params.course(), place, competition))
        .map(filter -> needs.listOpen(actor, filter, MOST_NEEDS))
        .orElse(List.of());
  }

  private static Optional<UUID> id(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(Ids.parse(text));
  }

  private static List<String> joined(List<String> given, Stream<? extends Id> found) {
    return Stream.concat(given.stream(), found.map(Id::toString)).distinct().toList();
  }

  /** One command for the pelatihan, and one for each kader: a refusal of one stops no other. */
  PelatihanDetail create(Actor actor, PelatihanForm form) {
    PelatihanDetail created = schedule.create(actor, form.toRequest()).value();
    List<Enrollment> enrolled =
        listCandidates(actor, form.kaderIds()).stream()
            .map(found -> enrollments.enroll(actor, created.pelatihan().id(), found.id()))
            .toList();
    return enrolled.isEmpty() ? created : schedule.get(actor, created.pelatihan().id());
  }

  List<PlaceOption> listPlaces(Actor actor) {
    return jdbi.withExtension(PelatihanDao.class, dao -> dao.listPlaces(writable(actor)));
  }

  List<Found> listCandidates(Actor actor, List<UUID> kader) {
    return jdbi.withExtension(
        EnrollmentDao.class, dao -> dao.listCandidates(kader, writable(actor)));
  }
}
