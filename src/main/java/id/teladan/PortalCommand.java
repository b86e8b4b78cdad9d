package id.teladan;

import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.ConfiguredCommand;
import net.sourceforge.argparse4j.inf.Namespace;

/** A command that reads {@code config.yml}, and says plainly why it could not do its work. */
abstract class PortalCommand extends ConfiguredCommand<TeladanConfiguration> {

  PortalCommand(String name, String description) {
    super(name, description);
  }

  @Override
  protected final Class<TeladanConfiguration> getConfigurationClass() {
    return TeladanConfiguration.class;
  }

  @Override
  public final void onError(Cli cli, Namespace namespace, Throwable failure) {
    PlainErrors.print(cli.getStdErr(), failure);
  }
}
