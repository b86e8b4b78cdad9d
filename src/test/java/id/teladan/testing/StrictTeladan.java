package id.teladan.testing;

import id.teladan.TeladanApplication;
import id.teladan.TeladanConfiguration;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.views.common.ViewRenderer;
import java.util.List;

/**
 * The portal with templates that may not misspell a name (Mustache itself would print nothing), and
 * with answers that tell which method gave them.
 */
public final class StrictTeladan extends TeladanApplication {

  @Override
  public void run(TeladanConfiguration configuration, Environment environment) {
    super.run(configuration, environment);
    environment.jersey().register(Reached.class);
  }

  @Override
  protected List<ViewRenderer> viewRenderers() {
    return List.of(new StrictMustache());
  }
}
