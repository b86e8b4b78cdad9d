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

  private InstrumentYaml() {}

  static String write(Instrument instrument) {
    DumperOptions style = new DumperOptions();
    style.setDefaultFlowStyle(FlowStyle.BLOCK);
    style.setAllowUnicode(true);
    style.setWidth(100);
    style.setIndent(2);
    style.setIndicatorIndent(2);
    style.setIndentWithIndicator(true);
    return new Yaml(style).dump(plain(InstrumentJson.tree(instrument)));
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
}
