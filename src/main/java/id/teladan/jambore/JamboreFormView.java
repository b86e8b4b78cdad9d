package id.teladan.jambore;

import id.teladan.jambore.JamboreDao.PlaceOption;
import id.teladan.jambore.JamboreDao.RegionOption;
import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.PageView;
import java.util.ArrayList;
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
      List<PlaceOption> choices,
      List<RegionOption> knownRegions) {
    super("form.mustache", actor, known == null ? "Jambore baru" : "Ubah " + known.name());
    this.action = known == null ? "/jambore" : "/jambore/" + known.id();
    this.button = known == null ? "Buat jambore" : "Simpan perubahan";
    this.form = form;
    this.places =
        choices.stream()
            .map(p -> Option.of(p, form, choices.size() == 1 && form.region().isBlank()))
            .toList();
    this.regions = regions(knownRegions, form.region().strip());
    this.hasErrors = !errors.isEmpty();
    this.generalError = error(errors, "");
    this.nameError = error(errors, "name");
    this.startsOnError = error(errors, "startsOn");
    this.endsOnError = error(errors, "endsOn");
    this.venueError = error(errors, "venue");
    this.placeError = error(errors, "puskesmasId");
  }

  /** What stands in the form stays to be chosen, even where no posyandu lies in it. */
  private static List<Option> regions(List<RegionOption> known, String chosen) {
    List<Option> regions =
        new ArrayList<>(
            known.stream()
                .map(r -> new Option(r.code(), r.name(), r.code().equals(chosen)))
                .toList());
    if (!chosen.isEmpty() && regions.stream().noneMatch(Option::chosen)) {
      regions.add(new Option(chosen, chosen, true));
    }
    return regions;
  }

  private static String error(List<FieldError> errors, String field) {
    return errors.stream()
        .filter(e -> e.field().equals(field))
        .map(FieldError::message)
        .collect(Collectors.joining("; "));
  }

  record Option(String value, String label, boolean chosen) {
    static Option of(PlaceOption place, JamboreForm form, boolean only) {
      String id = place.id().toString();
      return new Option(id, place.name(), only || id.equals(form.puskesmasId()));
    }
  }
}
