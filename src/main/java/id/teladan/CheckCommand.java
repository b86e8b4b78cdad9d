package id.teladan;

import id.teladan.database.Databases;
import io.dropwizard.core.setup.Bootstrap;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.argparse4j.inf.Namespace;

/** {@code check config.yml}: names everything that keeps the portal from starting. */
final class CheckCommand extends PortalCommand {

  CheckCommand() {
    super("check", "Says what is wrong with the configuration, and with the database it names");
  }

  @Override
  @SuppressWarnings("SystemOut") // the answer to whoever typed the command
  protected void run(
      Bootstrap<TeladanConfiguration> bootstrap,
      Namespace namespace,
      TeladanConfiguration configuration) {
    List<String> faults = new ArrayList<>(ConfigurationFaults.of(configuration));
    faults.addAll(Databases.faults(configuration.database()));
    ConfigurationFault.throwIfAny(faults);
    System.out.println("The configuration is right. Database: " + configuration.database() + ".");
  }
}
