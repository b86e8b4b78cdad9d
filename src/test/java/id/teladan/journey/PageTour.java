package id.teladan.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import id.teladan.platform.Role;
import id.teladan.testing.Routes;
import id.teladan.testing.Routes.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through every page that a role has: its routes without parameters, and from their links one
 * page of every other kind. Notes whatever a person would stumble over.
 */
final class PageTour {

  /** Everything that can be opened, the most exact address first. */
  private static final List<Route> ROUTES =
      Routes.all().stream()
          .filter(route -> route.method().equals("GET"))
          .sorted(
              Comparator.comparing((Route route) -> route.path().split("\\{", -1).length)
                  .thenComparing(route -> -route.path().length()))
          .toList();

  private static final List<Route> PAGES = ROUTES.stream().filter(PageTour::isHtml).toList();

  private static final Set<String> PARTS =
      Set.of("/kader/di/{posyandu}", "/lomba/{id}/kunjungan/keadaan");

  private static final String LINKS =
      "() => [...document.querySelectorAll('a[href]')].filter(a => !a.hasAttribute('download'))"
          + ".map(a => a.href).filter(href => href.startsWith(location.origin))";

  /** The kinds of elements on a page: two pages of one kind differ in words only. */
  private static final String SHAPE =
      "() => [...new Set([...document.querySelectorAll('*')]"
          + ".map(e => e.tagName + '.' + e.getAttribute('class') + e.getAttribute('role')))].sort().join()";

  private static final String TOO_WIDE =
      "() => document.documentElement.scrollWidth > window.innerWidth";

  /** What a finger presses and is lower than 44 pixels; links within a sentence are none of it. */
  private static final String TOO_LOW =
      "() => [...document.querySelectorAll('button, .btn, nav a, summary, input:not([type=checkbox],"
          + "[type=radio],.photo-input), select, textarea')].filter(e => {"
          + "const height = e.getBoundingClientRect().height;"
          + "return e.checkVisibility() && height > 0 && height < 43.5; })"
          + ".map(e => e.tagName + ' ' + (e.innerText || e.name)).slice(0, 3).join('; ')";

  private final Set<String> judgedShapes = new HashSet<>();
  private final Set<String> visited = new HashSet<>();
  private final List<String> complaints = new ArrayList<>();

  /** Walks as this role, or as a stranger; at these addresses first. */
  void walk(Page page, @Nullable Role role, List<String> stops) {
    String who = role == null ? "stranger" : role.name();
    List<String> console = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            console.add(message.text());
          }
        });
    page.onPageError(console::add);
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(stops);
    PAGES.stream()
        .filter(route -> !route.path().contains("{") && mayOpen(route, role))
        .forEach(route -> open.add(route.path()));
    while (!open.isEmpty()) {
      String address = open.remove();
      String kind = kind(address);
      if (seen.add(kind) || stops.contains(address)) {
        console.clear();
        Response answer = page.navigate(address);
        String here = who + " " + address;
        if (answer.status() != 200) {
          complaints.add("%s: status %d".formatted(here, answer.status()));
        } else {
          look(page, here, kind);
          links(page).stream().filter(link -> !seen.contains(kind(link))).forEach(open::add);
        }
        seen.add(kind(page.url()));
        visited.add(kind);
        visited.add(kind(page.url()));
        console.forEach(line -> complaints.add("%s: console: %s".formatted(here, line)));
      }
    }
  }

  List<String> complaints() {
    return complaints;
  }

  /** The pages that no walk has come to; parts of pages come with the page that holds them. */
  List<String> unvisited() {
    return PAGES.stream()
        .map(Route::path)
        .filter(path -> !visited.contains(path) && !PARTS.contains(path))
        .toList();
  }

  private void look(Page page, String here, String kind) {
    boolean newShape = judgedShapes.add(kind + page.evaluate(SHAPE));
    page.setViewportSize(360, 800);
    if (Boolean.TRUE.equals(page.evaluate(TOO_WIDE))) {
      complaints.add(here + ": wider than 360 pixels");
    }
    String low = (String) page.evaluate(TOO_LOW);
    if (!low.isEmpty()) {
      complaints.add(here + ": too low for a finger: " + low);
    }
    if (newShape) {
      judge(page, here + " at 360");
    }
    page.setViewportSize(1280, 800);
    if (newShape) {
      judge(page, here + " at 1280");
    }
  }

  private void judge(Page page, String here) {
    Axe.violations(page).forEach(violation -> complaints.add(here + ": " + violation));
  }

  @SuppressWarnings("unchecked")
  private static List<String> links(Page page) {
    return ((List<String>) page.evaluate(LINKS))
        .stream()
            .map(URI::create)
            .map(
                link ->
                    link.getRawPath()
                        + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
            .filter(link -> route(link).filter(PageTour::isHtml).isPresent())
            .toList();
  }

  /** The route that serves this address. A query makes no other page. */
  private static String kind(String address) {
    return route(address).map(Route::path).orElse(address);
  }

  private static Optional<Route> route(String address) {
    String path = URI.create(address).getPath();
    return ROUTES.stream()
        .filter(route -> path.matches(route.path().replaceAll("\\{\\w+\\}", "[^/]+")))
        .findFirst();
  }

  private static boolean isHtml(Route route) {
    Produces produces = route.code().getAnnotation(Produces.class);
    if (produces == null) {
      produces = route.code().getDeclaringClass().getAnnotation(Produces.class);
    }
    return produces != null && produces.value()[0].startsWith("text/html");
  }

  private static boolean mayOpen(Route route, @Nullable Role role) {
    RolesAllowed allowed = route.code().getAnnotation(RolesAllowed.class);
    return allowed == null
        || (role != null && Arrays.asList(allowed.value()).contains(role.name()));
  }
}
