package id.teladan;

import id.teladan.database.DatabaseProblem;
import io.dropwizard.configuration.ConfigurationException;
import io.dropwizard.configuration.UndefinedEnvironmentVariableException;
import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What an operator can mend is said in a sentence; only a bug gets a stack trace. */
final class PlainErrors {

  private PlainErrors() {}

  static void print(PrintWriter err, Throwable failure) {
    Optional<String> plain = message(failure);
    if (plain.isPresent()) {
      err.println(plain.get());
    } else {
      failure.printStackTrace(err);
    }
  }

  private static Optional<String> message(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof ConfigurationException
          || at instanceof ConfigurationFault
          || at instanceof DatabaseProblem
          || at instanceof UndefinedEnvironmentVariableException) {
        return Optional.of(String.valueOf(at.getMessage()).strip());
      }
      if (at instanceof FileNotFoundException || at instanceof NoSuchFileException) {
        return Optional.of("There is no such file: " + at.getMessage());
      }
      if (at instanceof BindException) {
        return Optional.of(
            "The port is in use by another program (%s). Choose another with TELADAN_PORT."
                .formatted(failure.getMessage()));
      }
    }
    return Optional.empty();
  }
}
