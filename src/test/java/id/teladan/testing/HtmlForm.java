package id.teladan.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A form as a page shows it, with what stands in its fields. */
public record HtmlForm(String action, boolean upload, List<Field> fields) {

  private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?s)<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>");
  private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]* selected");

  /**
   * One field.
   *
   * @param type that of an input, or {@code textarea} or {@code select}
   * @param longest how many letters a browser lets a person type
   * @param sent whether a browser sends it as it stands: a box only when it is ticked
   */
  public record Field(
      String name, String type, String mode, int longest, String value, boolean sent) {

    /** Whether a person types into it. */
    public boolean isTyped() {
      return List.of("text", "search", "date", "number", "tel", "textarea", "datetime-local")
          .contains(type);
    }

    /** Whether it takes a date or a number. */
    public boolean isMeasured() {
      return List.of("date", "number").contains(type)
          || List.of("decimal", "numeric").contains(mode);
    }
  }

  /** The forms of a page that write something. */
  public static List<HtmlForm> in(String page) {
    return FORM.matcher(page)
        .results()
        .filter(form -> form.group(1).contains("method=\"post\""))
        .map(
            form ->
                new HtmlForm(
                    text(attribute(form.group(1), "action").orElse("")),
                    form.group(1).contains("multipart"),
                    FIELD.matcher(form.group(2)).results().map(HtmlForm::field).toList()))
        .toList();
  }

  /** What a browser would send, with other texts in some fields. */
  public Map<String, List<String>> filled(Map<String, String> typed) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    for (Field field : fields) {
      if (!field.name().isEmpty() && field.sent()) {
        sent.computeIfAbsent(field.name(), name -> new ArrayList<>())
            .add(typed.getOrDefault(field.name(), field.value()));
      }
    }
    return sent;
  }

  /** A page's text as people see it, its entities resolved. */
  public static String text(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#96;", "`")
        .replace("&#61;", "=")
        .replace("&#10;", "\n")
        .replace("&amp;", "&");
  }

  private static Field field(MatchResult found) {
    if (found.group(1) != null) {
      String type = attribute(found.group(1), "type").orElse("text");
      boolean box = type.equals("checkbox") || type.equals("radio");
      return new Field(
          attribute(found.group(1), "name").orElse(""),
          type,
          attribute(found.group(1), "inputmode").orElse(""),
          longest(found.group(1)),
          text(attribute(found.group(1), "value").orElse(box ? "on" : "")),
          !box || found.group(1).matches("(?s).*\\schecked\\b.*"));
    }
    if (found.group(2) != null) {
      String name = attribute(found.group(2), "name").orElse("");
      return new Field(name, "textarea", "", longest(found.group(2)), text(found.group(3)), true);
    }
    String name = attribute(found.group(4), "name").orElse("");
    String chosen =
        CHOSEN.matcher(found.group(5)).results().map(it -> it.group(1)).findFirst().orElse("");
    return new Field(name, "select", "", 0, text(chosen), true);
  }

  private static int longest(String tag) {
    return attribute(tag, "maxlength").map(Integer::valueOf).orElse(Integer.MAX_VALUE);
  }

  private static Optional<String> attribute(String tag, String name) {
    return Pattern.compile("\\s" + name + "=\"([^\"]*)\"")
        .matcher(tag)
        .results()
        .map(it -> it.group(1))
        .findFirst();
  }
}
