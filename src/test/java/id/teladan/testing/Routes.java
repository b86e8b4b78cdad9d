package id.teladan.testing;

import id.teladan.platform.Ids;
import id.teladan.platform.Role;
import id.teladan.testing.PortalClient.Answer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Every route that Jersey serves, read from its own model of our resources. */
public final class Routes {

  /** The header in which the tests' portal names the method that an address led to. */
  public static final String REACHED = "Reached";

  public static final Comparator<Route> BY_PATH =
      Comparator.comparing(Route::path).thenComparing(Route::method);

  private Routes() {}

  static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  /**
   * One route.
   *
   * @param path with its parameters named but without their patterns
   */
  public record Route(String method, String path, Method code) {

    /** As {@link #REACHED} tells it. */
    public String name() {
      return Routes.name(code);
    }

    public boolean hasParameters() {
      return path.contains("{");
    }

    public boolean isApi() {
      return path.startsWith("/api/");
    }

    /** Whether a stranger may call it. */
    public boolean isOpen() {
      return !code.isAnnotationPresent(RolesAllowed.class);
    }

    /** Who may call it; nobody in particular when it is open. */
    public Set<Role> roles() {
      RolesAllowed allowed = code.getAnnotation(RolesAllowed.class);
      return allowed == null
          ? Set.of()
          : Arrays.stream(allowed.value())
              .map(Role::valueOf)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The type of body that it wants. */
    public String consumes() {
      return Stream.<AnnotatedElement>of(code, code.getDeclaringClass())
          .filter(place -> place.isAnnotationPresent(Consumes.class))
          .map(place -> place.getAnnotation(Consumes.class).value()[0])
          .findFirst()
          .orElse(isApi() ? "application/json" : "application/x-www-form-urlencoded");
    }

    /** An address of this route where nothing is: keys that nobody gave to anything. */
    public String nowhere() {
      return path.replace("{year}", "2026")
          .replace("{month}", "2026-08")
          .replace("{skill}", "BB-03")
          .replace("{stage}", "PRE")
          .replace("{version}", "1")
          .replaceAll("\\{\\w+}", Ids.next().toString());
    }

    /** Calls it there. */
    public Answer callNowhere(PortalClient caller, String body) {
      String type = consumes().replace("form-data", "form-data; boundary=x");
      return caller.send(method, nowhere(), BodyPublishers.ofString(body), "Content-Type", type);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** All routes, by path and method. */
  public static List<Route> all() {
    return Portal.app().getEnvironment().jersey().getResourceConfig().getClasses().stream()
        .map(Resource::from)
        .filter(resource -> resource != null && resource.getPath() != null)
        .flatMap(resource -> below("", resource))
        .filter(route -> route.code().getDeclaringClass().getName().startsWith("id.teladan"))
        .sorted(BY_PATH)
        .toList();
  }

  private static Stream<Route> below(String above, Resource resource) {
    String path =
        (above + "/" + resource.getPath())
            .replaceAll("/+", "/")
            .replaceAll("\\{\\s*(\\w+)\\s*:[^}]*(\\{[^}]*\\}[^}]*)*\\}", "{$1}")
            .replaceAll("(?<=.)/$", "");
    return Stream.concat(
        resource.getResourceMethods().stream().map(method -> route(path, method)),
        resource.getChildResources().stream().flatMap(child -> below(path, child)));
  }

  private static Route route(String path, ResourceMethod method) {
    return new Route(method.getHttpMethod(), path, method.getInvocable().getDefinitionMethod());
  }
}
