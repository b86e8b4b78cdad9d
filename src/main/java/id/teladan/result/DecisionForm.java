package id.teladan.result;

import jakarta.ws.rs.core.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision as a person typed it. It seals, so it is asked to be meant. */
record DecisionForm(
    String note,
    String legalBasis,
    String place,
    boolean meant,
    TieForm ties,
    @Nullable List<PlenaryOrder> orders,
    List<String> errors) {

  static DecisionForm empty() {
    return new DecisionForm("", "", "", false, TieForm.EMPTY, null, List.of());
  }

  static DecisionForm of(Form fields) {
    String note = Fields.text(fields, "note");
    String legalBasis = Fields.text(fields, "legalBasis");
    String place = Fields.text(fields, "place");
    boolean meant = Fields.text(fields, "meant").equals("ya");
    List<String> errors = new ArrayList<>();
    if (note.isEmpty() || note.length() > 2000) {
      errors.add("Catatan pleno: wajib diisi, paling banyak 2.000 huruf.");
    }
    if (legalBasis.length() > 500) {
      errors.add("Dasar: paling banyak 500 huruf.");
    }
    if (place.length() > 200) {
      errors.add("Tempat: paling banyak 200 huruf.");
    }
    if (!meant) {
      errors.add("Beri tanda bahwa rekap sudah diperiksa pleno.");
    }
    TieForm ties = TieForm.of(fields);
    List<PlenaryOrder> orders = ties.orders(errors);
    return new DecisionForm(note, legalBasis, place, meant, ties, orders, List.copyOf(errors));
  }

  boolean hasErrors() {
    return !errors.isEmpty();
  }

  NewDecision request() {
    return new NewDecision(note, orNull(legalBasis), orNull(place), orders);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
