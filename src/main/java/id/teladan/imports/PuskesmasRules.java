package id.teladan.imports;

import static id.teladan.imports.Column.KODE;
import static id.teladan.imports.Column.KODE_KECAMATAN;
import static id.teladan.imports.Column.NAMA;

import id.teladan.imports.RowDriver.Candidate;
import id.teladan.imports.RowDriver.Identity;
import id.teladan.platform.Checks;
import id.teladan.platform.Names;
import id.teladan.platform.Reach;
import id.teladan.puskesmas.NewPuskesmas;
import id.teladan.puskesmas.Puskesmas;
import id.teladan.puskesmas.PuskesmasId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a row of a puskesmas file means. A puskesmas is known again by its code. */
final class PuskesmasRules implements RowDriver.Rules<Puskesmas, NewPuskesmas> {

  private final Reach reach;
  private final Set<String> districts;
  private final Map<String, Puskesmas> byCode = new HashMap<>();
  private final Map<String, Puskesmas> byName = new HashMap<>();

  PuskesmasRules(Reach reach, Set<String> districts, List<Puskesmas> known) {
    this.reach = reach;
    this.districts = new HashSet<>(districts);
    for (Puskesmas one : known) {
      byName.put(place(one.districtCode(), one.name()), one);
      String code = one.code();
      if (code != null) {
        byCode.put(Names.key(code), one);
      }
    }
  }

  @Override
  public @Nullable Candidate<Puskesmas, NewPuskesmas> read(Fields fields) {
    String code = fields.needed(KODE);
    String name = fields.needed(NAMA);
    String district = fields.needed(KODE_KECAMATAN);
    Puskesmas known = byCode.get(Names.key(code));
    PuskesmasId id = known == null ? PuskesmasId.next() : known.id();
    NewPuskesmas request =
        new NewPuskesmas(
            id.value(), code, name, district, known == null ? null : known.shortCode());
    fields.faults(Checks.of(request));
    if (!fields.faults().isEmpty()) {
      return null;
    }
    if (!districts.contains(district) || !reach.covers(district, id.value())) {
      fields.fault(KODE_KECAMATAN, "bukan kecamatan di wilayah Anda");
    }
    if (known != null && !reach.covers(known.districtCode(), known.id().value())) {
      fields.fault(KODE, "sudah dipakai puskesmas di luar wilayah Anda");
    }
    Puskesmas namesake = byName.get(place(district, name));
    if (namesake != null && !namesake.id().equals(id)) {
      fields.fault(NAMA, "nama ini sudah dipakai puskesmas lain di kecamatan itu");
    }
    return new Candidate<>(
        known,
        request,
        known != null && known.says(request),
        List.of(new Identity(KODE, Names.key(code)), new Identity(NAMA, place(district, name))));
  }

  private static String place(String district, String name) {
    return district + " " + Names.key(name);
  }
}
