package id.teladan.testing;

import id.teladan.TeladanConfiguration;
import io.dropwizard.testing.DropwizardTestSupport;

/**
 * The whole portal on a random port, on the tests' MariaDB: started once for the run. What a test
 * asserts it asserts about things it made itself, so tests need no cleaning.
 */
public final class Portal {

  private static final RunningPortal PORTAL = RunningPortal.start(MariaDb.url());

  private Portal() {}

  /** A caller without a token or a session. */
  public static PortalClient stranger() {
    return PORTAL.stranger();
  }

  /** A caller with a bearer token. */
  public static PortalClient withToken(String token) {
    return new PortalClient(PORTAL.base(), token);
  }

  /** The running application, for tests that look at its routes. */
  public static DropwizardTestSupport<TeladanConfiguration> app() {
    return PORTAL.app();
  }
}
