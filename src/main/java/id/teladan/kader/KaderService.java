package id.teladan.kader;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.ASSESSOR;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.KADER;
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
import id.teladan.posyandu.PosyanduId;
import id.teladan.posyandu.PosyanduService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The register of kader, as pages and programs use it. */
public final class KaderService {

  static final Role[] READERS = {ADMIN, COMMITTEE, ASSESSOR, TRAINER, VIEWER, KADER};
  static final Role[] WRITERS = {ADMIN, COMMITTEE, TRAINER};
  static final String CHAIN = "kader";

  private final Jdbi jdbi;
  private final PosyanduService posyandu;
  private final SkillService skills;
  private final KaderRecords records;

  KaderService(Jdbi jdbi, PosyanduService posyandu, SkillService skills, KaderRecords records) {
    this.jdbi = jdbi;
    this.posyandu = posyandu;
    this.skills = skills;
    this.records = records;
  }

  public Listing<KaderProfile> search(Actor actor, KaderSearch search, PageParams page) {
    return jdbi.withHandle(
        handle -> {
          List<Kader> rows =
              handle
                  .attach(KaderDao.class)
                  .search(
                      actor.reach(READERS),
                      search,
                      page.afterValue(0),
                      page.afterId(1),
                      page.limitPlusOne());
          Listing<Kader> listing =
              page.listing(rows, row -> List.of(Names.key(row.name()), row.id().toString()));
          return new Listing<>(profiles(handle, actor, listing.items()), listing.next());
        });
  }

  public KaderProfile get(Actor actor, KaderId id) {
    return jdbi.withHandle(
        handle -> profile(handle, actor, require(handle, id, actor.reach(READERS))));
  }

  public Optional<Kader> find(Handle handle, KaderId id, Reach reach) {
    return handle.attach(KaderDao.class).find(id, reach);
  }

  public Saved<KaderProfile> create(Actor actor, NewKader request) {
    KaderId id = request.id() == null ? KaderId.next() : new KaderId(request.id());
    return Repeat.onDuplicate(
        () ->
            jdbi.inTransaction(
                handle -> {
                  Optional<Kader> known = find(handle, id, Reach.ALL);
                  if (known.isEmpty()) {
                    return create(handle, actor, request.withId(id));
                  }
                  requireSame(handle, known.get(), actor, request);
                  return Saved.existing(profile(handle, actor, known.get()));
                }));
  }

  /** Creates, or changes what the caller has read: {@code ifMatch} proves which state that was. */
  public Saved<KaderProfile> put(
      Actor actor, KaderId id, NewKader request, @Nullable String ifMatch) {
    Checks.sameId(id, request.id());
    return Repeat.onDuplicate(
        () ->
            jdbi.inTransaction(
                handle ->
                    handle.attach(KaderDao.class).lock(id).isEmpty()
                        ? create(handle, actor, request.withId(id))
                        : change(handle, actor, request.withId(id), ifMatch)));
  }

  /** Today, where the office is. */
  public LocalDate today() {
    return records.today();
  }

  static Kader require(Handle handle, KaderId id, Reach reach) {
    return handle.attach(KaderDao.class).find(id, reach).orElseThrow(KaderService::notFound);
  }

  static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Kader itu tidak ada di wilayah Anda.");
  }

  /** 404 for what the actor does not see, 403 for what the actor sees and may not write. */
  static Kader requireWritable(Handle handle, Actor actor, KaderId id, Role... writers) {
    Kader known = require(handle, id, actor.reach(READERS));
    if (!actor.reach(writers).covers(known.villageCode(), known.puskesmasId().value())) {
      throw CommonProblem.FORBIDDEN.because("Kader ini di luar wewenang Anda.");
    }
    return known;
  }

  private Saved<KaderProfile> create(Handle handle, Actor actor, NewKader request) {
    actor.require(WRITERS);
    Checks.refuse(faults(handle, actor, request));
    records.insertAll(handle, List.of(request));
    KaderId id = KaderId.valueOf(String.valueOf(request.id()));
    AuditLog.write(handle, actor, "kader.create", "kader/" + id, CHAIN);
    return Saved.created(profile(handle, actor, require(handle, id, Reach.ALL)));
  }

  private Saved<KaderProfile> change(
      Handle handle, Actor actor, NewKader request, @Nullable String ifMatch) {
    KaderId id = KaderId.valueOf(String.valueOf(request.id()));
    Kader known = requireWritable(handle, actor, id, WRITERS);
    if (ETags.isSettled(
        ifMatch, known.revision(), records.isSame(records.get(handle, id), request))) {
      return Saved.existing(profile(handle, actor, known));
    }
    Checks.refuse(faults(handle, actor, request));
    records.changeAll(handle, List.of(known), List.of(request));
    AuditLog.write(
        handle,
        actor,
        new AuditEvent("kader.change", "kader/" + id, CHAIN)
            .withDetail(Json.text(KaderTrace.of(known))));
    return Saved.existing(profile(handle, actor, require(handle, id, Reach.ALL)));
  }

  private void requireSame(Handle handle, Kader known, Actor actor, NewKader request) {
    actor.require(WRITERS);
    boolean visible = actor.reach(READERS).covers(known.villageCode(), known.puskesmasId().value());
    if (!visible || !records.isSame(records.get(handle, known.id()), request)) {
      throw CommonProblem.ID_TAKEN.because("Buat id baru untuk kader ini.");
    }
  }

  private List<FieldError> faults(Handle handle, Actor actor, NewKader request) {
    List<FieldError> faults = new ArrayList<>(request.faults(today()));
    if (faults.isEmpty()
        && posyandu
            .find(handle, new PosyanduId(request.posyanduId()), actor.reach(WRITERS))
            .isEmpty()) {
      faults.add(new FieldError("posyanduId", "bukan posyandu di wilayah Anda"));
    }
    return faults;
  }

  private KaderProfile profile(Handle handle, Actor actor, Kader kader) {
    return profiles(handle, actor, List.of(kader)).get(0);
  }

  private List<KaderProfile> profiles(Handle handle, Actor actor, List<Kader> kader) {
    Map<KaderId, SkillBook> books = skills.books(handle, kader.stream().map(Kader::id).toList());
    return kader.stream()
        .map(
            one -> {
              SkillBook book = Objects.requireNonNull(books.get(one.id()));
              return new KaderProfile(one, book, skills.level(book), PhoneRule.shown(actor, one));
            })
        .toList();
  }
}
