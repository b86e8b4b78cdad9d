package id.teladan.demo;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryChange;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.competition.NewCompetition;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.Item;
import id.teladan.instrument.Scale;
import id.teladan.platform.Actor;
import id.teladan.visit.NewDuty;
import id.teladan.visit.SheetHead;
import id.teladan.visit.SheetId;
import id.teladan.visit.Visit;
import id.teladan.visit.VisitId;
import id.teladan.visit.VisitPlan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The competition of the first office, in full swing: visits that three assessors scored, one that
 * two of them differ on, two with the same result, one under way, some to come, one absent entry.
 */
final class DemoCompetition {

  private static final int JUDGES = 3;
  private static final int SCORED = 10;
  private static final int ABSENT = 12;
  private static final int UNDER_WAY = 10;
  private static final int PLANNED = 22;

  private final DemoServices services;
  private final LocalDate today;
  private final Clock clock;

  DemoCompetition(DemoServices services, LocalDate today, Clock clock) {
    this.services = services;
    this.today = today;
    this.clock = clock;
  }

  /** Posyandu scored by three assessors each, and more to come. */
  @CanIgnoreReturnValue
  CompetitionId makePosyandu(DemoOffice office) {
    Competition competition =
        create("Lomba Posyandu ILP Puskesmas Tanjung Enim", "LP-ILP-2026", office);
    List<EntryId> entries =
        office.posts().stream()
            .map(post -> enter(competition.id(), post.id().value(), null))
            .toList();
    open(competition.id());
    absent(competition.id(), entries.get(ABSENT));
    for (int n = 0; n < PLANNED; n++) {
      if (n != ABSENT) {
        VisitId visit = plan(entries.get(n), today.plusDays((n < SCORED ? -24L : -11L) + n));
        if (n < SCORED) {
          score(competition, visit, n);
          if (n % 2 == 0) {
            recordDuty(visit, office.posts().get(n));
          }
        } else if (n == UNDER_WAY) {
          begin(competition, visit);
        }
      }
    }
    return competition.id();
  }

  /** A finished one for kader: every entry scored, ready for its decision. */
  @CanIgnoreReturnValue
  CompetitionId makeKader(DemoOffice office) {
    Competition competition = create("Kader Berprestasi Puskesmas Tanjung Enim", "KB-2026", office);
    List<EntryId> entries =
        office.posts().stream()
            .filter(post -> !post.name().isEmpty())
            .limit(5)
            .map(post -> enter(competition.id(), null, post.kader().get(1).value()))
            .toList();
    open(competition.id());
    for (int n = 0; n < entries.size(); n++) {
      VisitId visit = plan(entries.get(n), today.minusDays(40));
      for (int judge = 1; judge <= JUDGES; judge++) {
        int spread = (n + judge) % 2;
        int base = 4 - n % 3;
        submit(competition, visit, judge, item -> base - (item.scale() == Scale.R4 ? spread : 0));
      }
    }
    return competition.id();
  }

  private Competition create(String name, String instrument, DemoOffice office) {
    Competition competition =
        services
            .competitions()
            .create(
                Actor.SYSTEM,
                new NewCompetition(
                    null,
                    name + " " + today.getYear(),
                    null,
                    new NewCompetition.Chosen(instrument, 1),
                    null,
                    office.puskesmas().value(),
                    today.minusDays(45),
                    today.plusDays(30),
                    JUDGES,
                    null,
                    null))
            .value();
    for (int judge = 1; judge <= JUDGES; judge++) {
      var appointed =
          services.assessors().appoint(Actor.SYSTEM, competition.id(), "penilai" + judge);
      assert appointed.created();
    }
    return competition;
  }

  private EntryId enter(CompetitionId competition, @Nullable UUID posyandu, @Nullable UUID kader) {
    return services
        .entries()
        .putEntry(
            Actor.SYSTEM,
            competition,
            EntryId.next(),
            new EntryChange(posyandu, kader, EntryStatus.REGISTERED, null))
        .value()
        .entry()
        .id();
  }

  private void open(CompetitionId competition) {
    var opened = services.competitions().open(Actor.SYSTEM, competition);
    assert opened.value().isOpen();
  }

  private void absent(CompetitionId competition, EntryId entry) {
    var changed =
        services
            .entries()
            .putEntry(
                Actor.SYSTEM,
                competition,
                entry,
                new EntryChange(
                    null, null, EntryStatus.ABSENT, "Tidak buka pada hari kunjungan, dua kali"));
    assert !changed.created();
  }

  private VisitId plan(EntryId entry, LocalDate day) {
    Visit visit =
        services
            .planner()
            .put(Actor.SYSTEM, VisitId.next(), new VisitPlan(entry.value(), day, null, null))
            .value()
            .visit();
    return visit.id();
  }

  /** Visits 3 and 4 come to the same; on visit 6 the judges differ widely on D8. */
  private void score(Competition competition, VisitId visit, int n) {
    int kind = n == 4 ? 3 : n;
    for (int judge = 1; judge <= JUDGES; judge++) {
      int of = judge;
      submit(
          competition,
          visit,
          judge,
          item -> {
            if (n == 6 && item.code().equals("D8")) {
              return of == 1 ? 4 : 1;
            }
            return wanted(item, kind, of);
          });
    }
  }

  /** The first kader registers, the second measures, and so on. */
  private void recordDuty(VisitId visit, DemoOffice.Post post) {
    List<NewDuty.Line> lines = new ArrayList<>();
    for (int n = 0; n < Math.min(5, post.kader().size()); n++) {
      lines.add(new NewDuty.Line(post.kader().get(n).value(), List.of(n + 1)));
    }
    var roster = services.duty().replace(Actor.SYSTEM, visit, new NewDuty(lines));
    assert roster.isRecorded();
  }

  private static int wanted(Item item, int kind, int judge) {
    int weak = Math.floorMod(item.code().hashCode() * 7 + kind * 13, 10);
    int base = kind % 4 == 0 ? 4 : 3;
    int quality = weak < kind % 5 ? 1 : base;
    // judges differ by one step at most, and only where no critical step makes more of it
    boolean stricter =
        item.scale() == Scale.R4
            && Math.floorMod(item.code().hashCode() + judge * 5 + kind, 9) == 0;
    return stricter ? quality - 1 : quality;
  }

  private void submit(
      Competition competition, VisitId visit, int judge, ToIntFunction<Item> wanted) {
    Actor assessor = DemoAccounts.assessor(judge);
    SheetId sheet = services.sheets().open(assessor, SheetId.next(), visit).value().id();
    Instrument instrument = services.competitions().instrument(competition);
    var taken =
        services
            .operations()
            .add(
                assessor,
                sheet,
                DemoAnswers.operations(instrument, wanted, clock.instant(), "tablet-" + judge),
                null);
    var sent = services.submissions().submit(assessor, sheet, taken.stateHash());
    assert sent.created();
  }

  /** One assessor has begun: the first section and a half. */
  private void begin(Competition competition, VisitId visit) {
    Actor assessor = DemoAccounts.assessor(1);
    SheetHead head = services.sheets().open(assessor, SheetId.next(), visit).value().head();
    Instrument instrument = services.competitions().instrument(competition);
    var taken =
        services
            .operations()
            .add(
                assessor,
                head.id(),
                DemoAnswers.operations(instrument, item -> 3, clock.instant(), "tablet-1")
                    .subList(0, 8),
                null);
    assert !taken.receipts().isEmpty();
  }
}
