package id.teladan.visit;

import id.teladan.platform.Ids;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the boxes ticked on the duty page: one field per kader, a value per step. */
final class DutyForm {

  static final String FIELD = "kader-";

  private DutyForm() {}

  static NewDuty of(MultivaluedMap<String, String> fields) {
    List<NewDuty.Line> lines = new ArrayList<>();
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      if (field.getKey().startsWith(FIELD)) {
        lines.add(
            new NewDuty.Line(
                Ids.parse(field.getKey().substring(FIELD.length())),
                field.getValue().stream().map(DutyForm::step).toList()));
      }
    }
    return new NewDuty(lines);
  }

  /** Anything but one digit is no step, and is refused as one. */
  private static int step(String text) {
    return text.length() == 1 ? Character.digit(text.charAt(0), 10) : 0;
  }
}
