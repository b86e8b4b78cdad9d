package id.teladan.posyandu;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.ASSESSOR;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
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
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.puskesmas.PuskesmasService;
import id.teladan.region.RegionCode;
import id.teladan.region.RegionService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The register of posyandu, whoever asks: pages, programs and import files. */
public final class PosyanduService {

  static final Role[] READERS = {ADMIN, COMMITTEE, ASSESSOR, TRAINER, VIEWER};
  static final Role[] WRITERS = {ADMIN, COMMITTEE};
  static final String CHAIN = "posyandu";

  private final Jdbi jdbi;
  private final RegionService regions;
  private final PuskesmasService puskesmas;
  private final PosyanduYear year;

  PosyanduService(Jdbi jdbi, RegionService regions, PuskesmasService puskesmas, PosyanduYear year) {
    this.jdbi = jdbi;
    this.regions = regions;
    this.puskesmas = puskesmas;
    this.year = year;
  }

  public Listing<PosyanduStanding> search(Actor actor, PosyanduSearch search, PageParams page) {
    return jdbi.withHandle(
        handle -> {
          List<Posyandu> rows =
              handle
                  .attach(PosyanduDao.class)
                  .search(
                      actor.reach(READERS),
                      search,
                      page.afterValue(0),
                      page.afterId(1),
                      page.limitPlusOne());
          Listing<Posyandu> listing =
              page.listing(rows, row -> List.of(Names.key(row.name()), row.id().toString()));
          return new Listing<>(year.standing(handle, listing.items()), listing.next());
        });
  }

  public PosyanduStanding get(Actor actor, PosyanduId id) {
    return jdbi.withHandle(
        handle -> {
          Posyandu posyandu = require(handle, id, actor.reach(READERS));
          return year.standing(handle, List.of(posyandu)).get(0);
        });
  }

  public Optional<Posyandu> find(Handle handle, PosyanduId id, Reach reach) {
    return handle.attach(PosyanduDao.class).find(id, reach);
  }

  public Saved<PosyanduStanding> create(Actor actor, NewPosyandu request) {
    PosyanduId id = request.id() == null ? PosyanduId.next() : new PosyanduId(request.id());
    return Repeat.onDuplicate(
        () ->
            jdbi.inTransaction(
                handle -> {
                  Optional<Posyandu> known = find(handle, id, Reach.ALL);
                  return known.isEmpty()
                      ? create(handle, actor, id, request)
                      : existing(handle, requireSame(known.get(), actor, request));
                }));
  }

  /** Creates, or changes what the caller has read: {@code ifMatch} proves which state that was. */
  public Saved<PosyanduStanding> put(
      Actor actor, PosyanduId id, NewPosyandu request, @Nullable String ifMatch) {
    Checks.sameId(id, request.id());
    return Repeat.onDuplicate(
        () ->
            jdbi.inTransaction(
                handle ->
                    handle.attach(PosyanduDao.class).lock(id).isEmpty()
                        ? create(handle, actor, id, request)
                        : change(handle, actor, id, request, ifMatch)));
  }

  /** What is wrong with a request by itself, whoever asks. */
  public static List<FieldError> faults(NewPosyandu request) {
    List<FieldError> faults = Checks.of(request);
    return faults.isEmpty() ? request.contradictions() : faults;
  }

  static Posyandu require(Handle handle, PosyanduId id, Reach reach) {
    return handle.attach(PosyanduDao.class).find(id, reach).orElseThrow(PosyanduService::notFound);
  }

  /** 404 for what the actor does not see, 403 for what the actor sees and may not write. */
  static Posyandu requireWritable(Handle handle, Actor actor, PosyanduId id) {
    Posyandu known = require(handle, id, actor.reach(READERS));
    if (!actor.reach(WRITERS).covers(known.villageCode(), known.puskesmasId().value())) {
      throw CommonProblem.FORBIDDEN.because("Posyandu ini di luar wewenang Anda.");
    }
    return known;
  }

  private Saved<PosyanduStanding> create(
      Handle handle, Actor actor, PosyanduId id, NewPosyandu request) {
    actor.require(WRITERS);
    Checks.refuse(faults(handle, actor, request));
    handle.attach(PosyanduDao.class).insertAll(List.of(PosyanduDao.Row.of(id, request)));
    AuditLog.write(handle, actor, "posyandu.create", "posyandu/" + id, CHAIN);
    Posyandu made = require(handle, id, Reach.ALL);
    return Saved.created(year.standing(handle, List.of(made)).get(0));
  }

  private Saved<PosyanduStanding> change(
      Handle handle, Actor actor, PosyanduId id, NewPosyandu request, @Nullable String ifMatch) {
    Posyandu known = requireWritable(handle, actor, id);
    if (ETags.isSettled(ifMatch, known.revision(), known.says(request))) {
      return existing(handle, known);
    }
    Checks.refuse(faults(handle, actor, request));
    handle.attach(PosyanduDao.class).changeAll(List.of(PosyanduDao.Row.of(id, request)));
    AuditLog.write(
        handle,
        actor,
        new AuditEvent("posyandu.change", "posyandu/" + id, CHAIN)
            .withDetail(Json.text(known.content())));
    return existing(handle, require(handle, id, Reach.ALL));
  }

  private Saved<PosyanduStanding> existing(Handle handle, Posyandu posyandu) {
    return Saved.existing(year.standing(handle, List.of(posyandu)).get(0));
  }

  private Posyandu requireSame(Posyandu known, Actor actor, NewPosyandu request) {
    actor.require(WRITERS);
    boolean visible = actor.reach(READERS).covers(known.villageCode(), known.puskesmasId().value());
    if (!visible || !known.says(request)) {
      throw CommonProblem.ID_TAKEN.because("Buat id baru untuk posyandu ini.");
    }
    return known;
  }

  /** An unknown place and one that is not the actor's get the same answer. */
  private List<FieldError> faults(Handle handle, Actor actor, NewPosyandu request) {
    List<FieldError> faults = new ArrayList<>(faults(request));
    if (!faults.isEmpty()) {
      return faults;
    }
    Reach reach = actor.reach(WRITERS);
    PuskesmasId puskesmasId = new PuskesmasId(request.puskesmasId());
    if (puskesmas.find(handle, puskesmasId, reach).isEmpty()) {
      faults.add(new FieldError("puskesmasId", "bukan puskesmas di wilayah Anda"));
    }
    boolean village =
        RegionCode.read(request.villageCode())
            .flatMap(code -> regions.find(handle, code))
            .filter(region -> reach.covers(region.code(), request.puskesmasId()))
            .isPresent();
    if (!village) {
      faults.add(new FieldError("villageCode", "bukan desa atau kelurahan di wilayah Anda"));
    }
    return faults;
  }

  private static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Posyandu itu tidak ada di wilayah Anda.");
  }
}
