package id.teladan.platform;

import java.util.List;

/** One field of a form as {@code _fields.mustache} draws it. */
public final class FormField {

  private final String name;
  private final String label;
  private final Kind kind;
  private String value = "";
  private String error = "";
  private String hint = "";
  private boolean required;
  private List<Option> options = List.of();

  /** How a field is filled in. */
  private enum Kind {
    TEXT,
    DATE,
    DECIMAL,
    WHOLE,
    TELEPHONE,
    CHECK,
    SELECT,
    SUGGEST
  }

  /** One choice of a select, or one suggestion. */
  public record Option(String value, String title, boolean chosen) {}

  private FormField(String name, String label, Kind kind) {
    this.name = name;
    this.label = label;
    this.kind = kind;
  }

  public static FormField text(String name, String label) {
    return new FormField(name, label, Kind.TEXT);
  }

  public static FormField date(String name, String label) {
    return new FormField(name, label, Kind.DATE);
  }

  public static FormField decimal(String name, String label) {
    return new FormField(name, label, Kind.DECIMAL);
  }

  public static FormField whole(String name, String label) {
    return new FormField(name, label, Kind.WHOLE);
  }

  public static FormField telephone(String name, String label) {
    return new FormField(name, label, Kind.TELEPHONE);
  }

  public static FormField check(String name, String label) {
    return new FormField(name, label, Kind.CHECK);
  }

  /** A choice; the first option is "pilih" with no value. */
  public static FormField select(String name, String label, List<Option> options) {
    FormField field = new FormField(name, label, Kind.SELECT);
    field.options = options;
    return field;
  }

  /** A text with suggestions. */
  public static FormField suggest(String name, String label, List<Option> options) {
    FormField field = new FormField(name, label, Kind.SUGGEST);
    field.options = options;
    return field;
  }

  /** The field with what was typed into it, and what is wrong with that. */
  public FormField of(FormInput input) {
    value = kind == Kind.CHECK ? (input.checked(name) ? "ya" : "") : input.text(name);
    error = input.error(name);
    return this;
  }

  public FormField hint(String text) {
    hint = text;
    return this;
  }

  public FormField needed() {
    required = true;
    return this;
  }

  public String name() {
    return name;
  }

  public String label() {
    return label;
  }

  public String value() {
    return value;
  }

  public String error() {
    return error;
  }

  public String hint() {
    return hint;
  }

  public boolean required() {
    return required;
  }

  public boolean checked() {
    return !value.isEmpty();
  }

  public boolean checkbox() {
    return kind == Kind.CHECK;
  }

  public boolean choosing() {
    return kind == Kind.SELECT;
  }

  public boolean typing() {
    return kind != Kind.CHECK && kind != Kind.SELECT;
  }

  public boolean suggesting() {
    return kind == Kind.SUGGEST;
  }

  public String inputType() {
    return switch (kind) {
      case DATE -> "date";
      case TELEPHONE -> "tel";
      default -> "text";
    };
  }

  public String inputMode() {
    return switch (kind) {
      case DECIMAL -> "decimal";
      case WHOLE -> "numeric";
      case TELEPHONE -> "tel";
      default -> "text";
    };
  }

  public List<Option> options() {
    return options.stream()
        .map(option -> new Option(option.value(), option.title(), option.value().equals(value)))
        .toList();
  }
}
