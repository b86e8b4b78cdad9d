package id.teladan.testing;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import io.dropwizard.views.common.View;
import io.dropwizard.views.common.ViewRenderer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Renders as Dropwizard's own renderer does, but fails at a name that the view does not have. */
public final class StrictMustache implements ViewRenderer {

  private static final Set<String> RENDERED = new ConcurrentSkipListSet<>();

  private final Map<Class<?>, DefaultMustacheFactory> factories = new ConcurrentHashMap<>();

  /** The templates rendered so far, by their path below the classpath's root. */
  public static Set<String> rendered() {
    return new TreeSet<>(RENDERED);
  }

  @Override
  public boolean isRenderable(View view) {
    return view.getTemplateName().endsWith(".mustache");
  }

  @Override
  public void render(View view, Locale locale, OutputStream output) throws IOException {
    try {
      Mustache template =
          factories.computeIfAbsent(view.getClass(), Factory::new).compile(view.getTemplateName());
      Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
      template.execute(writer, view).flush();
      RENDERED.add(view.getTemplateName().substring(1));
    } catch (MustacheException e) {
      throw new IOException("%s: %s".formatted(view.getTemplateName(), e.getMessage()), e);
    }
  }

  @Override
  public void configure(Map<String, String> options) {}

  @Override
  public String getConfigurationKey() {
    return "mustache";
  }

  private static final class Factory extends DefaultMustacheFactory {

    private final Class<?> owner;

    Factory(Class<?> owner) {
      this.owner = owner;
      setObjectHandler(new StrictNames());
    }

    @Override
    public Reader getReader(String resourceName) {
      InputStream in = owner.getResourceAsStream(resourceName);
      if (in == null) {
        throw new MustacheNotFoundException(resourceName);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  private static final class StrictNames extends ReflectionObjectHandler {

    @Override
    public Wrapper find(String name, List<Object> scopes) {
      Wrapper found = super.find(name, scopes);
      if (found instanceof MissingWrapper) {
        throw new MustacheException("no such name: " + name);
      }
      return found;
    }
  }
}
