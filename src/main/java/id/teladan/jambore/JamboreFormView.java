package id.teladan.jambore;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.FormField.Option;
import id.teladan.platform.PageView;
import id.teladan.posyandu.PlaceChoices;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form that plans a jambore or changes one. */
final class JamboreFormView extends PageView {

  final String action;
  final String button;
  final JamboreForm form;
  final List<Option> places;
  final List<Option> regions;
  final boolean hasErrors;
  final String generalError;
  final String nameError;
  final String startsOnError;
  final String endsOnError;
  final String venueError;
  final String placeError;

  JamboreFormView(
      Actor actor,
      @Nullable Jambore known,
      JamboreForm form,
      List<FieldError> errors,
      PlaceChoices choices) {
    super("form.mustache", actor, known == null ? "Jambore baru" : "Ubah " + known.name());
    this.action = known == null ? "/jambore" : "/jambore/" + known.id();
    this.button = known == null ? "Buat jambore" : "Simpan perubahan";
    this.form = form;
    this.places = choices.puskesmasOptions(form.puskesmasId(), form.region());
    this.regions = choices.regionOptions(form.region().strip());
    this.hasErrors = !errors.isEmpty();
    this.generalError = error(errors, "");
    this.nameError = error(errors, "name");
    this.startsOnError = error(errors, "startsOn");
    this.endsOnError = error(errors, "endsOn");
    this.venueError = error(errors, "venue");
    this.placeError = error(errors, "puskesmasId");
  }

  private static String error(List<FieldError> errors, String field) {
    return errors.stream()
        .filter(e -> e.field().equals(field))
        .map(FieldError::message)
        .collect(Collectors.joining("; "));
  }
}
