package id.teladan.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Json;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Reach;
import id.teladan.platform.Role;
import id.teladan.platform.Saved;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the accounts. An admin of a place looks after the accounts whose grants all lie in that
 * place, and cannot grant beyond it.
 */
public final class AccountService {

  private static final String CHAIN = "account";

  private final Jdbi jdbi;
  private final Clock clock;

  AccountService(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  public Listing<Account> list(Actor actor, String text, PageParams page) {
    Reach reach = reach(actor);
    String after = Optional.ofNullable(page.afterValue(0)).orElse("");
    return page.listing(
        jdbi.withExtension(
            AccountDao.class, dao -> dao.list(after, text, reach, page.limitPlusOne())),
        account -> List.of(account.username()));
  }

  public Account get(Actor actor, String username) {
    Reach reach = reach(actor);
    return Optional.of(username)
        .filter(NewAccount::isUsername)
        .flatMap(name -> jdbi.withExtension(AccountDao.class, dao -> dao.find(name, reach)))
        .orElseThrow(AccountService::notFound);
  }

  /**
   * Somebody with all grants, as if signed in; for work they have signed elsewhere.
   *
   * @throws id.teladan.platform.ProblemException 403 for an account that is switched off
   */
  public Optional<Actor> findActor(String username) {
    return Optional.of(username)
        .filter(NewAccount::isUsername)
        .flatMap(
            name ->
                jdbi.withExtension(
                    AccountDao.class, dao -> dao.find(name, Actor.SYSTEM.reach(Role.ADMIN))))
        .map(AccountService::actorOf);
  }

  /** The usernames of the accounts an admin looks after. */
  public List<String> listUsernames(Actor actor) {
    Reach reach = reach(actor);
    return jdbi.withExtension(AccountDao.class, dao -> dao.listUsernames(reach));
  }

  /** Makes an account. The same again is no failure; another one of that name is. */
  public Saved<Account> create(Actor actor, NewAccount request) {
    Reach reach = reach(actor);
    String hash = PasswordHash.of(required(request.password()));
    return jdbi.inTransaction(
        handle -> {
          AccountDao dao = handle.attach(AccountDao.class);
          if (dao.lock(request.username()).isPresent()) {
            return Saved.existing(requireSame(dao, request, reach));
          }
          return Saved.created(insert(handle, actor, request, hash));
        });
  }

  /** Makes the account, or makes it what the request says; a missing password stays as it is. */
  public Saved<Account> save(Actor actor, NewAccount request) {
    Reach reach = reach(actor);
    @Nullable String hash = request.password() == null ? null : PasswordHash.of(request.password());
    return jdbi.inTransaction(
        handle -> {
          AccountDao dao = handle.attach(AccountDao.class);
          if (dao.lock(request.username()).isEmpty()) {
            return Saved.created(insert(handle, actor, request, required(hash)));
          }
          Account before =
              dao.find(request.username(), reach).orElseThrow(AccountService::notFound);
          return Saved.existing(change(handle, actor, before, request, hash));
        });
  }

  /** Switches an account off, or on again. Whoever is in with it is out at once. */
  public void setActive(Actor actor, String username, boolean active) {
    Reach reach = reach(actor);
    jdbi.useTransaction(
        handle -> {
          AccountDao dao = handle.attach(AccountDao.class);
          Account before =
              dao.lock(username)
                  .flatMap(name -> dao.find(name, reach))
                  .orElseThrow(AccountService::notFound);
          if (before.active() != active) {
            requireAnAdmin(dao, () -> dao.changeActive(username, active));
            handle.attach(SessionDao.class).endAllBut(username, new byte[0]);
            String action = active ? "account.activate" : "account.deactivate";
            audit(handle, actor, action, username, null);
          }
        });
  }

  static Actor actorOf(Account account) {
    if (!account.active()) {
      throw AccountProblem.ACCOUNT_INACTIVE.because(
          "Akun %s dinonaktifkan. Hubungi admin kantor Anda.".formatted(account.username()));
    }
    return account.actor();
  }

  /** Sets one's own password, and ends every other session and token of the account. */
  void changeOwnPassword(Actor actor, String password, byte[] keptSession) {
    String hash = PasswordHash.of(password);
    jdbi.useTransaction(
        handle -> {
          if (handle.attach(AccountDao.class).changePassword(actor.username(), hash)) {
            handle.attach(SessionDao.class).endAllBut(actor.username(), keptSession);
            audit(handle, actor, "account.change-password", actor.username(), null);
          }
        });
  }

  private Account insert(Handle handle, Actor actor, NewAccount request, String hash) {
    AccountDao dao = handle.attach(AccountDao.class);
    dao.insert(request, hash, request.activeOr(true), clock.instant());
    WrittenGrants.write(dao, request, reach(actor));
    audit(handle, actor, "account.create", request.username(), null);
    return stored(dao, request.username());
  }

  private Account change(
      Handle handle, Actor actor, Account before, NewAccount request, @Nullable String hash) {
    AccountDao dao = handle.attach(AccountDao.class);
    boolean active = request.activeOr(before.active());
    requireAnAdmin(
        dao,
        () -> {
          dao.update(request, hash, active);
          dao.deleteGrants(request.username());
          WrittenGrants.write(dao, request, reach(actor));
        });
    if (hash != null || active != before.active()) {
      handle.attach(SessionDao.class).endAllBut(request.username(), new byte[0]);
    }
    audit(handle, actor, "account.change", request.username(), before);
    return stored(dao, request.username());
  }

  private static void requireAnAdmin(AccountDao dao, Runnable change) {
    int before = dao.countAdminsOfEverything();
    change.run();
    if (before > 0 && dao.countAdminsOfEverything() == 0) {
      throw AccountProblem.LAST_ADMIN.because(
          "Berikan dahulu peran admin tanpa wilayah kepada akun lain.");
    }
  }

  private static Account requireSame(AccountDao dao, NewAccount request, Reach reach) {
    Optional<Account> there = dao.find(request.username(), reach);
    boolean same =
        there.isPresent()
            && there.get().equals(wanted(request))
            && dao.findPasswordHash(request.username())
                .filter(hash -> PasswordHash.matches(required(request.password()), hash))
                .isPresent();
    if (!same) {
      throw CommonProblem.ID_TAKEN.because("Nama pengguna itu sudah dipakai. Pilih yang lain.");
    }
    return there.get();
  }

  private static Account wanted(NewAccount request) {
    return new Account(
        request.username(),
        request.name(),
        request.grants(),
        request.homePuskesmasId(),
        request.homeVillageCode(),
        request.activeOr(true));
  }

  private static Account stored(AccountDao dao, String username) {
    return dao.find(username, Reach.ALL).orElseThrow(AccountService::notFound);
  }

  /** The password, or its hash, that a new account cannot do without. */
  private static String required(@Nullable String password) {
    if (password == null) {
      throw Checks.wrong("password", "wajib diisi untuk akun baru");
    }
    return password;
  }

  private static void audit(
      Handle handle, Actor actor, String action, String username, @Nullable Account before) {
    AuditEvent event = new AuditEvent(action, "account/" + username, CHAIN);
    AuditLog.write(handle, actor, before == null ? event : event.withDetail(json(before)));
  }

  private static String json(Account account) {
    try {
      return Json.strict().writeValueAsString(account);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reach reach(Actor actor) {
    actor.require(Role.ADMIN);
    return actor.reach(Role.ADMIN);
  }

  private static RuntimeException notFound() {
    return CommonProblem.NOT_FOUND.because("Tidak ada akun dengan nama pengguna itu.");
  }
}
