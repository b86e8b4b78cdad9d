package id.teladan.instrument;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.ASSESSOR;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;

import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Reach;
import id.teladan.platform.Repeat;
import id.teladan.platform.Saved;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Instruments and their versions. What is published never changes, so it is read once. */
public final class InstrumentService {

  private static final int MOST_HEADINGS = 500;

  private final Jdbi jdbi;
  private final Clock clock;
  private final KnownCodes known;
  private final Map<Key, Instrument> frozen = new ConcurrentHashMap<>();

  InstrumentService(Jdbi jdbi, Clock clock, KnownCodes known) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.known = known;
  }

  private record Key(String code, int version) {}

  /**
   * The content of a version that a competition was set up with; it stays readable after it was
   * retired.
   */
  public Instrument published(String code, int version) {
    return frozen.computeIfAbsent(
        new Key(code, version),
        key ->
            jdbi.withExtension(InstrumentDao.class, dao -> dao.findFrozen(code, version))
                .map(row -> row.toVersion().instrument())
                .orElseThrow(InstrumentService::notFound));
  }

  /** A version that a new competition may use. */
  public InstrumentVersion getUsable(Actor actor, String code, int version) {
    InstrumentVersion found = getVersion(actor, code, version);
    if (found.status() != InstrumentStatus.PUBLISHED) {
      throw InstrumentProblem.INSTRUMENT_NOT_PUBLISHED.because(
          "Pilih versi lain, atau terbitkan dahulu versi ini.");
    }
    return found;
  }

  public InstrumentVersion getVersion(Actor actor, String code, int version) {
    return jdbi.withExtension(
            InstrumentDao.class, dao -> dao.findVisible(code, version, readable(actor)))
        .map(InstrumentRow::toVersion)
        .orElseThrow(InstrumentService::notFound);
  }

  /** Whether it is this office's to change. */
  boolean isOwn(Actor actor, InstrumentVersion version) {
    return jdbi.withExtension(
            InstrumentDao.class,
            dao -> dao.findOwn(version.code(), version.version(), actor.reach(ADMIN, COMMITTEE)))
        .isPresent();
  }

  /** All versions in scope by code, the newest of a code first. */
  public List<InstrumentHeading> listHeadings(Actor actor) {
    return jdbi.withExtension(
        InstrumentDao.class, dao -> dao.listHeadings(readable(actor), MOST_HEADINGS));
  }

  Listing<InstrumentVersion> list(Actor actor, PageParams page) {
    String code = page.afterValue(0);
    int version = code == null ? 0 : positionIn(page.afterValue(1));
    List<InstrumentVersion> rows =
        jdbi
            .withExtension(
                InstrumentDao.class,
                dao -> dao.list(readable(actor), code, version, page.limitPlusOne()))
            .stream()
            .map(InstrumentRow::toVersion)
            .toList();
    return page.listing(rows, row -> List.of(row.code(), String.valueOf(row.version())));
  }

  /** Checks a document without keeping it. */
  DocumentCheck check(String document, Format format) {
    return DocumentReader.read(document, format, known);
  }

  /** Keeps an instrument as the draft of its code: the open one is replaced, or a new one begun. */
  public Saved<InstrumentVersion> draft(Actor actor, Instrument instrument) {
    actor.require(ADMIN, COMMITTEE);
    return Repeat.onDuplicate(() -> saveDraft(actor, instrument));
  }

  private Saved<InstrumentVersion> saveDraft(Actor actor, Instrument instrument) {
    return jdbi.inTransaction(
        handle -> {
          InstrumentDao dao = handle.attach(InstrumentDao.class);
          Optional<InstrumentRow> latest = dao.lockLatest(instrument.code());
          latest.ifPresent(row -> checkCodeIsFree(actor, row));
          boolean isOpen = latest.filter(row -> row.status() == InstrumentStatus.DRAFT).isPresent();
          int version = latest.map(InstrumentRow::version).orElse(0) + (isOpen ? 0 : 1);
          InstrumentRow row = row(instrument, version, Owner.of(actor));
          if (isOpen) {
            replace(dao, row);
          } else {
            dao.insert(row);
          }
          audit(handle, actor, isOpen ? "instrument.change" : "instrument.create", row);
          return new Saved<>(row.toVersion(), !isOpen);
        });
  }

  /** Says that a version cannot be changed before anybody looks at what it should become. */
  void checkOpen(Actor actor, String code, int version) {
    InstrumentRow row =
        jdbi.withExtension(
                InstrumentDao.class,
                dao -> dao.findVisible(code, version, actor.reach(ADMIN, COMMITTEE)))
            .orElseThrow(InstrumentService::notFound);
    if (row.status() != InstrumentStatus.DRAFT) {
      throw isFrozen(row);
    }
  }

  /** Puts other content in the place of a draft's. */
  public InstrumentVersion replace(Actor actor, int version, Instrument instrument) {
    return change(
        actor,
        instrument.code(),
        version,
        "instrument.change",
        change -> {
          InstrumentRow row = row(instrument, version, Owner.of(actor));
          replace(change.dao(), row);
          return true;
        });
  }

  /** Freezes a draft under its hash; a second time changes nothing. */
  public InstrumentVersion publish(Actor actor, String code, int version) {
    return change(
        actor,
        code,
        version,
        "instrument.publish",
        change -> {
          if (change.row().status() == InstrumentStatus.RETIRED) {
            throw isFrozen(change.row());
          }
          return change.dao().publish(code, version, clock.instant());
        });
  }

  /** Takes a published version out of use; competitions that have it keep it. */
  public InstrumentVersion retire(Actor actor, String code, int version) {
    return change(
        actor,
        code,
        version,
        "instrument.retire",
        change -> {
          if (change.row().status() == InstrumentStatus.DRAFT) {
            throw InstrumentProblem.INSTRUMENT_NOT_PUBLISHED.because(
                "Draf tidak perlu ditarik; ganti saja isinya.");
          }
          return change.dao().retire(code, version, clock.instant());
        });
  }

  private record Change(InstrumentDao dao, InstrumentRow row) {}

  /** Runs a change that says whether there was anything to do; only then the audit hears of it. */
  private InstrumentVersion change(
      Actor actor, String code, int version, String action, Function<Change, Boolean> change) {
    actor.require(ADMIN, COMMITTEE);
    return jdbi.inTransaction(
        handle -> {
          InstrumentDao dao = handle.attach(InstrumentDao.class);
          Reach reach = actor.reach(ADMIN, COMMITTEE);
          InstrumentRow row =
              dao.lockOwn(code, version, reach)
                  .orElseThrow(
                      () ->
                          dao.findVisible(code, version, reach)
                              .map(InstrumentService::isFrozen)
                              .orElseGet(InstrumentService::notFound));
          if (change.apply(new Change(dao, row))) {
            audit(handle, actor, action, row);
          }
          return dao.lockOwn(code, version, reach).orElseThrow().toVersion();
        });
  }

  /** Publishes an instrument of this release, of nobody, unless it is there already. */
  void install(Instrument instrument) {
    jdbi.useTransaction(
        handle -> {
          InstrumentDao dao = handle.attach(InstrumentDao.class);
          Optional<InstrumentRow> latest = dao.lockLatest(instrument.code());
          if (dao.hasOfNobody(instrument.code(), InstrumentJson.hash(instrument))) {
            return;
          }
          int version = latest.map(InstrumentRow::version).orElse(0) + 1;
          InstrumentRow row = row(instrument, version, Owner.NOBODY).published();
          dao.insert(row);
          audit(handle, Actor.SYSTEM, "instrument.publish", row);
        });
  }

  private static void replace(InstrumentDao dao, InstrumentRow row) {
    if (!dao.replaceDraft(row)) {
      throw isFrozen(row);
    }
  }

  private static void checkCodeIsFree(Actor actor, InstrumentRow latest) {
    Reach reach = actor.reach(ADMIN, COMMITTEE);
    boolean isOurs =
        reach.everywhere()
            || (latest.regionCode() != null
                && reach.covers(latest.regionCode(), latest.puskesmasId()));
    boolean isEverybodys = latest.isNobodys() && latest.status() != InstrumentStatus.DRAFT;
    if (!isOurs && !isEverybodys) {
      throw InstrumentProblem.INSTRUMENT_CODE_TAKEN.because(
          "Kode %s dipakai kantor lain. Beri instrumen Anda kode lain.".formatted(latest.code()));
    }
  }

  private InstrumentRow row(Instrument instrument, int version, Owner owner) {
    return new InstrumentRow(
        instrument.code(),
        version,
        instrument.kind(),
        instrument.title(),
        InstrumentStatus.DRAFT,
        InstrumentJson.hash(instrument),
        InstrumentJson.write(instrument),
        (int) instrument.items().count(),
        owner.regionCode(),
        owner.puskesmasId(),
        clock.instant(),
        null);
  }

  private static void audit(Handle handle, Actor actor, String action, InstrumentRow row) {
    AuditLog.write(
        handle,
        actor,
        action,
        "instrument/%s/%d".formatted(row.code(), row.version()),
        "instrument/" + row.code());
  }

  private static Reach readable(Actor actor) {
    return actor.reach(ADMIN, COMMITTEE, ASSESSOR, TRAINER, VIEWER);
  }

  private static int positionIn(@Nullable String text) {
    try {
      return Integer.parseInt(String.valueOf(text));
    } catch (NumberFormatException e) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Penanda halaman rusak.", List.of(new FieldError("after", "bukan penanda yang benar")));
    }
  }

  private static ProblemException isFrozen(InstrumentRow row) {
    return InstrumentProblem.INSTRUMENT_FROZEN.because(
        "%s versi %d sudah terbit. Kirim isinya sebagai versi baru."
            .formatted(row.code(), row.version()));
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("Tidak ada instrumen dengan kode dan versi itu.");
  }
}
