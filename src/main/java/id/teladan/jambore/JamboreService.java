package id.teladan.jambore;

import id.teladan.attendance.AttendanceService;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
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
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Jambore as a whole: planning, looking, closing. */
public final class JamboreService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final PlaceService places;
  private final JamboreReading reading;

  JamboreService(Jdbi jdbi, Clock clock, PlaceService places, AttendanceService attendance) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.places = places;
    this.reading = new JamboreReading(attendance);
  }

  public Listing<Jambore> list(Actor actor, PageParams page) {
    LocalDate afterDay = page.afterDay(0);
    UUID afterId = page.afterId(1);
    List<Jambore> rows =
        jdbi.withExtension(
            JamboreDao.class,
            dao ->
                dao.list(JamboreReading.readable(actor), afterDay, afterId, page.limitPlusOne()));
    return page.listing(rows, j -> List.of(j.startsOn().toString(), j.id().toString()));
  }

  public JamboreDetail get(Actor actor, JamboreId id) {
    return jdbi.withHandle(
        handle -> reading.detail(handle, JamboreReading.find(handle, actor, id)));
  }

  /** Plans a jambore. The same one again is no second one. */
  public Saved<JamboreDetail> create(Actor actor, NewJambore request) {
    JamboreId id = request.id() == null ? JamboreId.next() : new JamboreId(request.id());
    return save(actor, id, request, false);
  }

  /** Plans the jambore of this id, or replaces what was planned. */
  public Saved<JamboreDetail> put(Actor actor, JamboreId id, NewJambore request) {
    return save(actor, id, request, true);
  }

  private Saved<JamboreDetail> save(
      Actor actor, JamboreId id, NewJambore request, boolean mayReplace) {
    request.checkFields();
    return jdbi.inTransaction(
        handle -> {
          JamboreDao dao = handle.attach(JamboreDao.class);
          boolean known = dao.exists(id);
          Optional<Jambore> before =
              known ? Optional.of(JamboreReading.lock(handle, actor, id)) : Optional.empty();
          Place place =
              places.get(
                  handle, request.puskesmasId(), request.region(), JamboreReading.writable(actor));
          Jambore asked = request.check(id, place);
          if (before.filter(b -> isSame(b, asked)).isPresent()) {
            return Saved.existing(reading.detail(handle, before.get()));
          }
          if (known && !mayReplace) {
            throw CommonProblem.ID_TAKEN.because("Id ini sudah dipakai jambore lain.");
          }
          dao.save(asked);
          reading.saveSessions(handle, JamboreReading.lock(handle, actor, id));
          log(handle, actor, known ? "jambore.change" : "jambore.create", id);
          JamboreDetail saved = reading.detail(handle, JamboreReading.find(handle, actor, id));
          return new Saved<>(saved, !known);
        });
  }

  private static boolean isSame(Jambore before, Jambore asked) {
    return asked.equals(
        new Jambore(
            before.id(),
            before.name(),
            before.startsOn(),
            before.endsOn(),
            before.venue(),
            before.regionCode(),
            before.puskesmasId(),
            null));
  }

  /**
   * The jambore when every branch has its places, or when one without branches is over.
   *
   * @throws id.teladan.platform.ProblemException 409 before that
   */
  public DecidedJambore getDecided(Actor actor, JamboreId id) {
    return jdbi.withHandle(
        handle -> {
          JamboreDetail detail = reading.detail(handle, JamboreReading.find(handle, actor, id));
          if (!detail.isDecidable(today())) {
            throw JamboreProblem.BRANCHES_OPEN.because("Isi hasil setiap cabang dahulu.");
          }
          return new DecidedJambore(detail, reading.seen(handle, id));
        });
  }

  /** Closes the results for good, in the transaction that orders the papers. */
  public void freeze(Handle handle, JamboreId id) {
    if (!handle.attach(JamboreDao.class).decide(id, clock.instant())) {
      throw CommonProblem.NOT_FOUND.because("Jambore itu tidak ada.");
    }
  }

  PlaceChoices placeChoices(Actor actor) {
    return places.choices(JamboreReading.writable(actor));
  }

  public LocalDate today() {
    return Words.day(clock.instant());
  }

  static void log(Handle handle, Actor actor, String action, JamboreId id) {
    AuditLog.write(handle, actor, action, "jambore/" + id, "jambore/" + id);
  }
}
