package id.teladan.certificate;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.PageView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form for one office. */
final class IssuerView extends PageView {

  final String address;
  final boolean mayChange;
  final List<Field> fields;

  IssuerView(Actor actor, Issuer issuer, Desk desk) {
    super("issuer.mustache", actor, "Penerbit " + issuer.name());
    this.address = desk.address();
    this.mayChange = desk.mayChange();
    this.fields =
        List.of(
            field(desk, "unit", "unit", "Kode unit pada nomor", issuer.unit()),
            field(desk, "nama", "name", "Nama kantor", issuer.name()),
            field(desk, "kota", "city", "Kota pada tanggal", issuer.city()),
            field(desk, "penanda", "signatoryName", "Nama penanda tangan", issuer.signatoryName()),
            field(
                desk,
                "jabatan",
                "signatoryPosition",
                "Jabatan penanda tangan",
                issuer.signatoryPosition()));
  }

  /** Where the form goes, who may send it, and what was wrong with it. */
  record Desk(String address, boolean mayChange, List<FieldError> errors) {}

  /** One input. */
  record Field(String id, String label, String value, boolean wrong, String error) {}

  private static Field field(
      Desk desk, String id, String name, String label, @Nullable String value) {
    String error =
        desk.errors().stream()
            .filter(one -> one.field().equals(name))
            .map(FieldError::message)
            .findFirst()
            .orElse("");
    return new Field(id, label, value == null ? "" : value, !error.isEmpty(), error);
  }
}
