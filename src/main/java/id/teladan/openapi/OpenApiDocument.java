package id.teladan.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtensions;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the document once, when it is first asked for. */
final class OpenApiDocument {

  private static final String PROBLEM = "application/problem+json";

  private final Set<Class<?>> resources;
  private @Nullable OpenAPI made;

  OpenApiDocument(Set<Class<?>> resources) {
    this.resources = resources;
  }

  String json() throws JsonProcessingException {
    return Json31.mapper().writeValueAsString(document());
  }

  /** Paths in order, each with the methods it has. */
  Map<String, List<String>> routes() {
    Map<String, List<String>> routes = new TreeMap<>();
    document()
        .getPaths()
        .forEach(
            (path, item) ->
                routes.put(
                    path,
                    item.readOperationsMap().keySet().stream().map(Enum::name).sorted().toList()));
    return routes;
  }

  private synchronized OpenAPI document() {
    if (made == null) {
      made = make();
    }
    return made;
  }

  private OpenAPI make() {
    List<OpenAPIExtension> extensions = new ArrayList<>(OpenAPIExtensions.getExtensions());
    if (extensions.stream().noneMatch(HouseParameters.class::isInstance)) {
      extensions.add(0, new HouseParameters());
      OpenAPIExtensions.setExtensions(extensions);
      nameSchemas();
    }
    OpenAPI frame =
        new OpenAPI()
            .openapi("3.1.0")
            .info(
                new Info()
                    .title("Teladan")
                    .version("1")
                    .description(
                        "Competitions of Posyandu and kader, and the training that follows."
                            + " Failures are problem documents (RFC 9457)."))
            .components(
                new Components()
                    .addSecuritySchemes(
                        "token",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
            .addSecurityItem(new SecurityRequirement().addList("token"));
    Reader reader = new Reader(new SwaggerConfiguration().openAPI(frame).openAPI31(true));
    OpenAPI document = reader.read(resources);
    document.getPaths().values().stream()
        .flatMap(item -> item.readOperations().stream())
        .forEach(OpenApiDocument::addProblem);
    return document;
  }

  /** The reader describes answers with the one and bodies with the other, in one document. */
  private static void nameSchemas() {
    SchemaNames names = new SchemaNames();
    ModelConverters.getInstance(true)
        .addConverter(new ModelResolver(Json31.mapper(), names).openapi31(true));
    ModelConverters.getInstance(false).addConverter(new ModelResolver(Json.mapper(), names));
  }

  private static void addProblem(Operation operation) {
    Schema<?> schema = new Schema<>();
    schema.addType("object");
    operation
        .getResponses()
        .addApiResponse(
            "4XX",
            new ApiResponse()
                .description("A problem document")
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(schema))));
  }
}
