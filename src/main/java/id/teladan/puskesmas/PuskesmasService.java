package id.teladan.puskesmas;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.ASSESSOR;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.Chunks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ETags;
import id.teladan.platform.FieldError;
import id.teladan.platform.Json;
import id.teladan.platform.Listing;
import id.teladan.platform.Names;
import id.teladan.platform.PageParams;
import id.teladan.platform.Reach;
import id.teladan.platform.Repeat;
import id.teladan.platform.Role;
import id.teladan.platform.Saved;
import id.teladan.region.RegionCode;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What may be done with puskesmas, whoever asks: pages, programs and import files. */
public final class PuskesmasService {

  private static final Role[] READERS = {ADMIN, COMMITTEE, ASSESSOR, TRAINER, VIEWER};
  private static final Role[] WRITERS = {ADMIN, COMMITTEE};
  private static final String CHAIN = "puskesmas";

  private final Jdbi jdbi;
  private final RegionService regions;

  PuskesmasService(Jdbi jdbi, RegionService regions) {
    this.jdbi = jdbi;
    this.regions = regions;
  }

  public Listing<Puskesmas> search(Actor actor, String text, PageParams page) {
    List<Puskesmas> rows =
        jdbi.withExtension(
            PuskesmasDao.class,
            dao ->
                dao.search(
                    actor.reach(READERS),
                    Names.key(text),
                    page.afterValue(0),
                    page.afterId(1),
                    page.limitPlusOne()));
    return page.listing(rows, row -> List.of(Names.key(row.name()), row.id().toString()));
  }

  /** All that lie within, for a choice on a form; an office has some dozens of them. */
  public List<Puskesmas> listAll(Actor actor) {
    return jdbi.withHandle(handle -> listAll(handle, actor.reach(READERS)));
  }

  public List<Puskesmas> listAll(Handle handle, Reach reach) {
    return handle
        .attach(PuskesmasDao.class)
        .search(reach, /* text= */ "", /* afterKey= */ null, /* afterId= */ null, 20_000);
  }

  public Puskesmas get(Actor actor, PuskesmasId id) {
    return jdbi.withExtension(PuskesmasDao.class, dao -> dao.find(id, actor.reach(READERS)))
        .orElseThrow(PuskesmasService::notFound);
  }

  public Optional<Puskesmas> find(Handle handle, PuskesmasId id, Reach reach) {
    return handle.attach(PuskesmasDao.class).find(id, reach);
  }

  public Saved<Puskesmas> create(Actor actor, NewPuskesmas request) {
    PuskesmasId id = request.id() == null ? PuskesmasId.next() : new PuskesmasId(request.id());
    return Repeat.onDuplicate(
        () ->
            jdbi.inTransaction(
                handle -> {
                  Optional<Puskesmas> known = handle.attach(PuskesmasDao.class).find(id, Reach.ALL);
                  return known.isEmpty()
                      ? create(handle, actor, id, request)
                      : Saved.existing(requireSame(known.get(), actor, request));
                }));
  }

  /** Creates, or changes what the caller has read: {@code ifMatch} proves which state that was. */
  public Saved<Puskesmas> put(
      Actor actor, PuskesmasId id, NewPuskesmas request, @Nullable String ifMatch) {
    Checks.sameId(id, request.id());
    return Repeat.onDuplicate(
        () ->
            jdbi.inTransaction(
                handle ->
                    handle.attach(PuskesmasDao.class).lock(id).isEmpty()
                        ? create(handle, actor, id, request)
                        : change(handle, actor, id, request, ifMatch)));
  }

  /** Writes puskesmas that were found without fault, and no audit: that is the caller's. */
  public void insertAll(Handle handle, List<NewPuskesmas> requests) {
    handle.attach(PuskesmasDao.class).insertAll(requests.stream().map(this::row).toList());
  }

  /** Likewise for puskesmas that are known; each request carries its id. */
  public void changeAll(Handle handle, List<NewPuskesmas> requests) {
    handle.attach(PuskesmasDao.class).changeAll(requests.stream().map(this::row).toList());
  }

  /** Removes those that nothing hangs on; the database refuses it otherwise. */
  public void removeAll(Handle handle, List<PuskesmasId> ids) {
    handle.attach(PuskesmasDao.class).deleteAll(ids);
  }

  private PuskesmasDao.Row row(NewPuskesmas request) {
    return PuskesmasDao.Row.of(new PuskesmasId(Objects.requireNonNull(request.id())), request);
  }

  public List<Puskesmas> listByIds(Handle handle, Collection<PuskesmasId> ids) {
    return Chunks.list(ids, handle.attach(PuskesmasDao.class)::listByIds);
  }

  /** What one is now, so that {@link #fromState} can bring it back. */
  public static String state(Puskesmas known) {
    return Json.text(known.content());
  }

  public static NewPuskesmas fromState(PuskesmasId id, String state) {
    return Json.value(state, NewPuskesmas.class).withId(id);
  }

  private Saved<Puskesmas> create(
      Handle handle, Actor actor, PuskesmasId id, NewPuskesmas request) {
    actor.require(WRITERS);
    Checks.refuse(faults(handle, actor, request));
    PuskesmasDao dao = handle.attach(PuskesmasDao.class);
    dao.insertAll(List.of(PuskesmasDao.Row.of(id, request)));
    AuditLog.write(handle, actor, "puskesmas.create", "puskesmas/" + id, CHAIN);
    return Saved.created(dao.find(id, Reach.ALL).orElseThrow());
  }

  private Saved<Puskesmas> change(
      Handle handle, Actor actor, PuskesmasId id, NewPuskesmas request, @Nullable String ifMatch) {
    PuskesmasDao dao = handle.attach(PuskesmasDao.class);
    Puskesmas known = dao.find(id, actor.reach(READERS)).orElseThrow(PuskesmasService::notFound);
    if (dao.find(id, actor.reach(WRITERS)).isEmpty()) {
      throw CommonProblem.FORBIDDEN.because("Puskesmas ini di luar wewenang Anda.");
    }
    if (ETags.isSettled(ifMatch, known.revision(), known.says(request))) {
      return Saved.existing(known);
    }
    boolean stays = known.districtCode().equals(request.districtCode());
    Checks.refuse(stays ? Checks.of(request) : faults(handle, actor, request));
    dao.changeAll(List.of(PuskesmasDao.Row.of(id, request)));
    AuditLog.write(
        handle,
        actor,
        new AuditEvent("puskesmas.change", "puskesmas/" + id, CHAIN)
            .withDetail(Json.text(known.content())));
    return Saved.existing(dao.find(id, Reach.ALL).orElseThrow());
  }

  private List<FieldError> faults(Handle handle, Actor actor, NewPuskesmas request) {
    List<FieldError> faults = new ArrayList<>(Checks.of(request));
    if (faults.isEmpty() && !mayLieIn(handle, actor, request.districtCode())) {
      faults.add(new FieldError("districtCode", "bukan kecamatan di wilayah Anda"));
    }
    return faults;
  }

  private boolean mayLieIn(Handle handle, Actor actor, String districtCode) {
    return RegionCode.read(districtCode)
        .filter(code -> code.level() == RegionLevel.DISTRICT)
        .flatMap(code -> regions.find(handle, code))
        .filter(region -> actor.reach(WRITERS).covers(region.code(), null))
        .isPresent();
  }

  private static Puskesmas requireSame(Puskesmas known, Actor actor, NewPuskesmas request) {
    actor.require(WRITERS);
    boolean visible = actor.reach(READERS).covers(known.districtCode(), known.id().value());
    if (!visible || !known.says(request)) {
      throw CommonProblem.ID_TAKEN.because("Buat id baru untuk puskesmas ini.");
    }
    return known;
  }

  private static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Puskesmas itu tidak ada di wilayah Anda.");
  }
}
