package id.teladan.pelatihan;

import static id.teladan.pelatihan.PelatihanReading.writable;

import id.teladan.course.CourseCatalog;
import id.teladan.need.RecommendationFilter;
import id.teladan.need.RecommendationService;
import id.teladan.pelatihan.EnrollmentDao.Found;
import id.teladan.platform.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

  /** The form with what is known already filled in: the course, the needs, and whom they name. */
  PelatihanForm propose(Actor actor, PlanningParams params) {
    List<UUID> known =
        params.recommendations().isEmpty() ? open(actor, params) : params.recommendations();
    return jdbi.withExtension(
        PlannedNeedDao.class,
        dao -> {
          List<UUID> answered = dao.listInScope(known, writable(actor));
          Set<UUID> people = new LinkedHashSet<>(params.kader());
          people.addAll(dao.listKader(answered));
          PelatihanForm form =
              PelatihanForm.empty().forNeeds(params.puskesmasId(), answered, List.copyOf(people));
          return catalog.find(params.course()).map(form::forCourse).orElse(form);
        });
  }

  /** A page that names a course and a puskesmas means all who still need it there. */
  private List<UUID> open(Actor actor, PlanningParams params) {
    UUID place = params.puskesmasId();
    if (place == null || !catalog.knows(params.course())) {
      return List.of();
    }
    RecommendationFilter filter =
        RecommendationFilter.of(params.course(), place, params.competitionId());
    return needs.listOpen(actor, filter, MOST_NEEDS).stream().map(it -> it.id().value()).toList();
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

  List<Found> listCandidates(Actor actor, List<UUID> kader) {
    return jdbi.withExtension(
        EnrollmentDao.class, dao -> dao.listCandidates(kader, writable(actor)));
  }
}
