package id.teladan.openapi;

import io.dropwizard.jersey.setup.JerseyEnvironment;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Serves the contract's document; to be registered last, when all resources are known. */
public final class OpenApiModule {

  private OpenApiModule() {}

  public static void register(JerseyEnvironment jersey) {
    jersey.register(new OpenApiPages(new OpenApiDocument(apiClasses(jersey))));
  }

  private static Set<Class<?>> apiClasses(JerseyEnvironment jersey) {
    return jersey.getResourceConfig().getClasses().stream()
        .filter(OpenApiModule::isApi)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isApi(Class<?> resource) {
    Path path = resource.getAnnotation(Path.class);
    return path != null && path.value().replaceFirst("^/", "").startsWith("api/v1");
  }
}
