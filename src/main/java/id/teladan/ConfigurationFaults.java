package id.teladan;

import io.dropwizard.jetty.ConnectorFactory;
import io.dropwizard.jetty.HttpConnectorFactory;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a configuration whose single values are all right. */
final class ConfigurationFaults {

  private static final int SECRET_DIGITS = 64;

  private ConfigurationFaults() {}

  static List<String> of(TeladanConfiguration configuration) {
    List<String> faults = new ArrayList<>();
    secret(configuration, faults);
    publicUrl(configuration.publicUrl(), faults);
    faults.addAll(configuration.evidence().storage().faults());
    if (configuration.demo()) {
      for (ConnectorFactory connector : configuration.connectors()) {
        if (connector instanceof HttpConnectorFactory http && !isLoopback(http.getBindHost())) {
          faults.add(
              "demo: accounts with a known password are for the loopback address only, but the portal"
                  + " would listen on %s. Set TELADAN_BIND=127.0.0.1 or TELADAN_DEMO=false."
                      .formatted(
                          http.getBindHost() == null ? "all addresses" : http.getBindHost()));
        }
      }
    }
    return faults;
  }

  private static void secret(TeladanConfiguration configuration, List<String> faults) {
    String secret = configuration.secret();
    if (secret == null) {
      if (!configuration.database().embedded()) {
        faults.add(
            "secret: missing. With a database of your own the portal needs TELADAN_SECRET, 64 hex"
                + " digits, the same at every start. Make one with: openssl rand -hex 32");
      }
    } else if (secret.length() < SECRET_DIGITS
        || secret.length() % 2 != 0
        || !secret.matches("[0-9a-fA-F]+")) {
      faults.add("secret: must be 64 or more hex digits, two for each byte.");
    }
  }

  private static void publicUrl(String address, List<String> faults) {
    try {
      URI url = new URI(address);
      if (url.getHost() != null
          && List.of("http", "https").contains(String.valueOf(url.getScheme()))) {
        return;
      }
    } catch (URISyntaxException e) {
      // named below like any other address that is none
    }
    faults.add(
        "publicUrl: must be an address such as https://teladan.example.go.id, but is " + address);
  }

  private static boolean isLoopback(@Nullable String host) {
    try {
      return host != null && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
