package id.teladan.pelatihan;

import static id.teladan.pelatihan.PelatihanReading.writable;

import id.teladan.course.CourseCatalog;
import id.teladan.pelatihan.EnrollmentDao.Found;
import id.teladan.pelatihan.PelatihanDao.PlaceOption;
import id.teladan.platform.Actor;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Plans a pelatihan on the page: what to propose, and whom to enroll at once. */
final class PlanningService {

  private final Jdbi jdbi;
  private final CourseCatalog catalog;
  private final PelatihanService schedule;
  private final EnrollmentService enrollments;

  PlanningService(
      Jdbi jdbi, CourseCatalog catalog, PelatihanService schedule, EnrollmentService enrollments) {
    this.jdbi = jdbi;
    this.catalog = catalog;
    this.schedule = schedule;
    this.enrollments = enrollments;
  }

  /** The form with what is known already filled in. */
  PelatihanForm propose(Actor actor, PlanningParams params) {
    PelatihanForm form =
        PelatihanForm.empty()
            .forNeeds(params.puskesmasId(), params.recommendations(), params.kader());
    return catalog.find(params.course()).map(form::forCourse).orElse(form);
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
