package id.teladan.tablet;

import id.teladan.platform.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A file that the app is made of, as browsers fetch it. */
final class AppFile {

  /** Of a module: what it imports or passes on at once, and later; types in comments are none. */
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^(?:import|export)\\b(?:[^;\"']*\\bfrom)?\\s*[\"']([./][^\"']+)[\"']"
              + "|(?<![{<|])\\bimport\\([\"']([./][^\"']+)[\"']\\)");

  private final String address;
  private final byte[] content;

  AppFile(String address, byte[] content) {
    this.address = address;
    this.content = content;
  }

  /**
   * Reads it from where the portal serves it.
   *
   * @throws IllegalArgumentException there is no such file
   */
  static AppFile at(String address) {
    String resource = address.replaceFirst("^/webjars/", "/META-INF/resources/webjars/");
    try (InputStream in = AppFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + address);
      }
      return new AppFile(address, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Under which it is served, as in {@code /assets/tablet/app.js}. */
  String address() {
    return address;
  }

  byte[] content() {
    return content;
  }

  String digest() {
    return Hashes.sha256(content);
  }

  /** The addresses of the modules that this one names. */
  List<String> imports() {
    if (!address.endsWith(".js")) {
      return List.of();
    }
    return IMPORT
        .matcher(new String(content, StandardCharsets.UTF_8))
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .map(named -> URI.create(address).resolve(named).getPath())
        .toList();
  }
}
