package id.teladan;

import id.teladan.database.Databases;
import id.teladan.evidence.EvidenceModule;
import io.dropwizard.core.setup.Bootstrap;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** {@code files config.yml}: whether the store of evidence and the database agree. */
final class FilesCommand extends PortalCommand {

  FilesCommand() {
    super("files", "Says which files of evidence nothing knows of, and which are missing");
  }

  @Override
  public void configure(Subparser subparser) {
    super.configure(subparser);
    subparser
        .addArgument("--remove-orphans")
        .action(Arguments.storeTrue())
        .help("removes the files that nothing knows of, when they are older than a day");
  }

  @Override
  @SuppressWarnings("SystemOut") // the answer to whoever typed the command
  protected void run(
      Bootstrap<TeladanConfiguration> bootstrap,
      Namespace namespace,
      TeladanConfiguration configuration) {
    Databases.run(
        configuration.database(),
        jdbi ->
            System.out.println(
                EvidenceModule.check(
                    jdbi, configuration.evidence(), namespace.getBoolean("remove_orphans"))));
  }
}
