package id.teladan.need;

import id.teladan.course.CourseCatalog;
import id.teladan.instrument.GapType;
import id.teladan.kader.Skill;
import id.teladan.kader.SkillState;
import id.teladan.kader.Skills;
import id.teladan.platform.Policies;
import id.teladan.visit.ServiceStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hipparchus.fraction.BigFraction;

/** Builders that speak the rules' language. */
final class Facts {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final LocalDate VISIT = LocalDate.of(2026, 8, 14);
  static final UUID PUSKESMAS = id(900);
  static final UUID ELANG = id(1);

  private Facts() {}

  static UUID id(int number) {
    return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
  }

  static RecommendationRules rules() {
    return new RecommendationRules(CourseCatalog.load().list(), Policies.DEFAULTS.need());
  }

  static List<Proposal> derive(PosyanduFacts... posyandu) {
    return rules().derive(List.of(posyandu), TODAY);
  }

  static PosyanduFacts elang(List<KaderFacts> kader, Finding... findings) {
    return new PosyanduFacts(ELANG, PUSKESMAS, kader, List.of(findings), Map.of());
  }

  /** The same, when it is known who measured. */
  static PosyanduFacts elangMeasuredBy(
      Set<UUID> measuring, List<KaderFacts> kader, Finding... findings) {
    return new PosyanduFacts(
        ELANG, PUSKESMAS, kader, List.of(findings), Map.of(ServiceStep.MEASUREMENT, measuring));
  }

  /** The weighing of children, which the second step is about. */
  static Finding weakWeighing() {
    return new Finding(
        ELANG,
        null,
        "D",
        "D2",
        GapType.KETERAMPILAN,
        List.of("K-BB1"),
        ServiceStep.MEASUREMENT,
        new BigFraction(8, 5),
        VISIT);
  }

  /** One who passed the basic course long ago and masters everything but the named skills. */
  static KaderFacts trained(int number, String... gaps) {
    return trainedAt(ELANG, number, gaps);
  }

  static KaderFacts trainedAt(UUID posyandu, int number, String... gaps) {
    return new KaderFacts(
        id(100 + number),
        posyandu,
        skills(VISIT, gaps),
        List.of(new CompletedCourse("U-01", LocalDate.of(2020, 1, 1))));
  }

  static KaderFacts untrained(int number, String... gaps) {
    return new KaderFacts(id(100 + number), ELANG, skills(VISIT, gaps), List.of());
  }

  static KaderFacts neverAssessed(int number, String... passed) {
    List<SkillState> skills = new ArrayList<>();
    for (Skill skill : Skills.all()) {
      skills.add(new SkillState(skill, SkillState.State.BELUM_DINILAI, null));
    }
    return new KaderFacts(
        id(100 + number),
        ELANG,
        skills,
        Arrays.stream(passed)
            .map(course -> new CompletedCourse(course, LocalDate.of(2020, 1, 1)))
            .toList());
  }

  static KaderFacts completed(KaderFacts kader, String course, LocalDate day) {
    List<CompletedCourse> completed = new ArrayList<>(kader.completed());
    completed.add(new CompletedCourse(course, day));
    return new KaderFacts(kader.id(), kader.posyanduId(), kader.skills(), completed);
  }

  static Finding gap(String item, GapType type, String... courses) {
    return finding(item, type, new BigFraction(8, 5), courses);
  }

  static Finding finding(String item, GapType type, BigFraction mean, String... courses) {
    String section = item.substring(0, 1);
    return new Finding(ELANG, null, section, item, type, List.of(courses), null, mean, VISIT);
  }

  static Finding d(int number) {
    return d(number, new BigFraction(1));
  }

  /** Items of the service section that lead to no course of their own here. */
  static Finding d(int number, BigFraction mean) {
    return finding("D" + number, GapType.TATA_KELOLA, mean);
  }

  private static List<SkillState> skills(LocalDate day, String... gaps) {
    List<SkillState> skills = new ArrayList<>();
    for (Skill skill : Skills.all()) {
      boolean gap = Arrays.asList(gaps).contains(skill.code());
      SkillState.State state = gap ? SkillState.State.BELUM : SkillState.State.TUNTAS;
      skills.add(new SkillState(skill, state, day));
    }
    return skills;
  }
}
