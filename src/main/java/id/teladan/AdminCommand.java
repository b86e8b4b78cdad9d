package id.teladan;

import id.teladan.account.AccountModule;
import id.teladan.database.Databases;
import io.dropwizard.core.setup.Bootstrap;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/**
 * {@code admin config.yml}: makes the first account of an installation, or gives an admin who is
 * locked out a new password. Whoever may run it owns the database anyway.
 */
final class AdminCommand extends PortalCommand {

  AdminCommand() {
    super("admin", "Makes an account that administers everything, with a new random password");
  }

  @Override
  public void configure(Subparser subparser) {
    super.configure(subparser);
    subparser.addArgument("--username").setDefault("admin").help("whom it is for");
  }

  @Override
  @SuppressWarnings("SystemOut") // the one place where the password is ever shown
  protected void run(
      Bootstrap<TeladanConfiguration> bootstrap,
      Namespace namespace,
      TeladanConfiguration configuration) {
    String username = namespace.getString("username");
    Databases.run(
        configuration.database(),
        jdbi -> {
          String password = AccountModule.resetAdmin(jdbi, username);
          System.out.printf(
              "Account: %s%nPassword: %s%nSign in at %s/masuk and change it at %s/sandi.%n",
              username, password, configuration.publicUrl(), configuration.publicUrl());
        });
  }
}
