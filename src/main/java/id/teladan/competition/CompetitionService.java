package id.teladan.competition;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.InstrumentService;
import id.teladan.instrument.InstrumentStatus;
import id.teladan.instrument.InstrumentVersion;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.PageParams;
import id.teladan.platform.Reach;
import id.teladan.platform.Role;
import id.teladan.platform.Saved;
import id.teladan.posyandu.PlaceChoices;
import id.teladan.posyandu.PlaceService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Setting up a competition and opening it. Who takes part and judges: {@link EntryService}. */
public final class CompetitionService {

  private static final Role[] READERS = {Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER};
  static final Role[] WRITERS = {Role.ADMIN, Role.COMMITTEE};

  private final Jdbi jdbi;
  private final Clock clock;
  private final PlaceService places;
  private final InstrumentService instruments;

  CompetitionService(Jdbi jdbi, Clock clock, PlaceService places, InstrumentService instruments) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.places = places;
    this.instruments = instruments;
  }

  /** What the actor may see: what is in scope, and what they are appointed to. */
  public List<Competition> list(Actor actor, PageParams page) {
    return jdbi.withExtension(
        CompetitionDao.class,
        dao ->
            dao.list(
                actor.reach(READERS),
                assessor(actor),
                page.afterDay(0),
                page.afterId(1),
                page.limitPlusOne()));
  }

  static List<String> sortKey(Competition competition) {
    return List.of(competition.opensOn().toString(), competition.id().toString());
  }

  public Competition get(Actor actor, CompetitionId id) {
    return jdbi.withExtension(
        CompetitionDao.class,
        dao ->
            dao.findById(id, actor.reach(READERS), assessor(actor))
                .orElseThrow(CompetitionService::notFound));
  }

  /** The instrument a competition is scored by. */
  public Instrument instrument(Competition competition) {
    InstrumentRef ref = competition.instrument();
    return instruments.published(ref.code(), ref.version());
  }

  /** The published versions of a competition's instrument that the actor may use, newest first. */
  public List<InstrumentVersion> listUsableVersions(Actor actor, Competition competition) {
    String code = competition.instrument().code();
    return instruments.listHeadings(actor).stream()
        .filter(heading -> heading.code().equals(code))
        .filter(heading -> heading.status() == InstrumentStatus.PUBLISHED)
        .map(heading -> instruments.getVersion(actor, code, heading.version()))
        .toList();
  }

  /** What may be chosen when a competition is set up. */
  CompetitionChoices choices(Actor actor) {
    List<CompetitionChoices.Choice> published =
        instruments.listHeadings(actor).stream()
            .filter(heading -> heading.status() == InstrumentStatus.PUBLISHED)
            .map(
                heading ->
                    new CompetitionChoices.Choice(
                        heading.code() + ":" + heading.version(),
                        "%s, versi %d".formatted(heading.title(), heading.version()),
                        false))
            .toList();
    PlaceChoices within = places.choices(actor.reach(WRITERS));
    return new CompetitionChoices(published, CompetitionChoices.places(within));
  }

  public Saved<Competition> create(Actor actor, NewCompetition request) {
    Instrument instrument =
        instruments
            .getVersion(actor, request.instrument().code(), request.instrument().version())
            .instrument();
    List<FieldError> faults = request.faults(instrument);
    Checks.refuse(faults);
    return jdbi.inTransaction(handle -> create(handle, actor, request, instrument));
  }

  private Saved<Competition> create(
      Handle handle, Actor actor, NewCompetition request, Instrument instrument) {
    CompetitionDao dao = handle.attach(CompetitionDao.class);
    Competition asked = AskedCompetition.of(dao, request, instrument);
    Reach reach = actor.reach(WRITERS);
    if (!reach.covers(asked.region(), asked.puskesmasId())) {
      throw CommonProblem.NOT_FOUND.because("Wilayah itu di luar wilayah kerja Anda.");
    }
    Optional<Competition> existing = dao.findById(asked.id(), Reach.ALL, null);
    if (existing.isPresent()) {
      return Saved.existing(AskedCompetition.repeated(asked, existing.get()));
    }
    requireUsable(actor, asked.instrument());
    dao.insert(asked, String.join(",", asked.tieBreak()));
    AuditLog.write(handle, actor, "competition.create", object(asked.id()), object(asked.id()));
    return Saved.created(asked);
  }

  /** A draft may still change, and a version taken out of use is for competitions that have it. */
  private void requireUsable(Actor actor, InstrumentRef ref) {
    InstrumentVersion usable = instruments.getUsable(actor, ref.code(), ref.version());
    if (usable.isDraft()) {
      throw new IllegalStateException("a draft is not usable: " + ref);
    }
  }

  /** Freezes instrument, weights, tie-break and pools. Opening again answers the same hash. */
  public Saved<Competition> open(Actor actor, CompetitionId id) {
    return jdbi.inTransaction(
        handle -> {
          CompetitionDao dao = handle.attach(CompetitionDao.class);
          Competition competition = lock(dao, actor, id);
          if (competition.status() != CompetitionStatus.DRAFT) {
            return Saved.existing(competition);
          }
          int kept = dao.keepStrata(id);
          String rules = rules(handle, actor, competition);
          if (!dao.open(id, rules, FrozenRules.hash(rules), clock.instant())) {
            throw new IllegalStateException("opened by another while it was locked: " + id);
          }
          AuditLog.write(
              handle,
              actor,
              new AuditEvent("competition.open", object(id), object(id))
                  .withDetail("strata of %d entries kept".formatted(kept)));
          return Saved.created(
              dao.findById(id, Reach.ALL, null).orElseThrow(CompetitionService::notFound));
        });
  }

  private String rules(Handle handle, Actor actor, Competition competition) {
    InstrumentRef ref = competition.instrument();
    InstrumentVersion version = instruments.getVersion(actor, ref.code(), ref.version());
    List<Entry> entries = handle.attach(EntryDao.class).listAll(competition.id());
    return FrozenRules.text(competition, version.instrument(), version.hash(), entries);
  }

  /** Seals the competition in the transaction of its decision; false when it is not open. */
  public boolean seal(Handle handle, CompetitionId id) {
    return handle
        .attach(CompetitionDao.class)
        .changeStatus(id, CompetitionStatus.OPEN, CompetitionStatus.DECIDED);
  }

  /** Opens a sealed competition again in the transaction of a correction; false when it is not. */
  public boolean unseal(Handle handle, CompetitionId id) {
    return handle
        .attach(CompetitionDao.class)
        .changeStatus(id, CompetitionStatus.DECIDED, CompetitionStatus.OPEN);
  }

  /**
   * The competition as a writer in scope sees it, and nobody else changes it until the transaction
   * ends. For commands of this feature and of those above.
   */
  public Competition lock(Handle handle, Actor actor, CompetitionId id) {
    return lock(handle.attach(CompetitionDao.class), actor, id);
  }

  /** The competition for a feature above that has checked by other means who may see it. */
  public Competition get(Handle handle, CompetitionId id) {
    return handle
        .attach(CompetitionDao.class)
        .findById(id, Reach.ALL, null)
        .orElseThrow(CompetitionService::notFound);
  }

  static Competition lock(CompetitionDao dao, Actor actor, CompetitionId id) {
    return dao.lockById(id, actor.reach(WRITERS)).orElseThrow(CompetitionService::notFound);
  }

  static @Nullable String assessor(Actor actor) {
    return actor.has(Role.ASSESSOR) ? actor.username() : null;
  }

  static String object(CompetitionId id) {
    return "competition/" + id;
  }

  static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Lomba itu tidak ada.");
  }
}
