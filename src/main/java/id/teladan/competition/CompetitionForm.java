package id.teladan.competition;

import id.teladan.platform.FieldError;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person typed to set up a competition, kept as typed. */
record CompetitionForm(
    String name,
    String instrument,
    String place,
    String opensOn,
    String closesOn,
    String judges,
    List<FieldError> errors) {

  private static final Pattern VERSION = Pattern.compile("(.+):(\\d{1,6})");

  static final CompetitionForm EMPTY = new CompetitionForm("", "", "", "", "", "3", List.of());

  static CompetitionForm of(MultivaluedMap<String, String> fields) {
    CompetitionForm typed =
        new CompetitionForm(
            field(fields, "name"),
            field(fields, "instrument"),
            field(fields, "place"),
            field(fields, "opensOn"),
            field(fields, "closesOn"),
            field(fields, "judges"),
            List.of());
    return typed.with(typed.faults());
  }

  CompetitionForm with(List<FieldError> found) {
    return new CompetitionForm(name, instrument, place, opensOn, closesOn, judges, found);
  }

  boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** All that is wrong, as one sentence each. */
  List<String> messages() {
    return errors.stream().map(e -> label(e.field()) + ": " + e.message()).toList();
  }

  NewCompetition toRequest() {
    Matcher chosen = VERSION.matcher(instrument);
    if (!chosen.matches()) {
      throw new IllegalStateException("toRequest of a form with errors");
    }
    boolean puskesmas = place.startsWith("p:");
    return new NewCompetition(
        null,
        name,
        null,
        new NewCompetition.Chosen(chosen.group(1), Integer.valueOf(chosen.group(2))),
        puskesmas ? null : place.replaceFirst("^w:", ""),
        puskesmas ? UUID.fromString(place.substring(2)) : null,
        LocalDate.parse(opensOn),
        LocalDate.parse(closesOn),
        Integer.valueOf(judges),
        null,
        null);
  }

  private List<FieldError> faults() {
    List<FieldError> faults = new ArrayList<>();
    if (name.isBlank() || name.length() > 200) {
      faults.add(new FieldError("name", "wajib diisi, paling panjang 200 huruf"));
    }
    if (!VERSION.matcher(instrument).matches()) {
      faults.add(new FieldError("instrument", "pilih salah satu"));
    }
    if (!place.matches("p:[0-9a-f-]{36}|w:[0-9.]{2,13}")) {
      faults.add(new FieldError("place", "pilih salah satu"));
    }
    if (date(opensOn) == null) {
      faults.add(new FieldError("opensOn", "bukan tanggal yang ada"));
    }
    if (date(closesOn) == null) {
      faults.add(new FieldError("closesOn", "bukan tanggal yang ada"));
    }
    if (!judges.matches("[1-9]|1\\d|20")) {
      faults.add(new FieldError("judges", "1 sampai 20"));
    }
    return faults;
  }

  private static String label(String field) {
    return switch (field) {
      case "name" -> "Nama lomba";
      case "instrument" -> "Instrumen";
      case "place", "region", "puskesmasId" -> "Wilayah";
      case "opensOn" -> "Mulai";
      case "closesOn" -> "Selesai";
      case "judges" -> "Penilai per kunjungan";
      default -> field;
    };
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  private static String field(MultivaluedMap<String, String> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .limit(1)
        .map(String::strip)
        .collect(Collectors.joining());
  }
}
