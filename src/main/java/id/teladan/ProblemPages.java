package id.teladan;

import id.teladan.platform.CommonProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What the {@code type} of a problem document leads to: its entry in docs/problems.md. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML)
public final class ProblemPages {

  private final Map<String, String> entries = read();

  ProblemPages() {}

  @GET
  @Path("{slug}")
  @PermitAll
  public ProblemTypeView problem(@PathParam("slug") String slug) {
    String text = entries.get(slug);
    if (text == null) {
      throw CommonProblem.NOT_FOUND.because("Tidak ada masalah dengan nama itu.");
    }
    return new ProblemTypeView(slug, text);
  }

  static Map<String, String> read() {
    try (InputStream in = ProblemPages.class.getResourceAsStream("/docs/problems.md")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^## ", -1))
          .skip(1)
          .map(section -> section.split("\n", 2))
          .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
