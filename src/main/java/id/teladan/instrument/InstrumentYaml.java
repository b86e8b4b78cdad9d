package id.teladan.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes an instrument as YAML for people: what is empty or usual is left out. */
final class InstrumentYaml {

  private static final Set<String> LEFT_OUT_WHEN_EMPTY =
      Set.of(
          "guidance",
          "anchors",
          "steps",
          "critical",
          "notApplicable",
          "decimals",
          "mayExceed",
          "evidence",
          "gap",
          "courses",
          "skills",
          "caps",
          "tieBreak");

  private static final int LINE = 140;

  private InstrumentYaml() {}

  static String write(Instrument instrument) {
    DumperOptions style = new DumperOptions();
    style.setDefaultFlowStyle(FlowStyle.BLOCK);
    style.setAllowUnicode(true);
    style.setWidth(LINE);
    style.setIndent(2);
    style.setIndicatorIndent(2);
    style.setIndentWithIndicator(true);
    return new Yaml(new ShortThingsInALine(style), style)
        .dump(plain(InstrumentJson.tree(instrument)));
  }

  private static Object plain(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      node.properties().stream()
          .filter(
              field -> !(LEFT_OUT_WHEN_EMPTY.contains(field.getKey()) && isUsual(field.getValue())))
          .forEach(field -> map.put(field.getKey(), plain(field.getValue())));
      return map;
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(element -> list.add(plain(element)));
      return list;
    }
    if (node.isIntegralNumber()) {
      return node.longValue();
    }
    if (node.isNumber()) {
      return node.doubleValue();
    }
    return node.isBoolean() ? (Object) node.booleanValue() : node.textValue();
  }

  private static boolean isUsual(JsonNode value) {
    return value.isNull()
        || (value.isArray() && value.isEmpty())
        || (value.isBoolean() && !value.booleanValue())
        || (value.isNumber() && value.decimalValue().signum() == 0);
  }

  /** Anchors, caps and lists of codes take one line each, as somebody would write them by hand. */
  private static final class ShortThingsInALine extends Representer {

    private static final Set<String> ONE_LINE = Set.of("level", "atMost");

    ShortThingsInALine(DumperOptions style) {
      super(style);
    }

    @Override
    protected Node representMapping(Tag tag, Map<?, ?> mapping, FlowStyle style) {
      boolean isShort = mapping.keySet().stream().anyMatch(ONE_LINE::contains);
      return super.representMapping(tag, mapping, isShort ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    @Override
    protected Node representSequence(Tag tag, Iterable<?> sequence, FlowStyle style) {
      boolean isShort = true;
      for (Object element : sequence) {
        isShort &= element instanceof Number || (element instanceof String text && isCode(text));
      }
      return super.representSequence(tag, sequence, isShort ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static boolean isCode(String text) {
      return text.length() <= 10 && text.indexOf(' ') < 0;
    }
  }
}
