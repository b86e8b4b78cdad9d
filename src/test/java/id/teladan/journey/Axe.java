package id.teladan.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe holds against a page. */
final class Axe {

  private static final String SCRIPT = script();

  private static final String JUDGE =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
        .map(rule => `${rule.id} (${rule.nodes.length}): ${rule.nodes[0].target} `
          + rule.nodes[0].html.slice(0, 200))
      """;

  private Axe() {}

  /** The serious and critical violations of the page as it stands, with one example each. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(SCRIPT);
    }
    return (List<String>) page.evaluate(JUDGE);
  }

  private static String script() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; 0";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
