package id.teladan.need;

import static id.teladan.need.RecommendationRules.BASIC_COURSE;
import static id.teladan.need.RecommendationRules.ORIENTATION;

import id.teladan.course.CourseKind;
import id.teladan.instrument.GapType;
import id.teladan.visit.ServiceStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * R3, R5 and the answers other than training: what the items of a visit ask for. Which course an
 * item leads to is data of the instrument.
 */
final class ItemRules {

  private static final String SERVICE_SECTION = "D";
  private static final int WEAK_SERVICE_ITEMS = 4;

  /**
   * Few children weighed is a matter of governance, but of skill too where target data are poor.
   */
  static final String ATTENDANCE = "H2";

  private static final String TARGET_DATA = "F1";

  private final Map<String, CourseKind> kinds;
  private final BigFraction line;

  /**
   * @param line the mean below which an item is a gap
   */
  ItemRules(Map<String, CourseKind> kinds, BigFraction line) {
    this.kinds = Map.copyOf(kinds);
    this.line = line;
  }

  void apply(PosyanduFacts posyandu, ProposalBook book) {
    List<Finding> gaps = posyandu.findings().stream().filter(found -> found.isGap(line)).toList();
    orientWhenServiceIsWeak(posyandu, gaps, book);
    for (Finding gap : gaps) {
      if (gap.gap() == GapType.KETERAMPILAN) {
        gap.courses().forEach(course -> train(posyandu, gap, course, book));
      } else if (gap.gap() != null) {
        KaderFacts judged = findKader(posyandu, gap).orElse(null);
        book.add(answer(gap.gap()), posyandu, judged, material(gap), Reason.of(Rule.R5, gap));
      }
    }
    trainWhereTargetDataArePoor(posyandu, gaps, book);
  }

  /** R3 counts every weak item of the service section, whatever would help it, and names it. */
  private static void orientWhenServiceIsWeak(
      PosyanduFacts posyandu, List<Finding> gaps, ProposalBook book) {
    List<Finding> weak = gaps.stream().filter(ItemRules::isOfService).toList();
    if (weak.size() >= WEAK_SERVICE_ITEMS
        || weak.stream().anyMatch(gap -> gap.courses().contains(ORIENTATION))) {
      weak.forEach(
          gap ->
              book.add(
                  RecommendationKind.UMUM, posyandu, null, ORIENTATION, Reason.of(Rule.R3, gap)));
    }
  }

  private void trainWhereTargetDataArePoor(
      PosyanduFacts posyandu, List<Finding> gaps, ProposalBook book) {
    for (Finding attendance : gaps) {
      for (Finding data : gaps) {
        if (isWeakAttendance(attendance) && arePoorTargetData(data)) {
          data.courses().forEach(course -> train(posyandu, attendance, course, book));
        }
      }
    }
  }

  /** R5. */
  private void train(PosyanduFacts posyandu, Finding gap, String course, ProposalBook book) {
    if (course.equals(ORIENTATION) && isOfService(gap)) {
      return; // R3 has said so, with the other weak items of the section
    }
    Reason reason = Reason.of(Rule.R5, gap);
    boolean umum = kinds.get(course) == CourseKind.UMUM;
    RecommendationKind kind = umum ? RecommendationKind.UMUM : RecommendationKind.KHUSUS;
    boolean forThePosyandu = umum && !course.equals(BASIC_COURSE);
    if (gap.kaderId() != null) {
      findKader(posyandu, gap)
          .filter(kader -> !isBasicAgain(kader, course))
          .ifPresent(kader -> book.add(kind, posyandu, kader, course, reason));
    } else if (forThePosyandu || posyandu.kader().isEmpty()) {
      book.add(kind, posyandu, null, course, reason);
    } else {
      Trainees trainees = trainees(posyandu, gap, reason);
      trainees.kader().stream()
          .filter(kader -> !isBasicAgain(kader, course))
          .forEach(kader -> book.add(kind, posyandu, kader, course, trainees.reason()));
    }
  }

  /** Whom a weak item sends to its course, and why them. */
  private record Trainees(List<KaderFacts> kader, Reason reason) {}

  /** Those on duty at the step that the item watches; where that is not known, all. */
  private static Trainees trainees(PosyanduFacts posyandu, Finding gap, Reason reason) {
    ServiceStep step = gap.step();
    if (step == null) {
      return new Trainees(posyandu.kader(), reason);
    }
    List<KaderFacts> onDuty = posyandu.onDutyAt(step);
    boolean recorded = !onDuty.isEmpty();
    return new Trainees(recorded ? onDuty : posyandu.kader(), reason.onDuty(step, recorded));
  }

  /**
   * R1 names who needs the basic course; a weak item adds a reason, but sends nobody there twice.
   */
  private static boolean isBasicAgain(KaderFacts kader, String course) {
    return course.equals(BASIC_COURSE) && kader.hasCompleted(course);
  }

  private static boolean isOfService(Finding finding) {
    return finding.kaderId() == null && finding.section().equals(SERVICE_SECTION);
  }

  private static Optional<KaderFacts> findKader(PosyanduFacts posyandu, Finding gap) {
    return posyandu.kader().stream().filter(kader -> kader.id().equals(gap.kaderId())).findFirst();
  }

  private static RecommendationKind answer(GapType gap) {
    return switch (gap) {
      case KETERAMPILAN -> throw new IllegalArgumentException("training answers this");
      case TATA_KELOLA -> RecommendationKind.GOVERNANCE;
      case SARANA -> RecommendationKind.FACILITY;
      case PEMBIAYAAN -> RecommendationKind.FUNDING;
    };
  }

  /** A course to read up in with the board; nobody is enrolled by it. */
  private static @Nullable String material(Finding gap) {
    boolean named = gap.gap() == GapType.TATA_KELOLA && !isWeakAttendance(gap);
    return named && !gap.courses().isEmpty() ? gap.courses().get(0) : null;
  }

  private static boolean arePoorTargetData(Finding gap) {
    return gap.gap() == GapType.KETERAMPILAN && gap.item().equals(TARGET_DATA);
  }

  private static boolean isWeakAttendance(Finding gap) {
    return gap.gap() == GapType.TATA_KELOLA && gap.item().equals(ATTENDANCE);
  }
}
