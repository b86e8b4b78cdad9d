package id.teladan.imports;

import static id.teladan.imports.Column.BUJUR;
import static id.teladan.imports.Column.DUSUN;
import static id.teladan.imports.Column.KODE_DESA;
import static id.teladan.imports.Column.KODE_PUSKESMAS;
import static id.teladan.imports.Column.LINTANG;
import static id.teladan.imports.Column.NAMA;
import static id.teladan.imports.Column.NOMOR_REGISTRASI;

import id.teladan.imports.RowDriver.Candidate;
import id.teladan.imports.RowDriver.Identity;
import id.teladan.platform.Names;
import id.teladan.platform.Reach;
import id.teladan.posyandu.NewPosyandu;
import id.teladan.posyandu.Posyandu;
import id.teladan.posyandu.PosyanduId;
import id.teladan.posyandu.PosyanduService;
import id.teladan.puskesmas.Puskesmas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a posyandu file means. A posyandu is known again by its registration number, else
 * by village and name. An empty cell leaves what is known.
 */
final class PosyanduRules implements RowDriver.Rules<Posyandu, NewPosyandu> {

  private final Reach reach;
  private final Set<String> villages;
  private final Map<String, UUID> puskesmasByCode = new HashMap<>();
  private final Map<String, Posyandu> byNumber = new HashMap<>();
  private final Map<String, Posyandu> byName = new HashMap<>();

  PosyanduRules(
      Reach reach, Set<String> villages, List<Puskesmas> puskesmas, List<Posyandu> known) {
    this.reach = reach;
    this.villages = villages;
    for (Puskesmas one : puskesmas) {
      String code = one.code();
      if (code != null) {
        puskesmasByCode.put(Names.key(code), one.id().value());
      }
    }
    for (Posyandu one : known) {
      byName.put(place(one.villageCode(), one.name()), one);
      String number = one.registrationNumber();
      if (number != null) {
        byNumber.put(number, one);
      }
    }
  }

  @Override
  public @Nullable Candidate<Posyandu, NewPosyandu> read(Fields fields) {
    String name = fields.needed(NAMA);
    String village = FileText.villageCode(fields.needed(KODE_DESA));
    String number = fields.text(NOMOR_REGISTRASI);
    Posyandu known = number == null ? null : byNumber.get(number);
    if (known == null) {
      known = byName.get(place(village, name));
    }
    UUID puskesmasId = puskesmas(fields, known);
    PosyanduId id = known == null ? PosyanduId.next() : known.id();
    BigDecimal latitude = fields.decimal(LINTANG);
    BigDecimal longitude = fields.decimal(BUJUR);
    if (!village.isEmpty() && !villages.contains(village)) {
      fields.fault(
          KODE_DESA, "'%s' bukan kode desa yang berlaku".formatted(FileText.shortened(village)));
    }
    if (puskesmasId == null || !fields.faults().isEmpty()) {
      return null;
    }
    NewPosyandu request =
        merged(known, name, village, fields.text(DUSUN), puskesmasId, number, latitude, longitude)
            .withId(id);
    refuseOthers(fields, known, request);
    fields.faults(PosyanduService.faults(request));
    return new Candidate<>(
        known, request, known != null && known.says(request), identity(known, request));
  }

  private @Nullable UUID puskesmas(Fields fields, @Nullable Posyandu known) {
    String code = fields.text(KODE_PUSKESMAS);
    if (code == null && known != null) {
      return known.puskesmasId().value();
    }
    if (code == null) {
      fields.fault(KODE_PUSKESMAS, "wajib diisi untuk posyandu yang belum tercatat");
      return null;
    }
    UUID id = puskesmasByCode.get(Names.key(code));
    if (id == null) {
      fields.fault(
          KODE_PUSKESMAS,
          "tidak ada puskesmas '%s' di wilayah Anda; kodenya ada di halaman Puskesmas"
              .formatted(FileText.shortened(code)));
    }
    return id;
  }

  /** What the actor must not touch, and what the database would refuse in the end. */
  private void refuseOthers(Fields fields, @Nullable Posyandu known, NewPosyandu request) {
    if (known != null && !reach.covers(known.villageCode(), known.puskesmasId().value())) {
      fields.fault(NAMA, "posyandu ini sudah tercatat di luar wilayah Anda");
    } else if (!reach.covers(request.villageCode(), request.puskesmasId())) {
      fields.fault(KODE_DESA, "desa ini di luar wilayah Anda");
    }
    Posyandu namesake = byName.get(place(request.villageCode(), request.name()));
    if (namesake != null && known != null && !namesake.id().equals(known.id())) {
      fields.fault(NAMA, "nama ini sudah dipakai posyandu lain di desa itu");
    }
  }

  private static NewPosyandu merged(
      @Nullable Posyandu known,
      String name,
      String village,
      @Nullable String hamlet,
      UUID puskesmasId,
      @Nullable String number,
      @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude) {
    if (known == null) {
      return new NewPosyandu(
          null, name, village, hamlet, puskesmasId, number, latitude, longitude, null);
    }
    boolean placed = latitude != null || longitude != null;
    return new NewPosyandu(
        null,
        name,
        village,
        hamlet == null ? known.hamlet() : hamlet,
        puskesmasId,
        number == null ? known.registrationNumber() : number,
        placed ? latitude : known.latitude(),
        placed ? longitude : known.longitude(),
        known.growthTools());
  }

  private static List<Identity> identity(@Nullable Posyandu known, NewPosyandu request) {
    List<Identity> identity = new ArrayList<>();
    identity.add(new Identity(NAMA, place(request.villageCode(), request.name())));
    String number = request.registrationNumber();
    if (number != null) {
      identity.add(new Identity(NOMOR_REGISTRASI, number));
    }
    if (known != null) {
      identity.add(new Identity(NAMA, known.id().toString()));
    }
    return identity;
  }

  private static String place(String village, String name) {
    return village + " " + Names.key(name);
  }
}
