package id.teladan.demo;

import id.teladan.kader.KaderId;
import id.teladan.kader.NewKader;
import id.teladan.kader.NewSkillAssessment;
import id.teladan.kader.Sex;
import id.teladan.kader.Skill;
import id.teladan.kader.SkillAssessmentId;
import id.teladan.kader.SkillGroup;
import id.teladan.kader.Skills;
import id.teladan.platform.Actor;
import id.teladan.posyandu.MonthReport;
import id.teladan.posyandu.NewPosyandu;
import id.teladan.posyandu.PosyanduId;
import id.teladan.posyandu.Review;
import id.teladan.puskesmas.NewPuskesmas;
import id.teladan.puskesmas.PuskesmasId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Puskesmas, posyandu with their months and reviews, kader with their skills. */
final class DemoRegisters {

  private static final int WORKERS = 8;

  private final DemoServices services;
  private final LocalDate today;

  DemoRegisters(DemoServices services, LocalDate today) {
    this.services = services;
    this.today = today;
  }

  /** What one office consists of. */
  record Plan(
      String puskesmas, String shortCode, List<String> villages, int posts, int firstName) {}

  DemoOffice make(Plan plan) {
    String district = plan.villages().get(0).substring(0, 8);
    PuskesmasId puskesmas =
        services
            .puskesmas()
            .create(
                Actor.SYSTEM,
                new NewPuskesmas(
                    null,
                    "P" + district.replace(".", "") + "01",
                    plan.puskesmas(),
                    district,
                    plan.shortCode()))
            .value()
            .id();
    return new DemoOffice(puskesmas, posts(plan, puskesmas));
  }

  /** Several at once: each is many small commits, and the database writes those out together. */
  private List<DemoOffice.Post> posts(Plan plan, PuskesmasId puskesmas) {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Future<DemoOffice.Post>> made =
          workers.invokeAll(
              IntStream.range(0, plan.posts())
                  .<Callable<DemoOffice.Post>>mapToObj(n -> () -> post(plan, puskesmas, n))
                  .toList());
      List<DemoOffice.Post> posts = new ArrayList<>();
      for (Future<DemoOffice.Post> post : made) {
        posts.add(post.get());
      }
      return posts;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the demo data was made", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the demo data could not be made", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private DemoOffice.Post post(Plan plan, PuskesmasId puskesmas, int n) {
    String village = plan.villages().get(n % plan.villages().size());
    PosyanduId id = PosyanduId.next();
    NewPosyandu posyandu =
        new NewPosyandu(
            id.value(),
            DemoNames.posyandu(n),
            village,
            "Dusun " + (1 + n % 4),
            puskesmas.value(),
            n % 5 == 4 ? null : "%s.%03d".formatted(village, 1 + n / plan.villages().size()),
            BigDecimal.valueOf(-37_300_000L - n * 13_700L, 7),
            BigDecimal.valueOf(1_037_800_000L + n * 2_130L, 7),
            n % 7 != 6);
    String name = services.posyandu().create(Actor.SYSTEM, posyandu).value().posyandu().name();
    List<KaderId> kader = kader(plan, id, n);
    review(id, n);
    months(id, n);
    skills(kader, n);
    return new DemoOffice.Post(id, name, kader);
  }

  /** Plainly made up: no region has the code 99.99.99. */
  private static String nik(int n) {
    return "99999941%02d75%04d".formatted(1 + n % 12, n);
  }

  private List<KaderId> kader(Plan plan, PosyanduId posyandu, int n) {
    List<NewKader> requests =
        IntStream.range(0, 5 + n % 3)
            .mapToObj(
                k ->
                    new NewKader(
                            null,
                            DemoNames.kader(plan.firstName() + n * 7 + k),
                            posyandu.value(),
                            null,
                            k % 6 == 5 ? Sex.M : Sex.F,
                            LocalDate.of(1975 + (n * 3 + k * 5) % 25, 1 + k, 3 + n % 25),
                            today.minusMonths((k == 1 ? 36L : 8L) + (n * 5L + k * 17L) % 120),
                            k != 5,
                            true,
                            k == 0 ? nik(plan.firstName() + n) : null)
                        .withId(KaderId.next()))
            .toList();
    services.jdbi().useTransaction(handle -> services.kaderRecords().insertAll(handle, requests));
    return requests.stream().map(request -> KaderId.valueOf(String.valueOf(request.id()))).toList();
  }

  /**
   * Every fourth posyandu is Mandiri, the first among them; the others lack one thing or another.
   */
  private void review(PosyanduId id, int n) {
    boolean mandiri = n % 4 == 0;
    Review review =
        new Review(
            n % 9 == 7 ? 7 : 12,
            BigDecimal.valueOf(n % 6 == 5 ? 48 : 60, 1),
            BigDecimal.valueOf(n % 5 == 3 ? 46 : 78 + n % 10),
            BigDecimal.valueOf(72 + n % 12),
            BigDecimal.valueOf(61 + n % 9),
            BigDecimal.valueOf(81 + n % 15),
            n % 8 != 6,
            BigDecimal.valueOf(mandiri ? 57 : 20 + n % 25));
    var reviewed = services.years().putReview(Actor.SYSTEM, id, today.getYear(), review);
    assert reviewed.created();
  }

  private void months(PosyanduId id, int n) {
    for (int back = 1; back <= 12; back++) {
      boolean closed = (n + back) % 11 == 0 || (n % 9 == 7 && back > 6);
      MonthReport report =
          new MonthReport(
              closed
                  ? MonthReport.Status.CLOSED
                  : back % 5 == 0 ? MonthReport.Status.SERVICE : MonthReport.Status.OPEN_DAY,
              BigDecimal.valueOf(closed ? 0 : 55 + (n * 3 + back * 7) % 40),
              BigDecimal.valueOf(closed ? 0 : 50 + (n * 5 + back * 3) % 45),
              BigDecimal.valueOf(closed ? 0 : 40 + (n * 7 + back) % 40),
              BigDecimal.valueOf(closed ? 0 : 60 + (n + back * 11) % 38),
              back % 4 == n % 4);
      var kept =
          services
              .years()
              .putMonth(Actor.SYSTEM, id, YearMonth.from(today).minusMonths(back), report);
      assert kept.created();
    }
  }

  /** The first kader of every other posyandu were assessed, some in all groups and some in two. */
  private void skills(List<KaderId> kader, int n) {
    if (n % 2 == 1) {
      return;
    }
    List<SkillGroup> groups =
        List.of(SkillGroup.values())
            .subList(0, Math.min(SkillGroup.values().length, 2 + n / 2 % 4));
    for (int k = 0; k < 2; k++) {
      for (SkillGroup group : groups) {
        for (Skill skill : Skills.of(group)) {
          assess(kader.get(k), skill, n, k);
        }
      }
    }
  }

  private void assess(KaderId kader, Skill skill, int n, int k) {
    boolean flawless = k == 0 && n % 3 != 2;
    boolean misses = !flawless && (n + k * 3 + skill.code().hashCode() % 7) % 6 == 0;
    int missed = misses ? skill.steps().size() / 2 : 0;
    List<Integer> done = IntStream.rangeClosed(1, skill.steps().size() - missed).boxed().toList();
    var assessed =
        services
            .skills()
            .assess(
                Actor.SYSTEM,
                kader,
                SkillAssessmentId.next(),
                new NewSkillAssessment(
                    skill.code(), today.minusDays(20L + n), new ArrayList<>(done)));
    assert assessed.created();
  }
}
