package id.teladan.need;

import id.teladan.course.Course;
import id.teladan.instrument.Exact;
import id.teladan.platform.Policies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * From what was found to what is recommended: rules R1 to R5 raise, R6 and R7 change. All that
 * match are collected, one recommendation for each kader (or Posyandu) and course. Training answers
 * only gaps of skill; governance, facilities and funding lead elsewhere.
 *
 * <p>Pure: the same facts give the same list in the same order, however they are ordered.
 */
final class RecommendationRules {

  static final String BASIC_COURSE = "U-01";
  static final String ORIENTATION = "U-02";
  static final String REFRESHER = "U-03";

  private final SkillRules skillRules;
  private final ItemRules itemRules;

  private final Policies.Need policy;

  RecommendationRules(Collection<Course> courses, Policies.Need policy) {
    this.policy = policy;
    skillRules = new SkillRules(new CourseCover(courses));
    itemRules =
        new ItemRules(
            courses.stream().collect(Collectors.toMap(Course::code, Course::kind)),
            Exact.of(policy.gapBelow()));
  }

  /**
   * @param today decides what "lately" means
   */
  List<Proposal> derive(Collection<PosyanduFacts> posyandu, LocalDate today) {
    ProposalBook book = new ProposalBook();
    for (PosyanduFacts one : posyandu) {
      skillRules.apply(one, book);
      itemRules.apply(one, book);
    }
    Map<UUID, KaderFacts> kader =
        posyandu.stream()
            .flatMap(one -> one.kader().stream())
            .collect(Collectors.toMap(KaderFacts::id, Function.identity()));
    Map<UUID, UUID> puskesmas =
        posyandu.stream().collect(Collectors.toMap(PosyanduFacts::id, PosyanduFacts::puskesmasId));
    LocalDate since = today.minusMonths(policy.recentMonths());
    List<Proposal> reassessed = new FreshTraining(kader, since, today).reassess(book.list());
    return new SmallClasses(policy.coachingBelow(), puskesmas).coach(reassessed);
  }
}
