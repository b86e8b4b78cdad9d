package id.teladan.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page with one form: heading, fields, a button, and the way back. */
public final class FormView extends PageView {

  final String action;
  final String back;
  final String button;
  final String refusal;
  final String intro;
  final String revision;
  final List<FormField> fields;

  /**
   * Where a form goes and what it says.
   *
   * @param back where one comes from and returns to without saving
   * @param intro a sentence above the fields, or the empty text
   */
  public record Frame(String title, String action, String back, String button, String intro) {}

  public FormView(@Nullable Actor actor, Frame frame, FormInput input, List<FormField> fields) {
    super("form.mustache", actor, frame.title());
    this.action = frame.action();
    this.back = frame.back();
    this.button = frame.button();
    this.intro = frame.intro();
    this.refusal = input.refusal();
    this.revision = input.text("revision");
    this.fields = fields.stream().map(field -> field.of(input)).toList();
  }
}
