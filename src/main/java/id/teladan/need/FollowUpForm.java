package id.teladan.need;

import id.teladan.platform.Checks;
import id.teladan.platform.FieldError;
import id.teladan.posyandu.PosyanduId;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A follow-up as a person typed it, with what is wrong with it. */
final class FollowUpForm {

  private static final String CHECKED = "ya";
  private static final List<String> FIELDS =
      List.of(
          "posyanduId",
          "visitId",
          "item",
          "obstacle",
          "solution",
          "action",
          "owner",
          "danger",
          "dueOn",
          "resources",
          "proof",
          "status",
          "revision");

  private final @Nullable FollowUpId id;
  private final Map<String, String> fields;
  private final List<FieldError> errors;

  private FollowUpForm(
      @Nullable FollowUpId id, Map<String, String> fields, List<FieldError> errors) {
    this.id = id;
    this.fields = fields;
    this.errors = errors;
  }

  static FollowUpForm of(@Nullable FollowUpId id, MultivaluedMap<String, String> typed) {
    Map<String, String> fields = new TreeMap<>();
    for (String name : FIELDS) {
      String value = typed.getFirst(name);
      fields.put(name, value == null ? "" : value.strip());
    }
    return new FollowUpForm(id, fields, List.of());
  }

  static FollowUpForm blank(
      PosyanduId posyandu, @Nullable String visit, @Nullable String item, boolean danger) {
    Map<String, String> fields = new TreeMap<>();
    FIELDS.forEach(name -> fields.put(name, ""));
    fields.put("posyanduId", posyandu.toString());
    fields.put("visitId", visit == null ? "" : visit.strip());
    fields.put("item", item == null ? "" : item.strip());
    fields.put("danger", danger ? CHECKED : "");
    fields.put("status", FollowUpStatus.OPEN.name());
    return new FollowUpForm(null, fields, List.of());
  }

  static FollowUpForm of(FollowUp found) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("posyanduId", found.posyanduId().toString());
    fields.put("visitId", found.visitId() == null ? "" : found.visitId().toString());
    fields.put("item", text(found.item()));
    fields.put("obstacle", found.obstacle());
    fields.put("solution", found.solution());
    fields.put("action", found.action());
    fields.put("owner", found.owner());
    fields.put("danger", found.danger() ? CHECKED : "");
    fields.put("dueOn", found.dueOn().toString());
    fields.put("resources", text(found.resources()));
    fields.put("proof", text(found.proof()));
    fields.put("status", found.status().name());
    fields.put("revision", Integer.toString(found.revision()));
    return new FollowUpForm(found.id(), fields, List.of());
  }

  FollowUpForm with(List<FieldError> found) {
    return new FollowUpForm(id, fields, found);
  }

  @Nullable FollowUpId id() {
    return id;
  }

  /** What stands in a field, or the empty text. */
  String value(String name) {
    return fields.getOrDefault(name, "");
  }

  /** What is wrong with a field; null when nothing is. */
  @Nullable String error(String name) {
    return errors.stream()
        .filter(error -> error.field().equals(name))
        .map(FieldError::message)
        .findFirst()
        .orElse(null);
  }

  boolean hasErrors() {
    return !errors.isEmpty();
  }

  boolean isDanger() {
    return value("danger").equals(CHECKED);
  }

  PosyanduId posyanduId() {
    return PosyanduId.valueOf(value("posyanduId"));
  }

  /** 0, which no row has, where nobody has read one. */
  int revision() {
    String text = value("revision");
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }

  List<FieldError> errors() {
    List<FieldError> found = new ArrayList<>();
    if (date() == null && !value("dueOn").isEmpty()) {
      found.add(new FieldError("dueOn", "tanggal tidak benar"));
    }
    if (status() == null) {
      found.add(new FieldError("status", "tidak dikenal"));
    }
    found.addAll(Checks.of(request()));
    return found;
  }

  NewFollowUp request() {
    return new NewFollowUp(
        null,
        posyanduId().value(),
        visitId(),
        orNull("item"),
        value("obstacle"),
        value("solution"),
        value("action"),
        value("owner"),
        isDanger(),
        date(),
        orNull("resources"),
        orNull("proof"),
        status());
  }

  private @Nullable UUID visitId() {
    return Queries.id("visitId", value("visitId"), visit -> visit);
  }

  private @Nullable LocalDate date() {
    try {
      return LocalDate.parse(value("dueOn"));
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  private @Nullable FollowUpStatus status() {
    for (FollowUpStatus status : FollowUpStatus.values()) {
      if (status.name().equals(value("status"))) {
        return status;
      }
    }
    return null;
  }

  private @Nullable String orNull(String name) {
    return value(name).isEmpty() ? null : value(name);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
