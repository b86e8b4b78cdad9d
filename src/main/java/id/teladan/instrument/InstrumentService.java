package id.teladan.instrument;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.ASSESSOR;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Reach;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** Reads instruments and their versions. What is published never changes, so it is read once. */
public final class InstrumentService {

  private static final int MOST_HEADINGS = 500;

  private final Jdbi jdbi;
  private final KnownCodes known;
  private final Map<Key, Instrument> frozen = new ConcurrentHashMap<>();

  InstrumentService(Jdbi jdbi, KnownCodes known) {
    this.jdbi = jdbi;
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

  /** Whether a version in scope that was ever published has an item of that code. */
  public boolean hasItem(Actor actor, String item) {
    return listHeadings(actor).stream()
        .filter(heading -> heading.status() != InstrumentStatus.DRAFT)
        .anyMatch(
            heading -> published(heading.code(), heading.version()).findItem(item).isPresent());
  }

  Listing<InstrumentVersion> list(Actor actor, PageParams page) {
    String code = page.afterValue(0);
    Integer version = page.afterNumber(1);
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

  private static Reach readable(Actor actor) {
    return actor.reach(ADMIN, COMMITTEE, ASSESSOR, TRAINER, VIEWER);
  }

  static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("Tidak ada instrumen dengan kode dan versi itu.");
  }
}
