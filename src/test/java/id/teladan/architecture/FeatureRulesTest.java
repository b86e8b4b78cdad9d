package id.teladan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may import whom. A new arrow is a change to {@link #MAY_USE}, and so a decision. */
@AnalyzeClasses(packages = "id.teladan", importOptions = DoNotIncludeTests.class)
class FeatureRulesTest {

  private static final String HOUSE = "id.teladan.";

  /** Beside {@code platform} and {@code audit}, which every feature may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("platform", Set.of()),
          Map.entry("database", Set.of()),
          Map.entry("audit", Set.of()),
          Map.entry("openapi", Set.of()),
          Map.entry("job", Set.of()),
          Map.entry("account", Set.of()),
          Map.entry("region", Set.of()),
          Map.entry("puskesmas", Set.of("region")),
          Map.entry("posyandu", Set.of("puskesmas", "region")),
          Map.entry("kader", Set.of("posyandu", "puskesmas")),
          Map.entry("imports", Set.of("kader", "posyandu", "puskesmas", "region")),
          Map.entry("instrument", Set.of()),
          Map.entry("course", Set.of()),
          Map.entry("tablet", Set.of()),
          Map.entry("competition", Set.of("instrument", "posyandu")),
          Map.entry("visit", Set.of("competition", "instrument")),
          Map.entry("evidence", Set.of("visit", "competition", "instrument")),
          Map.entry("device", Set.of("competition")),
          Map.entry("bundle", Set.of("account", "device", "visit", "evidence")),
          Map.entry("arrival", Set.of("visit", "competition", "instrument")),
          Map.entry("result", Set.of("visit", "competition", "instrument")),
          Map.entry(
              "need",
              Set.of(
                  "result", "visit", "competition", "instrument", "course", "kader", "posyandu")),
          Map.entry("attendance", Set.of("kader")),
          Map.entry("pelatihan", Set.of("need", "course", "attendance", "kader", "posyandu")),
          Map.entry("jambore", Set.of("attendance", "kader", "posyandu", "result", "competition")),
          Map.entry(
              "certificate",
              Set.of(
                  "pelatihan",
                  "jambore",
                  "attendance",
                  "result",
                  "competition",
                  "course",
                  "kader",
                  "job")),
          Map.entry("report", Set.of("course")));

  /** A DAO that JDBI has not met before is studied anew in each transaction. */
  @ArchTest
  static void everyModuleLetsJdbiLearnItsDaos(JavaClasses house) {
    for (JavaClass dao : house.that(INTERFACES.and(simpleNameEndingWith("Dao")))) {
      assertThat(
              house.that(
                  resideInAPackage(dao.getPackageName()).and(simpleNameEndingWith("Module"))))
          .as(dao.getName())
          .anyMatch(
              module ->
                  module.getReferencedClassObjects().stream()
                      .anyMatch(it -> it.getRawType().equals(dao)));
    }
  }

  @ArchTest
  static void everyFeatureUsesOnlyWhatLiesBelowIt(JavaClasses house) {
    MAY_USE.forEach(
        (feature, below) -> {
          assertThat(house.containPackage(HOUSE + feature)).as(feature).isTrue();
          assertThat(MAY_USE.keySet()).containsAll(below);
          rule(feature, below).check(house);
        });
  }

  @ArchTest
  static void everyPackageHasItsArrows(JavaClasses house) {
    Set<String> packages =
        house.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(HOUSE))
            .map(name -> name.substring(HOUSE.length()).split("\\.", 2)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    packages.remove("demo"); // it stands above all and may use everything
    assertThat(packages).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
  }

  @ArchTest
  static final ArchRule featuresFormNoCycle =
      slices().matching("id.teladan.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyDaosSpeakSql =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Dao")
          .and()
          .resideOutsideOfPackages("id.teladan.platform..", "id.teladan.database..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.jdbi.v3.sqlobject.."));

  @ArchTest
  static final ArchRule daosAreTheirFeaturesOwn =
      classes().that().haveSimpleNameEndingWith("Dao").should().notBePublic();

  @ArchTest
  static final ArchRule viewsAreTheirFeaturesOwn =
      classes()
          .that()
          .haveSimpleNameEndingWith("View")
          .and()
          .resideOutsideOfPackage("id.teladan.platform..")
          .should()
          .notBePublic();

  @ArchTest
  static final ArchRule theWebStaysAtTheDoor =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Service")
          .or()
          .haveSimpleNameEndingWith("Dao")
          .should()
          .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "io.dropwizard.views.."));

  private static ArchRule rule(String feature, Set<String> below) {
    String[] allowed =
        Stream.concat(Stream.of(feature, "platform", "audit"), below.stream())
            .map(name -> HOUSE + name + "..")
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(HOUSE + feature + "..")
        .should(
            onlyDependOnClassesThat(
                resideInAnyPackage(allowed)
                    .or(not(resideInAPackage("id.teladan..")))
                    .as("lie in " + Arrays.toString(allowed))));
  }
}
