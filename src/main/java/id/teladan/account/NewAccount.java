package id.teladan.account;

import id.teladan.platform.Checks;
import id.teladan.platform.FieldError;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account as somebody wants it to be.
 *
 * @param password null to keep the one there is
 * @param active null to keep what is; a new one is active unless this says otherwise
 */
public record NewAccount(
    String username,
    String name,
    @Nullable String password,
    List<Grant> grants,
    @Nullable UUID homePuskesmasId,
    @Nullable String homeVillageCode,
    @Nullable Boolean active) {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{1,38}[a-z0-9])");
  private static final Pattern VILLAGE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}");
  private static final int MOST_GRANTS = 50;

  public NewAccount {
    username = username.strip();
    name = name.strip();
    grants = List.copyOf(grants);
    List<FieldError> errors = errors(username, name, password, grants, homeVillageCode);
    Checks.refuse(errors);
  }

  boolean activeOr(boolean otherwise) {
    return active == null ? otherwise : active;
  }

  /** Whether anybody can have this name. */
  static boolean isUsername(String text) {
    return USERNAME.matcher(text).matches();
  }

  private static List<FieldError> errors(
      String username,
      String name,
      @Nullable String password,
      List<Grant> grants,
      @Nullable String village) {
    List<FieldError> errors = new ArrayList<>();
    if (!isUsername(username)) {
      errors.add(
          new FieldError(
              "username", "3 sampai 40 huruf kecil, angka, titik, garis atau garis bawah"));
    }
    if (name.isEmpty() || name.length() > 200) {
      errors.add(new FieldError("name", "wajib diisi, paling panjang 200 huruf"));
    }
    if (password != null) {
      PasswordRules.fault(password, username)
          .ifPresent(fault -> errors.add(new FieldError("password", fault)));
    }
    if (village != null && !VILLAGE.matcher(village).matches()) {
      errors.add(new FieldError("homeVillageCode", "bukan kode desa, mis. 16.03.07.2001"));
    }
    if (grants.size() > MOST_GRANTS) {
      errors.add(new FieldError("grants", "paling banyak " + MOST_GRANTS));
    }
    for (int i = 0; i < grants.size(); i++) {
      Grant grant = grants.get(i);
      if ((grant.role() == Role.KADER) != (grant.scope().kaderId() != null)) {
        errors.add(
            new FieldError(
                "grants[" + i + "]",
                "peran KADER memerlukan kaderId, dan kaderId hanya untuk peran KADER"));
      }
    }
    return errors;
  }
}
