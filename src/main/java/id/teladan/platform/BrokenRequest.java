package id.teladan.platform;

import java.util.zip.ZipException;
import org.eclipse.jetty.http.HttpException;

/** Bytes of a request that are not what its headers announced, or that stopped coming. */
final class BrokenRequest {

  private BrokenRequest() {}

  static boolean causes(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof HttpException || at instanceof ZipException) {
        return true;
      }
    }
    return false;
  }
}
