package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.codahale.metrics.MetricRegistry;
import id.teladan.testing.Callers;
import id.teladan.testing.Portal;
import id.teladan.testing.Routes;
import id.teladan.testing.Routes.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A caller's mistake is answered; the log is for our own. */
class QuietLogTest {

  private static final String ALL_WRONG =
      "?limit=x&after=%25&status=X&kind=X&competitionId=x&puskesmasId=x&posyanduId=x&kaderId=x"
          + "&visitId=x&recommendation=x&kader=x&overdue=x&mine=x&settled=x&region=x&parent=x";

  private final Logger jersey = Logger.getLogger("org.glassfish.jersey");
  private final List<String> written = Collections.synchronizedList(new ArrayList<>());
  private final Handler listener = new Listener();
  private final Callers callers = new Callers();

  @BeforeEach
  void listen() {
    jersey.addHandler(listener);
  }

  @AfterEach
  void leave() {
    jersey.removeHandler(listener);
  }

  @Test
  void wrongParametersOfAnyAddressLeaveNoTraceInTheLog() {
    List<Route> routes =
        Routes.all().stream()
            .filter(route -> route.method().equals("GET") && !route.hasParameters())
            .toList();
    assertThat(routes).hasSizeGreaterThan(50);

    for (Route route : routes) {
      assertThat(callers.allowed(route).get(route.path() + ALL_WRONG).status())
          .as(route.toString())
          .isLessThan(500);
    }

    assertThat(written).isEmpty();
  }

  /** Its warnings quote the values that the database refused, and a value may be a name. */
  @Test
  void theDriverDoesNotWriteWhatTheDatabaseRefused() {
    // once more as at the start: another portal of these tests may have set the levels since
    Portal.app().getConfiguration().getLoggingFactory().configure(new MetricRegistry(), "teladan");

    assertThat(
            LoggerFactory.getLogger("org.mariadb.jdbc.message.server.ErrorPacket").isErrorEnabled())
        .isFalse();
  }

  private final class Listener extends Handler {

    @Override
    public void publish(LogRecord event) {
      written.add(event.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
