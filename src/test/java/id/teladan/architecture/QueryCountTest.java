package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.codahale.metrics.Timer;
import id.teladan.testing.GrowingOffice;
import id.teladan.testing.Portal;
import id.teladan.testing.Routes;
import id.teladan.testing.Routes.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A page costs a fixed number of queries, whatever it lists. */
class QueryCountTest {

  private final GrowingOffice office = new GrowingOffice();

  @Test
  void moreRowsAreNoMoreQueries() {
    office.grow(2);
    Map<Route, Map<String, Long>> few = measure();
    office.grow(3);
    Map<Route, Map<String, Long>> many = measure();

    assertThat(few).hasSizeGreaterThan(100);
    assertThat(few)
        .allSatisfy(
            (route, queries) ->
                assertThat(queries.values().stream().mapToLong(Long::longValue).sum())
                    .as(route.toString())
                    .isLessThanOrEqualTo(15));
    List<String> wrong = new ArrayList<>();
    few.forEach(
        (route, queries) -> {
          if (!queries.equals(many.get(route))) {
            wrong.add("%s\n    %s\n    %s".formatted(route, queries, many.get(route)));
          }
        });
    assertThat(String.join("\n", wrong)).isEmpty();
  }

  /** Of every page and list that this office has; a first visit may fill caches. */
  private Map<Route, Map<String, Long>> measure() {
    Map<Route, Map<String, Long>> queries = new TreeMap<>(Routes.BY_PATH);
    for (Route route : Routes.all()) {
      String address = office.address(route);
      if (route.method().equals("GET") && !address.contains("{")) {
        if (office.caller(route).get(address).status() == 200) {
          Map<String, Long> before = statements();
          assertThat(office.caller(route).get(address).status()).as(address).isEqualTo(200);
          queries.put(route, since(before));
        }
      }
    }
    return queries;
  }

  /** How often each statement ran so far, by the method of the DAO. */
  private static Map<String, Long> statements() {
    Map<String, Long> counts = new TreeMap<>();
    for (Map.Entry<String, Timer> timer :
        Portal.app().getEnvironment().metrics().getTimers().entrySet()) {
      if (timer.getKey().contains("Dao.")) {
        counts.put(
            timer.getKey().replaceAll("^.*\\.(\\w+Dao\\.)", "$1"), timer.getValue().getCount());
      }
    }
    return counts;
  }

  private static Map<String, Long> since(Map<String, Long> before) {
    Map<String, Long> more = new TreeMap<>();
    statements()
        .forEach(
            (name, count) -> {
              long ran = count - before.getOrDefault(name, 0L);
              if (ran > 0) {
                more.put(name, ran);
              }
            });
    return more;
  }
}
