package id.teladan.jambore;

import static java.util.Objects.requireNonNullElse;

import id.teladan.platform.FieldError;
import id.teladan.platform.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The name and quota of a contingent, as typed, and what is wrong with them. */
record ContingentForm(String name, String quota, String error) {

  static ContingentForm of(MultivaluedMap<String, String> fields) {
    return new ContingentForm(
        requireNonNullElse(fields.getFirst("name"), ""),
        requireNonNullElse(fields.getFirst("quota"), ""),
        "");
  }

  static ContingentForm of(Contingent contingent) {
    return new ContingentForm(contingent.name(), Integer.toString(contingent.quota()), "");
  }

  NewContingent toRequest(List<UUID> members) {
    return new NewContingent(name, Numbers.read(quota), List.copyOf(members));
  }

  ContingentForm with(ProblemException e) {
    return new ContingentForm(name, quota, sentence(e));
  }

  static String sentence(ProblemException e) {
    return e.problem().errors().isEmpty()
        ? String.valueOf(e.problem().detail())
        : e.problem().errors().stream()
            .map(ContingentForm::sentence)
            .collect(Collectors.joining("; "));
  }

  private static String sentence(FieldError error) {
    String field =
        switch (error.field()) {
          case "name" -> "nama ";
          case "quota" -> "kuota ";
          case "title" -> "judul ";
          case "teamSize" -> "anggota tim ";
          case "maxMinutes" -> "menit ";
          case "jury" -> "juri ";
          case "points" -> "poin ";
          default -> "";
        };
    return field + error.message();
  }
}
