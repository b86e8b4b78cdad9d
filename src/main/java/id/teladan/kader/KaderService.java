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
import id.teladan.platform.Words;
import id.teladan.posyandu.AppointedKader;
import id.teladan.posyandu.PosyanduId;
import id.teladan.posyandu.PosyanduService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The register of kader, whoever asks: pages, programs and import files. */
public final class KaderService {

  static final Role[] READERS = {ADMIN, COMMITTEE, ASSESSOR, TRAINER, VIEWER, KADER};
  static final Role[] WRITERS = {ADMIN, COMMITTEE, TRAINER};
  static final String CHAIN = "kader";

  private final Jdbi jdbi;
  private final Clock clock;
  private final PosyanduService posyandu;
  private final SkillService skills;
  private final NikVault vault;

  KaderService(
      Jdbi jdbi, Clock clock, PosyanduService posyandu, SkillService skills, NikVault vault) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.posyandu = posyandu;
    this.skills = skills;
    this.vault = vault;
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

  /** Writes kader that were found without fault, and no audit: that is the caller's. */
  public void insertAll(Handle handle, List<NewKader> requests) {
    handle.attach(KaderDao.class).insertAll(requests.stream().map(this::row).toList());
    count(handle, List.of(), requests);
  }

  /** Likewise for kader that are known; each request carries its id. */
  public void changeAll(Handle handle, List<Kader> before, List<NewKader> requests) {
    handle.attach(KaderDao.class).changeAll(requests.stream().map(this::row).toList());
    count(handle, before, requests);
  }

  /** Removes those that nothing hangs on; the database refuses it otherwise. */
  public void removeAll(Handle handle, List<Kader> kader) {
    handle.attach(KaderDao.class).deleteAll(kader.stream().map(Kader::id).toList());
    count(handle, kader, List.of());
  }

  public List<KnownKader> listByIds(Handle handle, Collection<KaderId> ids) {
    return Chunks.list(ids, handle.attach(KaderDao.class)::listByIds);
  }

  public List<KnownKader> listByPosyandu(Handle handle, Collection<PosyanduId> ids) {
    return Chunks.list(ids, handle.attach(KaderDao.class)::listByPosyandu);
  }

  /** Those with one of these NIK, as {@link #nikIndex} shows them: of all offices. */
  public List<KnownKader> listByNik(Handle handle, Collection<String> nikIndexes) {
    return Chunks.list(nikIndexes, handle.attach(KaderDao.class)::listByNikIndex);
  }

  /** Whether a request would leave everything as it is. */
  public boolean isSame(KnownKader known, NewKader request) {
    if (!request.comparable().equals(known.kader().content())) {
      return false;
    }
    String nik = request.nik();
    if (nik == null) {
      return true;
    }
    return nik.isEmpty() ? known.nikIndex() == null : vault.index(nik).equals(known.nikIndex());
  }

  /** What one is now, so that {@link #fromState} can bring it back; the NIK stays encrypted. */
  public static String state(KnownKader known) {
    return Json.text(new KaderState(known.kader().content(), known.nikCipher()));
  }

  public NewKader fromState(KaderId id, String state) {
    KaderState before = Json.value(state, KaderState.class);
    String cipher = before.nikCipher();
    return before.content().withId(id).withNik(cipher == null ? "" : vault.open(id, cipher));
  }

  public String nikIndex(String nik) {
    return vault.index(nik);
  }

  /** Today, where the office is. */
  public LocalDate today() {
    return Words.day(clock.instant());
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
    insertAll(handle, List.of(request));
    KaderId id = KaderId.valueOf(String.valueOf(request.id()));
    AuditLog.write(handle, actor, "kader.create", "kader/" + id, CHAIN);
    return Saved.created(profile(handle, actor, require(handle, id, Reach.ALL)));
  }

  private Saved<KaderProfile> change(
      Handle handle, Actor actor, NewKader request, @Nullable String ifMatch) {
    KaderId id = KaderId.valueOf(String.valueOf(request.id()));
    Kader known = requireWritable(handle, actor, id, WRITERS);
    if (ETags.isSettled(ifMatch, known.revision(), isSame(known(handle, id), request))) {
      return Saved.existing(profile(handle, actor, known));
    }
    Checks.refuse(faults(handle, actor, request));
    changeAll(handle, List.of(known), List.of(request));
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
    if (!visible || !isSame(known(handle, known.id()), request)) {
      throw CommonProblem.ID_TAKEN.because("Buat id baru untuk kader ini.");
    }
  }

  private static KnownKader known(Handle handle, KaderId id) {
    return handle.attach(KaderDao.class).listByIds(List.of(id)).get(0);
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

  private KaderDao.Row row(NewKader request) {
    return KaderDao.Row.of(request, vault);
  }

  /** Tells each posyandu how many appointed kader it has won or lost. */
  private void count(Handle handle, List<Kader> before, List<NewKader> after) {
    Map<PosyanduId, Integer> differences = new HashMap<>();
    before.stream()
        .filter(Kader::counts)
        .forEach(kader -> differences.merge(kader.posyanduId(), -1, Integer::sum));
    after.stream()
        .filter(NewKader::counts)
        .forEach(kader -> differences.merge(new PosyanduId(kader.posyanduId()), 1, Integer::sum));
    posyandu.countAppointed(
        handle,
        differences.entrySet().stream()
            .filter(difference -> difference.getValue() != 0)
            .map(difference -> new AppointedKader(difference.getKey(), difference.getValue()))
            .toList());
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
