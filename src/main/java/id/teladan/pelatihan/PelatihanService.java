package id.teladan.pelatihan;

import static id.teladan.pelatihan.PelatihanReading.owner;
import static id.teladan.pelatihan.PelatihanReading.writable;

import id.teladan.attendance.AttendanceService;
import id.teladan.attendance.Occasion;
import id.teladan.audit.AuditLog;
import id.teladan.course.CourseCatalog;
import id.teladan.pelatihan.NewPelatihan.Plan;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ETags;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Saved;
import id.teladan.platform.Words;
import id.teladan.posyandu.Place;
import id.teladan.posyandu.PlaceChoices;
import id.teladan.posyandu.PlaceService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The schedule of pelatihan: planning, changing, cancelling. */
public final class PelatihanService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final PlaceService places;
  private final CourseCatalog catalog;
  private final AttendanceService attendance;
  private final EnrollmentService enrollments;
  private final PlannedNeeds needs;
  private final PelatihanReading reading;

  PelatihanService(
      Jdbi jdbi,
      Clock clock,
      PlaceService places,
      CourseCatalog catalog,
      AttendanceService attendance,
      EnrollmentService enrollments,
      PlannedNeeds needs) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.places = places;
    this.catalog = catalog;
    this.attendance = attendance;
    this.enrollments = enrollments;
    this.needs = needs;
    this.reading = new PelatihanReading(attendance);
  }

  public Listing<PelatihanDetail> list(Actor actor, PelatihanFilter filter, PageParams page) {
    LocalDate afterDay = page.afterDay(0);
    UUID afterId = page.afterId(1);
    return jdbi.withHandle(
        handle -> {
          List<Pelatihan> rows =
              handle
                  .attach(PelatihanDao.class)
                  .list(
                      PelatihanReading.readable(actor),
                      filter,
                      today(),
                      afterDay,
                      afterId,
                      page.limitPlusOne());
          Listing<Pelatihan> listing =
              page.listing(rows, p -> List.of(p.startsOn().toString(), p.id().toString()));
          return new Listing<>(reading.details(handle, listing.items()), listing.next());
        });
  }

  public PelatihanDetail get(Actor actor, PelatihanId id) {
    return jdbi.withHandle(
        handle -> reading.detail(handle, PelatihanReading.find(handle, actor, id)));
  }

  public PelatihanStatus status(Pelatihan pelatihan) {
    return pelatihan.status(today());
  }

  /** Plans a pelatihan. The same request again finds it made. */
  public Saved<PelatihanDetail> create(Actor actor, NewPelatihan request) {
    Plan plan = request.check(catalog);
    PelatihanId id = request.id() == null ? PelatihanId.next() : new PelatihanId(request.id());
    return jdbi.inTransaction(
        handle -> {
          Optional<String> known = handle.attach(PelatihanDao.class).findCreationHash(id);
          if (known.isEmpty()) {
            return Saved.created(insert(handle, actor, id, request, plan));
          }
          if (!known.get().equals(request.contentHash())) {
            throw CommonProblem.ID_TAKEN.because("Id ini sudah dipakai pelatihan lain.");
          }
          return Saved.existing(reading.detail(handle, PelatihanReading.find(handle, actor, id)));
        });
  }

  /**
   * Plans the pelatihan of this id, or changes it when it is there.
   *
   * @param ifMatch the ETag that was read, needed for a change
   */
  public Saved<PelatihanDetail> put(
      Actor actor, PelatihanId id, NewPelatihan request, @Nullable String ifMatch) {
    Plan plan = request.check(catalog);
    return jdbi.inTransaction(
        handle -> {
          Optional<String> known = handle.attach(PelatihanDao.class).findCreationHash(id);
          if (known.isEmpty()) {
            return Saved.created(insert(handle, actor, id, request, plan));
          }
          Pelatihan before = PelatihanReading.lock(handle, actor, id);
          boolean again = before.revision() == 1 && known.get().equals(request.contentHash());
          if (ifMatch == null && again) {
            return Saved.existing(reading.detail(handle, before));
          }
          ETags.check(ifMatch, before.revision());
          return Saved.existing(update(handle, actor, before, request, plan));
        });
  }

  /** Calls a pelatihan off. Nobody is deleted: who was enrolled stays readable. */
  public void cancel(Actor actor, PelatihanId id, @Nullable String reason) {
    String why = Reasons.required(reason);
    jdbi.useTransaction(
        handle -> {
          Pelatihan pelatihan = PelatihanReading.lockOpen(handle, actor, id);
          if (!handle.attach(PelatihanDao.class).cancel(pelatihan.id(), why)) {
            throw new AssertionError("locked and open, but not cancelled: " + id);
          }
          needs.cancelled(handle, actor, id);
          log(handle, actor, "pelatihan.cancel", id);
        });
  }

  private PelatihanDetail insert(
      Handle handle, Actor actor, PelatihanId id, NewPelatihan request, Plan plan) {
    PelatihanDao dao = handle.attach(PelatihanDao.class);
    Place place = place(handle, actor, request);
    dao.insert(id, plan.course().code(), plan, place, request.contentHash());
    saveProgramme(handle, id, plan, place);
    needs.planFor(handle, actor, id, recommendations(request));
    log(handle, actor, "pelatihan.create", id);
    return reading.detail(handle, PelatihanReading.find(handle, actor, id));
  }

  private PelatihanDetail update(
      Handle handle, Actor actor, Pelatihan before, NewPelatihan request, Plan plan) {
    PelatihanId id = PelatihanReading.lockOpen(handle, actor, before.id()).id();
    PelatihanDao dao = handle.attach(PelatihanDao.class);
    Place place = place(handle, actor, request);
    if (!dao.update(id, plan.course().code(), plan, place)) {
      throw PelatihanProblem.CAPACITY_BELOW_ENROLLED.because(
          "Sudah ada %d peserta; kapasitas tidak boleh kurang.".formatted(before.taken()));
    }
    dao.deleteTrainers(id);
    saveProgramme(handle, id, plan, place);
    needs.planFor(handle, actor, id, recommendations(request));
    enrollments.fillPlaces(handle, id);
    log(handle, actor, "pelatihan.change", id);
    return reading.detail(handle, PelatihanReading.find(handle, actor, id));
  }

  private void saveProgramme(Handle handle, PelatihanId id, Plan plan, Place place) {
    handle
        .attach(PelatihanDao.class)
        .insertTrainers(
            id, IntStream.range(0, plan.trainers().size()).boxed().toList(), plan.trainers());
    Occasion occasion =
        new Occasion(
            owner(id), plan.title(), plan.venue(), place.regionCode(), place.puskesmasId());
    attendance.saveSessions(handle, occasion, plan.sessions());
  }

  PlaceChoices placeChoices(Actor actor) {
    return places.choices(writable(actor));
  }

  private Place place(Handle handle, Actor actor, NewPelatihan request) {
    return places.get(handle, request.puskesmasId(), request.region(), writable(actor));
  }

  private static List<UUID> recommendations(NewPelatihan request) {
    return request.recommendations() == null
        ? List.of()
        : request.recommendations().stream().map(Objects::requireNonNull).toList();
  }

  private static void log(Handle handle, Actor actor, String action, PelatihanId id) {
    AuditLog.write(handle, actor, action, "pelatihan/" + id, "pelatihan/" + id);
  }

  LocalDate today() {
    return Words.day(clock.instant());
  }
}
