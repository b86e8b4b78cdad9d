package id.teladan.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of our own assets with a digest of their content, so that they may be kept for ever.
 */
public final class AssetVersions {

  private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

  private AssetVersions() {}

  /** As in {@code /assets/app.css?v=1a2b3c4d}. */
  public static String address(String name) {
    return ADDRESSES.computeIfAbsent(name, AssetVersions::compute);
  }

  private static String compute(String name) {
    try (InputStream in = AssetVersions.class.getResourceAsStream("/assets/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no asset " + name);
      }
      return "/assets/" + name + "?v=" + Hashes.sha256(in.readAllBytes()).substring(0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
