package id.teladan;

import java.util.List;

/** The portal cannot start as it is configured; the message says why. */
final class ConfigurationFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private ConfigurationFault(List<String> faults) {
    super("The configuration is wrong:\n  * " + String.join("\n  * ", faults));
  }

  static void throwIfAny(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new ConfigurationFault(faults);
    }
  }
}
