package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.Grant;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as somebody typed it, with what is wrong beside it. */
record AccountForm(
    String username,
    String name,
    String homePuskesmas,
    String homeVillage,
    List<TypedGrant> grants,
    List<FieldError> errors) {

  private static final int MOST_ROWS = 52;

  /** One row: a role, or the empty text for none, and its place. */
  record TypedGrant(String role, String place) {

    boolean isEmpty() {
      return role.isEmpty() && place.isBlank();
    }
  }

  static AccountForm empty(@Nullable UUID kader) {
    List<TypedGrant> grants =
        kader == null ? List.of() : List.of(new TypedGrant("KADER", kader.toString()));
    return new AccountForm("", "", "", "", grants, List.of());
  }

  static AccountForm of(Account account) {
    return new AccountForm(
        account.username(),
        account.name(),
        text(account.homePuskesmasId()),
        text(account.homeVillageCode()),
        account.grants().stream()
            .map(grant -> new TypedGrant(grant.role().name(), Places.key(grant.scope())))
            .toList(),
        List.of());
  }

  static AccountForm typed(String username, MultivaluedMap<String, String> fields) {
    List<String> roles = fields.getOrDefault("role", List.of());
    List<String> places = fields.getOrDefault("place", List.of());
    List<TypedGrant> grants = new ArrayList<>();
    for (int i = 0; i < Math.min(roles.size(), MOST_ROWS); i++) {
      TypedGrant grant = new TypedGrant(roles.get(i), i < places.size() ? places.get(i) : "");
      if (!grant.isEmpty()) {
        grants.add(grant);
      }
    }
    return new AccountForm(
        username,
        first(fields, "name"),
        first(fields, "homePuskesmas"),
        first(fields, "homeVillage"),
        grants,
        List.of());
  }

  private static String first(MultivaluedMap<String, String> fields, String name) {
    return Optional.ofNullable(fields.getFirst(name)).orElse("");
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  AccountForm withErrors(List<FieldError> found) {
    return new AccountForm(username, name, homePuskesmas, homeVillage, grants, found);
  }

  AccountForm refusedBy(ProblemException refusal) {
    List<FieldError> found = refusal.problem().errors();
    return withErrors(
        found.isEmpty()
            ? List.of(new FieldError("username", String.valueOf(refusal.problem().detail())))
            : found);
  }

  /** The errors of a field, in one sentence. */
  String error(String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .findFirst()
        .orElse("");
  }

  /** Reads the places; what cannot be read is named in {@link Reading#form}. */
  Reading read(Actor actor, Places places, String password) {
    List<FieldError> faults = new ArrayList<>();
    List<Grant> read = new ArrayList<>();
    for (int i = 0; i < grants.size(); i++) {
      TypedGrant typed = grants.get(i);
      Optional<Role> role =
          Arrays.stream(Role.values()).filter(r -> r.name().equals(typed.role())).findFirst();
      Optional<Scope> scope = role.flatMap(r -> places.scope(actor, r, typed.place()));
      if (role.isEmpty() || scope.isEmpty()) {
        faults.add(new FieldError("grants[" + i + "]", fault(typed)));
      } else {
        read.add(new Grant(role.get(), scope.get()));
      }
    }
    UUID puskesmas = null;
    if (!homePuskesmas.isBlank()) {
      puskesmas = places.findPuskesmas(actor, homePuskesmas).orElse(null);
      if (puskesmas == null) {
        faults.add(new FieldError("homePuskesmasId", "puskesmas itu tidak ditemukan"));
      }
    }
    if (!faults.isEmpty()) {
      return new Reading(withErrors(faults), null);
    }
    try {
      return new Reading(
          this,
          new NewAccount(
              username,
              name,
              password.isEmpty() ? null : password,
              read,
              puskesmas,
              homeVillage.isBlank() ? null : homeVillage.strip(),
              null));
    } catch (ProblemException refusal) {
      return new Reading(refusedBy(refusal), null);
    }
  }

  private static String fault(TypedGrant typed) {
    if (typed.role().isEmpty()) {
      return "Pilih perannya, atau kosongkan tempatnya.";
    }
    return typed.role().equals("KADER")
        ? "Akun kader dibuat dari halaman kader yang bersangkutan."
        : "Tulis kode wilayah, kode atau nama puskesmas, atau kosongkan untuk seluruh wilayah.";
  }

  /** The request, or the form with what keeps it from becoming one. */
  record Reading(AccountForm form, @Nullable NewAccount request) {}
}
