package id.teladan.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.teladan.platform.PageView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The document for programs, and the same as a page for people. */
@Path("/")
public final class OpenApiPages {

  private final OpenApiDocument document;

  OpenApiPages(OpenApiDocument document) {
    this.document = document;
  }

  @GET
  @Path("openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  public String json() throws JsonProcessingException {
    return document.json();
  }

  @GET
  @Path("api")
  @Produces(MediaType.TEXT_HTML)
  @PermitAll
  public ApiView page() {
    return new ApiView(document);
  }

  /** Each address with its methods. */
  static final class ApiView extends PageView {

    final List<Row> rows;

    ApiView(OpenApiDocument document) {
      super("api.mustache", null, "API");
      this.rows =
          document.routes().entrySet().stream()
              .map(route -> new Row(route.getKey(), String.join(" ", route.getValue())))
              .toList();
    }
  }

  record Row(String path, String methods) {}
}
