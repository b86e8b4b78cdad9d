package id.teladan.evidence;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.Words;
import id.teladan.visit.SheetService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** How long the bytes of evidence are kept. Digests, times and receipts stay for ever. */
final class RetentionService {

  private static final int AT_ONCE = 200;
  private static final int LATEST_YEARS = 30;

  private final Jdbi jdbi;
  private final Clock clock;
  private final EvidenceSettings settings;
  private final EvidenceStore store;
  private final CompetitionService competitions;

  RetentionService(
      Jdbi jdbi,
      Clock clock,
      EvidenceSettings settings,
      EvidenceStore store,
      CompetitionService competitions) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.settings = settings;
    this.store = store;
    this.competitions = competitions;
  }

  /**
   * Until when, both days included.
   *
   * @param keepUntil null for ever
   * @param decided whether the committee said so, or the portal's setting
   */
  record Retention(@Nullable LocalDate keepUntil, boolean decided) {}

  Retention get(Actor actor, CompetitionId id) {
    Competition competition = competitions.get(actor, id);
    Optional<LocalDate> decided =
        jdbi.withExtension(RetentionDao.class, dao -> dao.find(competition.id()));
    Integer months = settings.keepMonths();
    return decided
        .map(day -> new Retention(day, true))
        .orElseGet(
            () ->
                new Retention(
                    months == null ? null : competition.closesOn().plusMonths(months), false));
  }

  /** How much there is of a competition that the caller has read. */
  RetentionDao.Holdings holdings(Competition competition) {
    return jdbi.withExtension(RetentionDao.class, dao -> dao.holdings(competition.id()));
  }

  /** The last day until which evidence can be kept. */
  static LocalDate latest(Competition competition) {
    return competition.closesOn().plusYears(LATEST_YEARS);
  }

  Retention keepUntil(Actor actor, CompetitionId id, LocalDate day) {
    return jdbi.inTransaction(
        handle -> {
          Competition competition = competitions.lock(handle, actor, id);
          LocalDate latest = latest(competition);
          if (day.isBefore(competition.closesOn()) || day.isAfter(latest)) {
            throw Checks.wrong(
                "keepUntil",
                "harus %s sampai %s"
                    .formatted(Words.date(competition.closesOn()), Words.date(latest)));
          }
          RetentionDao dao = handle.attach(RetentionDao.class);
          if (!dao.find(id).filter(day::equals).isPresent()) {
            var unused = dao.save(id, day);
            String object = "competition/" + id;
            AuditLog.write(
                handle,
                actor,
                new AuditEvent("evidence.retention", object, object).withDetail(day.toString()));
          }
          return new Retention(day, true);
        });
  }

  /** Removes the bytes whose time has passed; answers of how many pieces. */
  int removeExpired() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    int removed = 0;
    List<EvidenceFile> some = expired(today);
    while (!some.isEmpty()) {
      some.forEach(this::remove);
      removed += some.size();
      some = expired(today);
    }
    return removed;
  }

  private List<EvidenceFile> expired(LocalDate today) {
    return jdbi.withExtension(
        RetentionDao.class, dao -> dao.listExpired(settings.keepMonths(), today, AT_ONCE));
  }

  /** First it is said that the bytes are gone: what a crash leaves then is an orphan. */
  private void remove(EvidenceFile file) {
    jdbi.useTransaction(
        handle -> {
          if (handle.attach(EvidenceDao.class).markRemoved(file.id(), clock.instant())) {
            String object = SheetService.object(file.sheetId());
            AuditLog.write(
                handle,
                Actor.SYSTEM,
                new AuditEvent("evidence.expire", object, object)
                    .withDetail("%s %s".formatted(file.id(), file.digest())));
          }
        });
    store.remove(file.place());
    file.thumbnailPlace().ifPresent(store::remove);
  }
}
