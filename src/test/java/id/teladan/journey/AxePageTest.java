package id.teladan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Page;
import id.teladan.platform.Role;
import id.teladan.testing.DemoPortal;
import id.teladan.testing.StrictMustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page of every role opens, fits a phone, keeps the security policy, and satisfies axe. */
class AxePageTest {

  private static final Path TEMPLATES = Path.of("src/main/resources");

  @Test
  void everyPageOfEveryRoleIsSound() {
    PageTour tour = new PageTour();
    try (Page page = Browser.window(1280, 800)) {
      tour.walk(page, null, TourStops.ofAStranger());
    }
    try (Page page = Browser.signedIn(Browser.window(1280, 800), "admin")) {
      tour.walk(page, Role.ADMIN, TourStops.ofAnAdministrator(page));
    }
    try (Page page = Browser.signedIn(Browser.window(1280, 800), "penilai1")) {
      tour.walk(page, Role.ASSESSOR, TourStops.ofAnAssessor());
    }
    Map.of(
            "panitia", Role.COMMITTEE,
            "pelatih", Role.TRAINER,
            "dinas", Role.VIEWER,
            "kader1", Role.KADER)
        .forEach(
            (account, role) -> {
              try (Page page = Browser.signedIn(Browser.window(1280, 800), account)) {
                tour.walk(page, role, List.of());
              }
            });
    try (Page page = Browser.signedIn(Browser.window(1280, 800), TourStops.accountWithoutRole())) {
      assertThat(page.textContent("h1")).contains("belum punya peran");
      assertThat(Axe.violations(page)).isEmpty();
    }
    DemoPortal.stranger().get("/tidak-ada");

    assertSoftly(
        check -> {
          check.assertThat(tour.complaints()).isEmpty();
          check.assertThat(tour.unvisited()).isEmpty();
          check.assertThat(pageTemplates()).isSubsetOf(StrictMustache.rendered());
        });
  }

  private static Set<String> pageTemplates() {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files
          .map(file -> TEMPLATES.relativize(file).toString())
          .filter(file -> file.endsWith(".mustache"))
          .filter(file -> !file.contains("/_") && !file.endsWith("/layout.mustache"))
          // what Jetty refuses is rendered before the views that StrictMustache watches
          .filter(file -> !file.endsWith("/refused.mustache"))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
