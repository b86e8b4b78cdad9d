package id.teladan.testing;

import id.teladan.TeladanApplication;
import io.dropwizard.views.common.ViewRenderer;
import java.util.List;

/** The portal with templates that may not misspell a name: Mustache itself would print nothing. */
public final class StrictTeladan extends TeladanApplication {

  @Override
  protected List<ViewRenderer> viewRenderers() {
    return List.of(new StrictMustache());
  }
}
