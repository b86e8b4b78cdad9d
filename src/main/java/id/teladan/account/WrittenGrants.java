package id.teladan.account;

import id.teladan.platform.Checks;
import id.teladan.platform.FieldError;
import id.teladan.platform.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an account may do and where it belongs, judged by the database once it stands there. */
final class WrittenGrants {

  private WrittenGrants() {}

  /**
   * Writes the grants of an account that has none.
   *
   * @throws id.teladan.platform.ProblemException 422 where a place is unknown or beyond the reach
   *     of whoever grants; the caller's transaction then takes the grants with it
   */
  static void write(AccountDao dao, NewAccount request, Reach grantor) {
    List<AccountDao.GrantRow> rows = new ArrayList<>();
    for (int i = 0; i < request.grants().size(); i++) {
      rows.add(AccountDao.GrantRow.of(i, request.grants().get(i)));
    }
    dao.insertGrants(request.username(), rows);
    List<FieldError> errors = new ArrayList<>();
    for (AccountDao.Judgment grant : dao.judgeGrants(request.username(), grantor)) {
      if (!grant.known() || !grant.allowed()) {
        errors.add(
            new FieldError(
                "grants[" + grant.position() + "]",
                "tempat itu tidak ada, atau di luar wilayah Anda"));
      }
    }
    UUID puskesmas = request.homePuskesmasId();
    if (puskesmas != null && !dao.knowsPuskesmas(puskesmas)) {
      errors.add(new FieldError("homePuskesmasId", "puskesmas itu tidak ada"));
    }
    String village = request.homeVillageCode();
    if (village != null && !dao.knowsVillage(village)) {
      errors.add(new FieldError("homeVillageCode", "desa itu tidak ada"));
    }
    Checks.refuse(errors);
  }
}
