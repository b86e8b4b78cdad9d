package id.teladan.bench;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page that a browser can open, in an office of 2,000 posyandu and 15,000 kader. */
final class PagesBench implements Part {

  private final BenchPortal portal;
  private final Office office;

  PagesBench(Ground ground) {
    this.portal = ground.portal();
    this.office = ground.office();
  }

  @Override
  public void run(Report report) throws IOException, InterruptedException {
    Addresses addresses = new Addresses(office);
    Map<String, Reading> pages = new LinkedHashMap<>();
    Map<String, Integer> elsewhere = new LinkedHashMap<>();
    for (Route route : Route.pages()) {
      String address = addresses.address(route);
      Account who = addresses.caller(route);
      int status = status(who, address);
      if (status == 200) {
        pages.put(route.path(), Reading.of(portal, who, address));
      } else {
        elsewhere.put(route.path(), status);
      }
    }
    report.line(
        "2,000 posyandu, 15,000 kader, a competition of all posyandu with three judges each,");
    report.line(
        "two pelatihan of 300 kader, a jambore of 800; one client, 30 requests of each page,");
    report.line("answers not compressed. Slowest first.");
    report.line("");
    Reading.header("page").forEach(report::line);
    pages.entrySet().stream()
        .sorted(Comparator.comparing(it -> -it.getValue().measured().percentile(0.50)))
        .forEach(it -> report.line(it.getValue().row("`" + it.getKey() + "`")));
    if (!elsewhere.isEmpty()) {
      report.line("");
      report.line("Not measured, for they answer otherwise here: " + elsewhere + ".");
    }
    requireFew(elsewhere, pages.size());
  }

  private int status(Account who, String address) throws IOException {
    try (BareHttp http = who.connect(portal)) {
      return address.contains("{") ? 0 : http.get(address).status();
    }
  }

  /**
   * Redirects are no pages, and nothing is certified before it is decided (409); anything else
   * would be a page that this bench forgot to fill.
   */
  private static void requireFew(Map<String, Integer> elsewhere, int measured) {
    List<String> wrong =
        elsewhere.entrySet().stream()
            .filter(it -> it.getValue() != 303 && it.getValue() != 409)
            .map(Object::toString)
            .toList();
    if (!wrong.isEmpty() || measured < 80) {
      throw new IllegalStateException(measured + " pages measured, but not " + wrong);
    }
  }
}
