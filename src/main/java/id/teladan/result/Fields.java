package id.teladan.result;

import jakarta.ws.rs.core.Form;

/** Reads what a browser posted: a field that is missing is an empty one. */
final class Fields {

  private Fields() {}

  static String text(Form form, String name) {
    String value = form.asMap().getFirst(name);
    return value == null ? "" : value.strip();
  }
}
