package id.teladan.need;

import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ETags;
import id.teladan.platform.PageParams;
import id.teladan.platform.Platform;
import id.teladan.platform.Repeat;
import id.teladan.platform.Role;
import id.teladan.platform.Saved;
import id.teladan.platform.Words;
import id.teladan.posyandu.PosyanduId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Pembinaan: what is agreed with a Posyandu, and whether it was done. */
public final class FollowUpService {

  private static final Role[] READERS = {
    Role.ADMIN, Role.COMMITTEE, Role.ASSESSOR, Role.TRAINER, Role.VIEWER
  };
  private static final Role[] WRITERS = {Role.ADMIN, Role.COMMITTEE, Role.ASSESSOR, Role.TRAINER};

  private final Jdbi jdbi;
  private final Clock clock;
  private final ItemFinder items;
  private final BiPredicate<Actor, String> knownItems;

  /**
   * @param knownItems whether an instrument that the actor may use has an item of that code
   */
  FollowUpService(Platform platform, ItemFinder items, BiPredicate<Actor, String> knownItems) {
    this.jdbi = platform.jdbi();
    this.clock = platform.clock();
    this.items = items;
    this.knownItems = knownItems;
  }

  public List<FollowUp> list(Actor actor, FollowUpFilter filter, PageParams page) {
    LocalDate afterDay = page.afterDay(0);
    UUID afterId = page.afterId(1);
    return jdbi.withExtension(
        FollowUpDao.class,
        dao ->
            dao.list(
                actor.reach(READERS),
                appointed(actor),
                filter,
                afterDay,
                afterId,
                page.limitPlusOne()));
  }

  static List<String> sortKey(FollowUp followUp) {
    return List.of(followUp.dueOn().toString(), followUp.id().toString());
  }

  public FollowUp get(Actor actor, FollowUpId id) {
    return jdbi.withExtension(FollowUpDao.class, dao -> find(dao, id, actor, READERS));
  }

  /** The day on which lateness is judged. */
  public LocalDate today() {
    return Words.day(clock.instant());
  }

  /** Posyandu where the actor may write one, by any part of their name or village. */
  List<FollowUpDao.Place> searchPosyandu(Actor actor, String text) {
    return jdbi.withExtension(
        FollowUpDao.class, dao -> dao.searchPosyandu(text.strip(), actor.reach(WRITERS)));
  }

  FollowUpDao.Place readPosyandu(Actor actor, PosyanduId id) {
    return jdbi.withExtension(
        FollowUpDao.class,
        dao ->
            dao.findPosyandu(id, actor.reach(READERS), appointed(actor))
                .orElseThrow(FollowUpService::noPosyandu));
  }

  /** The Posyandu a new follow-up would be about, if the actor may write one there. */
  FollowUpDao.Place posyandu(Actor actor, PosyanduId id) {
    return jdbi.withExtension(
        FollowUpDao.class,
        dao ->
            dao.findPosyandu(id, actor.reach(WRITERS), appointed(actor))
                .orElseThrow(FollowUpService::noPosyandu));
  }

  /**
   * Creates a follow-up, or changes the one with that id.
   *
   * @param ifMatch which revision the caller has read; not asked of a creation, nor of the same
   *     creation sent again
   */
  public Saved<FollowUp> put(
      Actor actor, FollowUpId id, NewFollowUp request, @Nullable String ifMatch) {
    actor.require(WRITERS);
    Checks.refuse(Checks.of(request));
    Checks.sameId(id, request.id());
    return Repeat.onDuplicate(
        () -> jdbi.inTransaction(handle -> put(handle, actor, id, request, ifMatch)));
  }

  private Saved<FollowUp> put(
      Handle handle, Actor actor, FollowUpId id, NewFollowUp request, @Nullable String ifMatch) {
    FollowUpDao dao = handle.attach(FollowUpDao.class);
    Optional<String> createdAs = dao.lockCreationHash(id);
    if (createdAs.isEmpty()) {
      return create(handle, actor, id, request);
    }
    FollowUp before = find(dao, id, actor, WRITERS);
    boolean same = createdAs.get().equals(request.contentHash());
    if (ifMatch == null && same) {
      return Saved.existing(before);
    }
    ETags.check(ifMatch, before.revision());
    return change(handle, actor, before, request);
  }

  /** Creates a follow-up; the same once more is a success, another with its id is refused. */
  public Saved<FollowUp> create(Actor actor, NewFollowUp request) {
    actor.require(WRITERS);
    Checks.refuse(Checks.of(request));
    FollowUpId id = request.id() == null ? FollowUpId.next() : new FollowUpId(request.id());
    return Repeat.onDuplicate(
        () -> jdbi.inTransaction(handle -> createOnce(handle, actor, id, request)));
  }

  private Saved<FollowUp> createOnce(
      Handle handle, Actor actor, FollowUpId id, NewFollowUp request) {
    FollowUpDao dao = handle.attach(FollowUpDao.class);
    Optional<String> createdAs = dao.lockCreationHash(id);
    if (createdAs.isEmpty()) {
      return create(handle, actor, id, request);
    }
    if (!createdAs.get().equals(request.contentHash())) {
      throw CommonProblem.ID_TAKEN.because("Id itu milik catatan pembinaan lain.");
    }
    return Saved.existing(find(dao, id, actor, WRITERS));
  }

  private Saved<FollowUp> create(Handle handle, Actor actor, FollowUpId id, NewFollowUp request) {
    FollowUpDao dao = handle.attach(FollowUpDao.class);
    LocalDate dueOn = check(dao, actor, request);
    dao.insert(
        id,
        request,
        dueOn,
        verification(actor, request, FollowUpDao.Verification.NONE),
        request.contentHash());
    audit(handle, actor, "follow-up.create", id);
    return Saved.created(find(dao, id, Actor.SYSTEM, READERS));
  }

  private Saved<FollowUp> change(Handle handle, Actor actor, FollowUp before, NewFollowUp request) {
    FollowUpDao dao = handle.attach(FollowUpDao.class);
    LocalDate dueOn = check(dao, actor, request);
    FollowUpDao.Verification kept =
        new FollowUpDao.Verification(before.verifiedBy(), before.verifiedAt());
    if (!dao.update(
        before.id(), before.revision(), request, dueOn, verification(actor, request, kept))) {
      throw CommonProblem.STALE.because("Baca ulang datanya, lalu ulangi perubahan.");
    }
    audit(handle, actor, "follow-up.change", before.id());
    return Saved.existing(find(dao, before.id(), Actor.SYSTEM, READERS));
  }

  /** Refuses what does not fit together, and answers the day until which it is to be done. */
  private LocalDate check(FollowUpDao dao, Actor actor, NewFollowUp request) {
    PosyanduId posyandu = new PosyanduId(request.posyanduId());
    if (dao.findPosyandu(posyandu, actor.reach(WRITERS), appointed(actor)).isEmpty()) {
      throw noPosyandu();
    }
    return new FollowUpCheck(dao, items, code -> knownItems.test(actor, code))
        .dueOn(request, today());
  }

  /** Who sets a follow-up to done has seen that it is. */
  private FollowUpDao.Verification verification(
      Actor actor, NewFollowUp request, FollowUpDao.Verification before) {
    if (request.statusOrOpen() != FollowUpStatus.DONE) {
      return FollowUpDao.Verification.NONE;
    }
    return before.at() == null
        ? new FollowUpDao.Verification(actor.username(), clock.instant())
        : before;
  }

  private static void audit(Handle handle, Actor actor, String action, FollowUpId id) {
    AuditLog.write(handle, actor, action, "follow-up/" + id, "follow-up");
  }

  private static @Nullable String appointed(Actor actor) {
    return actor.has(Role.ASSESSOR) ? actor.username() : null;
  }

  private static FollowUp find(FollowUpDao dao, FollowUpId id, Actor actor, Role... roles) {
    return dao.find(id, actor.reach(roles), appointed(actor))
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Catatan pembinaan itu tidak ada."));
  }

  private static RuntimeException noPosyandu() {
    return CommonProblem.NOT_FOUND.because("Posyandu itu tidak ada.");
  }
}
