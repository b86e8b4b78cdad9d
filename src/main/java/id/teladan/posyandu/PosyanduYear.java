package id.teladan.posyandu;

import static id.teladan.posyandu.PosyanduService.CHAIN;
import static id.teladan.posyandu.PosyanduService.READERS;
import static id.teladan.posyandu.PosyanduService.require;
import static id.teladan.posyandu.PosyanduService.requireWritable;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.FieldError;
import id.teladan.platform.Json;
import id.teladan.platform.Policies;
import id.teladan.platform.Saved;
import id.teladan.platform.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What a posyandu reports month by month and year by year, and what is derived from it. */
public final class PosyanduYear {

  private static final YearMonth FIRST = YearMonth.of(1984, 1);

  private final Jdbi jdbi;
  private final Clock clock;
  private final Policies policies;

  PosyanduYear(Jdbi jdbi, Clock clock, Policies policies) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.policies = policies;
  }

  /** Adds to each posyandu whether it is active: one query, however many there are. */
  List<PosyanduStanding> standing(Handle handle, List<Posyandu> posyandu) {
    Map<PosyanduId, Map<YearMonth, MonthReport>> months = months(handle, posyandu);
    YearMonth present = present();
    return posyandu.stream()
        .map(
            one ->
                new PosyanduStanding(
                    one,
                    ActiveStatus.of(
                        months.getOrDefault(one.id(), Map.of()),
                        present,
                        one.means(),
                        policies.active().coverage())))
        .toList();
  }

  /** The reports of the last twelve full months and of the present one. */
  public SortedMap<YearMonth, MonthReport> listMonths(Actor actor, PosyanduId id) {
    return jdbi.withHandle(
        handle -> {
          Posyandu posyandu = require(handle, id, actor.reach(READERS));
          return new TreeMap<>(
              months(handle, List.of(posyandu)).getOrDefault(posyandu.id(), Map.of()));
        });
  }

  public List<YearReview> listReviews(Actor actor, PosyanduId id) {
    return jdbi.withHandle(
        handle -> {
          Posyandu posyandu = require(handle, id, actor.reach(READERS));
          return handle.attach(PosyanduReviewDao.class).list(posyandu.id()).stream()
              .map(this::yearReview)
              .toList();
        });
  }

  public Saved<MonthReport> putMonth(
      Actor actor, PosyanduId id, YearMonth month, MonthReport report) {
    Checks.refuse(Checks.of(report));
    if (month.isBefore(FIRST) || month.isAfter(present())) {
      Checks.refuse(List.of(new FieldError("month", "belum berjalan, atau sebelum ada posyandu")));
    }
    return jdbi.inTransaction(
        handle -> {
          Posyandu posyandu = requireWritable(handle, actor, id);
          PosyanduMonthDao dao = handle.attach(PosyanduMonthDao.class);
          LocalDate startsOn = month.atDay(1);
          Optional<MonthReport> before =
              dao.find(posyandu.id(), startsOn).map(PosyanduMonthDao.Row::report);
          if (before.equals(Optional.of(report))) {
            return Saved.existing(report);
          }
          dao.put(posyandu.id(), startsOn, report);
          write(handle, actor, "posyandu.month", id + "/" + month, before.map(Json::text));
          return new Saved<>(report, before.isEmpty());
        });
  }

  public Saved<YearReview> putReview(Actor actor, PosyanduId id, int year, Review review) {
    Checks.refuse(Checks.of(review));
    if (year < FIRST.getYear() || year > present().getYear()) {
      Checks.refuse(List.of(new FieldError("year", "belum berjalan, atau sebelum ada posyandu")));
    }
    StrataDecision decision = StrataDecision.of(review, policies.strata());
    return jdbi.inTransaction(
        handle -> {
          Posyandu posyandu = requireWritable(handle, actor, id);
          PosyanduReviewDao dao = handle.attach(PosyanduReviewDao.class);
          Optional<PosyanduReviewDao.Row> before = dao.find(posyandu.id(), year);
          YearReview made = new YearReview(year, review, decision, policies.version());
          if (before.map(this::yearReview).equals(Optional.of(made))) {
            return Saved.existing(made);
          }
          dao.put(posyandu.id(), year, review, decision, made.rule());
          dao.takeOverLatest(posyandu.id());
          write(
              handle,
              actor,
              "posyandu.review",
              id + "/" + year,
              before.map(row -> Json.text(row.review())));
          return new Saved<>(made, before.isEmpty());
        });
  }

  /** The month that runs where the office is. */
  YearMonth present() {
    return YearMonth.from(Words.day(clock.instant()));
  }

  /** The strata as it was decided, and what was missing by the rule now in force. */
  private YearReview yearReview(PosyanduReviewDao.Row row) {
    Review review = row.review();
    StrataDecision now = StrataDecision.of(review, policies.strata());
    boolean asThen = row.strata() == now.strata() && row.gate() == now.gate();
    return new YearReview(
        row.year(),
        review,
        asThen ? now : new StrataDecision(row.strata(), row.gate(), List.of()),
        row.rule());
  }

  private Map<PosyanduId, Map<YearMonth, MonthReport>> months(
      Handle handle, List<Posyandu> posyandu) {
    if (posyandu.isEmpty()) {
      return Map.of();
    }
    LocalDate from = ActiveStatus.firstMonth(present()).atDay(1);
    List<PosyanduId> ids = posyandu.stream().map(Posyandu::id).toList();
    return handle.attach(PosyanduMonthDao.class).list(ids, from).stream()
        .collect(
            Collectors.groupingBy(
                PosyanduMonthDao.Row::posyanduId,
                HashMap::new,
                Collectors.toMap(PosyanduMonthDao.Row::month, PosyanduMonthDao.Row::report)));
  }

  private static void write(
      Handle handle, Actor actor, String action, String what, Optional<String> before) {
    AuditEvent event = new AuditEvent(action, "posyandu/" + what, CHAIN);
    AuditLog.write(handle, actor, before.map(event::withDetail).orElse(event));
  }
}
