package id.teladan.openapi;

import com.fasterxml.jackson.annotation.JsonView;
import id.teladan.platform.PageParams;
import io.dropwizard.auth.Auth;
import io.swagger.v3.jaxrs2.ResolvedParameter;
import io.swagger.v3.jaxrs2.ext.AbstractOpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import jakarta.ws.rs.Consumes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the generator cannot know by itself: who asks is no parameter, and a page of a list is two.
 */
final class HouseParameters extends AbstractOpenAPIExtension {

  @Override
  public ResolvedParameter extractParameters(
      List<Annotation> annotations,
      Type type,
      Set<Type> typesToSkip,
      Components components,
      @Nullable Consumes classConsumes,
      @Nullable Consumes methodConsumes,
      boolean includeRequestBody,
      @Nullable JsonView jsonView,
      Iterator<OpenAPIExtension> chain) {
    if (annotations.stream().anyMatch(Auth.class::isInstance)) {
      return new ResolvedParameter();
    }
    if (type.getTypeName().contains(PageParams.class.getName())) {
      ResolvedParameter page = new ResolvedParameter();
      page.parameters =
          List.of(
              query("limit", "How many, 1 to 500; 50 where nothing is said.", "integer"),
              query("after", "The cursor that the page before gave as next.", "string"));
      return page;
    }
    return super.extractParameters(
        annotations,
        type,
        typesToSkip,
        components,
        classConsumes,
        methodConsumes,
        includeRequestBody,
        jsonView,
        chain);
  }

  private static Parameter query(String name, String text, String type) {
    Schema<?> schema = new Schema<>();
    schema.addType(type);
    return new QueryParameter().name(name).description(text).schema(schema);
  }
}
