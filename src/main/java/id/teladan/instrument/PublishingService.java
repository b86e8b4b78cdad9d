package id.teladan.instrument;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.COMMITTEE;

import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Reach;
import id.teladan.platform.Repeat;
import id.teladan.platform.Saved;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The way of an instrument: it is drafted, changed or thrown away, frozen, and taken out of use.
 */
final class PublishingService {

  private final Jdbi jdbi;
  private final Clock clock;

  PublishingService(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Keeps an instrument as the draft of its code: the open one is replaced, or a new one begun. */
  Saved<InstrumentVersion> draft(Actor actor, Instrument instrument) {
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
  InstrumentVersion replace(Actor actor, int version, Instrument instrument) {
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
  InstrumentVersion publish(Actor actor, String code, int version) {
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
  InstrumentVersion retire(Actor actor, String code, int version) {
    return change(
        actor,
        code,
        version,
        "instrument.retire",
        change -> {
          if (change.row().status() == InstrumentStatus.DRAFT) {
            throw InstrumentProblem.INSTRUMENT_NOT_PUBLISHED.because(
                "Draf tidak perlu ditarik; ganti atau buang saja.");
          }
          return change.dao().retire(code, version, clock.instant());
        });
  }

  /** Throws a draft away; its number is free again. */
  void discard(Actor actor, String code, int version) {
    actor.require(ADMIN, COMMITTEE);
    jdbi.useTransaction(
        handle -> {
          InstrumentRow row = lockOwn(handle, actor, code, version);
          if (!handle.attach(InstrumentDao.class).deleteDraft(code, version)) {
            throw isFrozen(row);
          }
          audit(handle, actor, "instrument.discard", row);
        });
  }

  private record Change(InstrumentDao dao, InstrumentRow row) {}

  /** Runs a change that says whether there was anything to do; only then the audit hears of it. */
  private InstrumentVersion change(
      Actor actor, String code, int version, String action, Function<Change, Boolean> change) {
    actor.require(ADMIN, COMMITTEE);
    return jdbi.inTransaction(
        handle -> {
          InstrumentRow row = lockOwn(handle, actor, code, version);
          if (change.apply(new Change(handle.attach(InstrumentDao.class), row))) {
            audit(handle, actor, action, row);
          }
          return lockOwn(handle, actor, code, version).toVersion();
        });
  }

  /** What everybody may see but is not this office's can be nothing but frozen. */
  private static InstrumentRow lockOwn(Handle handle, Actor actor, String code, int version) {
    InstrumentDao dao = handle.attach(InstrumentDao.class);
    Reach reach = actor.reach(ADMIN, COMMITTEE);
    return dao.lockOwn(code, version, reach)
        .orElseThrow(
            () ->
                dao.findVisible(code, version, reach)
                    .map(PublishingService::isFrozen)
                    .orElseGet(InstrumentService::notFound));
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

  private static ProblemException isFrozen(InstrumentRow row) {
    return InstrumentProblem.INSTRUMENT_FROZEN.because(
        "%s versi %d sudah terbit. Kirim isinya sebagai versi baru."
            .formatted(row.code(), row.version()));
  }
}
