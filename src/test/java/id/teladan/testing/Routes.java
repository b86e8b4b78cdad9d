package id.teladan.testing;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Every route that Jersey serves, read from its own model of our resources. */
public final class Routes {

  private Routes() {}

  /**
   * One route.
   *
   * @param path with its parameters named but without their patterns
   */
  public record Route(String method, String path, Method code) {}

  /** All routes, by path and method. */
  public static List<Route> all() {
    return Portal.app().getEnvironment().jersey().getResourceConfig().getClasses().stream()
        .map(Resource::from)
        .filter(resource -> resource != null && resource.getPath() != null)
        .flatMap(resource -> below("", resource))
        .filter(route -> route.code().getDeclaringClass().getName().startsWith("id.teladan"))
        .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
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
