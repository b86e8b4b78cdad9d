package id.teladan.imports;

import static id.teladan.imports.Column.BER_SK;
import static id.teladan.imports.Column.JENIS_KELAMIN;
import static id.teladan.imports.Column.KODE_DESA;
import static id.teladan.imports.Column.MULAI_BERTUGAS;
import static id.teladan.imports.Column.NAMA;
import static id.teladan.imports.Column.NIK;
import static id.teladan.imports.Column.POSYANDU;
import static id.teladan.imports.Column.TANGGAL_LAHIR;
import static id.teladan.imports.Column.TELEPON;

import id.teladan.imports.RowDriver.Candidate;
import id.teladan.imports.RowDriver.Identity;
import id.teladan.kader.Kader;
import id.teladan.kader.KaderId;
import id.teladan.kader.KaderRecords;
import id.teladan.kader.KnownKader;
import id.teladan.kader.NewKader;
import id.teladan.kader.Sex;
import id.teladan.platform.Names;
import id.teladan.platform.Reach;
import id.teladan.posyandu.Posyandu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a kader file means. A kader is known again by NIK, else by posyandu, name and birth
 * date. An empty cell leaves what is known.
 */
final class KaderRules implements RowDriver.Rules<KnownKader, NewKader> {

  private static final Pattern NIK_FORM = Pattern.compile("[0-9]{16}");

  private final KaderRecords service;
  private final LocalDate today;
  private final Reach reach;
  private final Map<String, Posyandu> posyanduByName = new HashMap<>();
  private final Map<String, Posyandu> posyanduByNumber = new HashMap<>();
  private final KnownPeople people;
  private final Set<String> villages;

  /**
   * @param villages the codes in force
   * @param places the posyandu that the file may mean
   */
  KaderRules(
      KaderRecords service,
      Reach reach,
      Set<String> villages,
      List<Posyandu> places,
      List<KnownKader> known) {
    this.service = service;
    this.today = service.today();
    this.reach = reach;
    this.people = new KnownPeople(service, known);
    this.villages = new HashSet<>(villages);
    for (Posyandu place : places) {
      this.villages.add(place.villageCode());
      posyanduByName.put(place.villageCode() + " " + Names.key(place.name()), place);
      String number = place.registrationNumber();
      if (number != null) {
        posyanduByNumber.put(number, place);
      }
    }
  }

  @Override
  public @Nullable Candidate<KnownKader, NewKader> read(Fields fields) {
    String name = fields.needed(NAMA);
    Posyandu place = place(fields);
    String nik = nik(fields);
    Sex sex = sex(fields);
    LocalDate bornOn = fields.date(TANGGAL_LAHIR);
    LocalDate servesSince = fields.date(MULAI_BERTUGAS);
    Boolean appointed = fields.yesNo(BER_SK);
    String phone = FileText.phone(fields.text(TELEPON));
    if (place == null || !fields.faults().isEmpty()) {
      return null;
    }
    UUID placeId = place.id().value();
    KnownKader known = known(fields, placeId, name, nik, bornOn);
    Kader before = known == null ? null : known.kader();
    NewKader request =
        new NewKader(
            before == null ? KaderId.next().value() : before.id().value(),
            name,
            placeId,
            kept(phone, before, Kader::phone),
            kept(sex, before, Kader::sex),
            kept(bornOn, before, Kader::bornOn),
            kept(servesSince, before, Kader::servesSince),
            kept(appointed, before, Kader::appointed),
            kept(null, before, Kader::active),
            nik);
    fields.faults(request.faults(today));
    warnAboutNik(fields, request);
    return new Candidate<>(
        known, request, known != null && service.isSame(known, request), identity(request));
  }

  /** An empty cell changes nothing. */
  private static <T> @Nullable T kept(
      @Nullable T told, @Nullable Kader before, Function<Kader, @Nullable T> known) {
    return told == null && before != null ? known.apply(before) : told;
  }

  private @Nullable Posyandu place(Fields fields) {
    String name = fields.needed(POSYANDU);
    Posyandu byNumber = posyanduByNumber.get(name);
    if (byNumber != null || name.isEmpty()) {
      return byNumber;
    }
    String village = FileText.villageCode(fields.needed(KODE_DESA));
    if (village.isEmpty()) {
      return null;
    }
    Posyandu byName = posyanduByName.get(village + " " + Names.key(name));
    if (byName == null) {
      refuse(fields, name, village);
    }
    return byName;
  }

  /** Where the village cannot be meant at all, it is its code that has to be put right. */
  private void refuse(Fields fields, String name, String village) {
    if (!villages.contains(village)) {
      fields.fault(
          KODE_DESA, "'%s' bukan kode desa yang berlaku".formatted(FileText.shortened(village)));
    } else if (reach.puskesmas().isEmpty() && !reach.covers(village, null)) {
      fields.fault(KODE_DESA, "desa ini di luar wilayah Anda");
    } else {
      fields.fault(
          POSYANDU,
          "tidak ada posyandu '%s' di desa %s di wilayah Anda"
              .formatted(FileText.shortened(name), village));
    }
  }

  private @Nullable KnownKader known(
      Fields fields, UUID placeId, String name, @Nullable String nik, @Nullable LocalDate bornOn) {
    KnownKader owner = nik == null ? null : people.owner(nik);
    if (owner != null) {
      if (!reach.covers(owner.kader().villageCode(), owner.kader().puskesmasId().value())) {
        fields.fault(NIK, "sudah tercatat pada kader di luar wilayah Anda");
      }
      return owner;
    }
    List<KnownKader> candidates = people.namesakes(placeId, name, bornOn);
    if (candidates.size() > 1) {
      fields.fault(
          NAMA,
          "ada %d kader bernama ini di posyandu itu; isi NIK atau tanggal_lahir"
              .formatted(candidates.size()));
    }
    return candidates.isEmpty() ? null : candidates.get(0);
  }

  private static @Nullable String nik(Fields fields) {
    String text = fields.text(NIK);
    if (text == null) {
      return null;
    }
    String digits = FileText.nik(text);
    if (!NIK_FORM.matcher(digits).matches()) {
      fields.fault(
          NIK,
          text.matches("[0-9][.,][0-9]+[eE]\\+?[0-9]+")
              ? "angka ini sudah dibulatkan Excel; ubah kolom menjadi teks lalu isi ulang"
              : "NIK terdiri dari 16 angka");
      return null;
    }
    return digits;
  }

  private static @Nullable Sex sex(Fields fields) {
    String text = fields.text(JENIS_KELAMIN);
    if (text == null) {
      return null;
    }
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "P", "PEREMPUAN" -> Sex.F;
      case "L", "LAKI-LAKI" -> Sex.M;
      default -> {
        fields.fault(JENIS_KELAMIN, "'%s' bukan P atau L".formatted(FileText.shortened(text)));
        yield null;
      }
    };
  }

  /** A NIK tells birth date and sex; where it says otherwise, one of them is mistyped. */
  private static void warnAboutNik(Fields fields, NewKader request) {
    String nik = request.nik();
    LocalDate bornOn = request.bornOn();
    Sex sex = request.sex();
    if (nik == null || bornOn == null || sex == null || nik.length() != 16) {
      return;
    }
    int day = bornOn.getDayOfMonth() + (sex == Sex.F ? 40 : 0);
    String expected = "%02d%02d%02d".formatted(day, bornOn.getMonthValue(), bornOn.getYear() % 100);
    if (!nik.substring(6, 12).equals(expected)) {
      fields.warn(NIK, "tidak cocok dengan tanggal lahir atau jenis kelamin; periksa kembali");
    }
  }

  private List<Identity> identity(NewKader request) {
    List<Identity> identity = new ArrayList<>();
    identity.add(
        new Identity(
            NAMA,
            KnownPeople.person(request.posyanduId(), request.name()) + " " + request.bornOn()));
    String nik = request.nik();
    if (nik != null) {
      identity.add(new Identity(NIK, service.nikIndex(nik)));
    }
    identity.add(new Identity(NAMA, String.valueOf(request.id())));
    return identity;
  }
}
