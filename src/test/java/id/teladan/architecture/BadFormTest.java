package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.GrowingOffice;
import id.teladan.testing.HtmlForm;
import id.teladan.testing.HtmlForm.Field;
import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.Routes;
import id.teladan.testing.Routes.Route;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is typed into whatever field of whatever form: no bug, and nothing typed is lost. */
class BadFormTest {

  private static final String LONG = "a".repeat(10_000);
  private static final String NUL = "\u0000";
  private static final List<String> TEXTS =
      List.of(
          "",
          LONG,
          "\ud83d\ude00 D'Artagnan & <script>alert(1)</script> 100% _",
          "2026-02-31",
          "1,5x",
          NUL);

  private final GrowingOffice office = new GrowingOffice();
  private final List<String> wrong = new ArrayList<>();
  private int posted;

  @Test
  void whatIsTypedIsTakenOrComesBack() {
    office.grow(1);
    for (Route route : Routes.all()) {
      String page = office.address(route);
      if (route.method().equals("GET") && !route.isApi() && !page.contains("{")) {
        PortalClient caller = office.caller(route);
        HtmlForm.in(caller.get(page).text()).stream()
            .filter(form -> !form.upload())
            .forEach(form -> tryOut(caller, page, form));
      }
    }
    assertThat(posted).isGreaterThan(300);
    assertThat(wrong).isEmpty();
  }

  private void tryOut(PortalClient caller, String page, HtmlForm form) {
    for (Field field : form.fields().stream().filter(Field::isTyped).toList()) {
      for (String text : TEXTS) {
        Answer answer = post(caller, page, form, Map.of(field.name(), text));
        judge(field, text, answer)
            .ifPresent(
                fault ->
                    wrong.add(
                        "%s on %s, %s=%.20s answered %d: %s"
                            .formatted(
                                form.action(), page, field.name(), text, answer.status(), fault)));
        posted++;
      }
    }
  }

  private static Optional<String> judge(Field field, String text, Answer answer) {
    if (!Set.of(200, 303, 409, 422).contains(answer.status())) {
      return Optional.of("no answer of a form");
    }
    boolean typable = text.length() <= field.longest() && !text.equals(NUL);
    if (answer.status() == 422 && typable && !HtmlForm.text(answer.text()).contains(text)) {
      return Optional.of("what was typed is lost");
    }
    if (answer.status() == 303 && !text.isEmpty() && field.isMeasured()) {
      return Optional.of("taken for a date or a number");
    }
    return Optional.empty();
  }

  private static Answer post(
      PortalClient caller, String page, HtmlForm form, Map<String, String> typed) {
    String body =
        form.filled(typed).entrySet().stream()
            .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
            .collect(Collectors.joining("&"));
    return caller.send(
        "POST",
        form.action().isEmpty() ? page : form.action(),
        BodyPublishers.ofString(body),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
