package id.teladan;

import io.dropwizard.core.Application;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.ServerCommand;
import net.sourceforge.argparse4j.inf.Namespace;

/** {@code server config.yml}: as Dropwizard's, but it says plainly why it does not start. */
final class ServeCommand extends ServerCommand<TeladanConfiguration> {

  ServeCommand(Application<TeladanConfiguration> application) {
    super(application);
  }

  @Override
  public void onError(Cli cli, Namespace namespace, Throwable failure) {
    PlainErrors.print(cli.getStdErr(), failure);
  }
}
