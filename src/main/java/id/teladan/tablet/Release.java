package id.teladan.tablet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.teladan.platform.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * One state of the app, known by a hash over the content of all its files. A change of any of them
 * is another release, with another service worker.
 */
final class Release {

  static final String SHELL = "/tablet/";
  static final String MANIFEST = "/tablet/manifest.webmanifest";

  private final String hash;
  private final AppFile shell;
  private final AppFile manifest;
  private final AppFile worker;

  private Release(String hash, AppFile shell, AppFile manifest, AppFile worker) {
    this.hash = hash;
    this.shell = shell;
    this.manifest = manifest;
    this.worker = worker;
  }

  /** The release that this portal carries. */
  static Release read() {
    return of(AppFiles.read());
  }

  static Release of(Collection<AppFile> files) {
    AppFile shell = own("shell.html", SHELL);
    AppFile manifest = own("manifest.webmanifest", MANIFEST);
    AppFile worker = own("worker.js", "/tablet/sw.js");
    Map<String, String> digests = new TreeMap<>();
    files.forEach(file -> digests.put(file.address(), file.digest()));
    digests.put(manifest.address(), manifest.digest());
    String hash = Hashes.sha256(digests + shell.digest() + worker.digest());
    AppFile page = filled(shell, "%RELEASE%", hash);
    digests.put(page.address(), page.digest());
    AppFile named = filled(worker, "%RELEASE%", hash);
    return new Release(hash, page, manifest, filled(named, "{} /* %FILES% */", json(digests)));
  }

  /** SHA-256, in hex. */
  String hash() {
    return hash;
  }

  AppFile shell() {
    return shell;
  }

  AppFile manifest() {
    return manifest;
  }

  AppFile worker() {
    return worker;
  }

  private static AppFile own(String name, String address) {
    return new AppFile(address, AppFile.at("/id/teladan/tablet/" + name).content());
  }

  private static AppFile filled(AppFile template, String mark, String text) {
    String before = new String(template.content(), StandardCharsets.UTF_8);
    if (!before.contains(mark)) {
      throw new IllegalStateException(template.address() + " has no place for " + mark);
    }
    return new AppFile(
        template.address(), before.replace(mark, text).getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Map<String, String> digests) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    digests.forEach(json::put);
    return json.toPrettyString();
  }
}
