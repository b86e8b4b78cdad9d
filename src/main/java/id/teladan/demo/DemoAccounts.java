package id.teladan.demo;

import id.teladan.account.AccountService;
import id.teladan.account.NewAccount;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.util.List;

/** The demo accounts, all with one password that stands in the README. */
final class DemoAccounts {

  static final String PASSWORD = "teladan-demo";

  private final AccountService accounts;

  DemoAccounts(AccountService accounts) {
    this.accounts = accounts;
  }

  void make(DemoOffice office, DemoOffice otherOffice) {
    Scope muaraEnim = Scope.region("16.03");
    Scope banjar = Scope.region("32.79");
    account("admin", "Admin Contoh", new Grant(Role.ADMIN, Scope.EVERYWHERE));
    account("panitia", "Panitia Contoh", new Grant(Role.COMMITTEE, muaraEnim));
    account("penilai1", "Penilai Satu", new Grant(Role.ASSESSOR, muaraEnim));
    account("penilai2", "Penilai Dua", new Grant(Role.ASSESSOR, muaraEnim));
    account("penilai3", "Penilai Tiga", new Grant(Role.ASSESSOR, muaraEnim));
    account("pelatih", "Pelatih Contoh", new Grant(Role.TRAINER, muaraEnim));
    account("dinas", "Dinas Contoh", new Grant(Role.VIEWER, muaraEnim));
    account("kader1", "Kader Contoh", kader(office));
    account("panitia2", "Panitia Banjar", new Grant(Role.COMMITTEE, banjar));
    account("pelatih2", "Pelatih Banjar", new Grant(Role.TRAINER, banjar));
    account("kader2", "Kader Banjar", kader(otherOffice));
  }

  /** An assessor as the visits' services know one. */
  static Actor assessor(int number) {
    return new Actor(
        "penilai" + number,
        "Penilai " + number,
        List.of(new Grant(Role.ASSESSOR, Scope.region("16.03"))));
  }

  private static Grant kader(DemoOffice office) {
    return new Grant(Role.KADER, Scope.kader(office.firstKader().value()));
  }

  private void account(String username, String name, Grant grant) {
    var made =
        accounts.create(
            Actor.SYSTEM,
            new NewAccount(username, name, PASSWORD, List.of(grant), null, null, true));
    assert made.created();
  }
}
