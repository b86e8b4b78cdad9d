package id.teladan.account;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.Reach;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Lets people and programs in, and out again. */
public final class SignInService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final SessionSettings settings;
  private final SignInThrottle throttle;

  SignInService(Jdbi jdbi, Clock clock, SessionSettings settings) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.settings = settings;
    this.throttle = new SignInThrottle(jdbi, clock);
  }

  /** A secret for the caller to keep, and when it ends at the latest. */
  record Entrance(String token, Instant endsAt) {}

  /** Opens a session for a browser, unless name and password do not fit. */
  Optional<Entrance> openSession(String username, String password, String address) {
    return check(username, password, address)
        .map(
            actor -> {
              Instant now = clock.instant();
              Entrance entrance =
                  new Entrance(Tokens.next(), now.plus(settings.longestOrDefault()));
              jdbi.useTransaction(
                  handle -> {
                    SessionDao dao = handle.attach(SessionDao.class);
                    dao.deleteEndedSessions(actor.username(), now);
                    dao.insertSession(
                        Tokens.hash(entrance.token()),
                        actor.username(),
                        now,
                        now.plus(settings.idleOrDefault()),
                        entrance.endsAt());
                    AuditLog.write(handle, actor, event("sign-in", actor.username()));
                  });
              return entrance;
            });
  }

  /** Makes a token for a program, unless name and password do not fit. */
  Optional<Entrance> issueToken(String username, String password, String address) {
    return check(username, password, address)
        .map(
            actor -> {
              Instant now = clock.instant();
              Entrance entrance = new Entrance(Tokens.next(), now.plus(settings.tokenOrDefault()));
              jdbi.useTransaction(
                  handle -> {
                    SessionDao dao = handle.attach(SessionDao.class);
                    dao.deleteEndedTokens(actor.username(), now);
                    dao.insertToken(
                        Tokens.hash(entrance.token()), actor.username(), now, entrance.endsAt());
                    AuditLog.write(handle, actor, event("token.create", actor.username()));
                  });
              return entrance;
            });
  }

  void endSession(Actor actor, byte[] hash) {
    jdbi.useTransaction(
        handle -> {
          if (handle.attach(SessionDao.class).endSession(hash)) {
            AuditLog.write(handle, actor, event("sign-out", actor.username()));
          }
        });
  }

  void endToken(Actor actor, byte[] hash) {
    jdbi.useTransaction(
        handle -> {
          if (handle.attach(SessionDao.class).endToken(hash)) {
            AuditLog.write(handle, actor, event("token.delete", actor.username()));
          }
        });
  }

  /** Whether the password is that of the account; a try like any other. */
  boolean isPassword(String username, String password, String address) {
    return check(username, password, address).isPresent();
  }

  /**
   * That an account is switched off hears only who knows its password. A name that nobody has costs
   * the same time, counts the same and is answered the same.
   */
  private Optional<Actor> check(String typed, String password, String address) {
    String username = typed.strip().toLowerCase(Locale.ROOT);
    throttle.take(username, address);
    Optional<String> hash =
        username.matches("[a-z0-9._-]{1,40}")
            ? jdbi.withExtension(AccountDao.class, dao -> dao.findPasswordHash(username))
            : Optional.empty();
    boolean right =
        hash.map(text -> PasswordHash.matches(password, text))
            .orElseGet(() -> PasswordHash.matchesNobody(password));
    if (!right) {
      hash.ifPresent(known -> auditFailure(username));
      return Optional.empty();
    }
    throttle.succeeded(username, address);
    return jdbi.withExtension(AccountDao.class, dao -> dao.find(username, Reach.ALL))
        .map(AccountService::actorOf);
  }

  private void auditFailure(String username) {
    jdbi.useTransaction(
        handle -> AuditLog.write(handle, Actor.SYSTEM, event("sign-in.fail", username)));
  }

  /** A chain for each account, so that nobody waits for another's sign-in. */
  private static AuditEvent event(String action, String username) {
    return new AuditEvent(action, "account/" + username, "sign-in/" + username);
  }

  Duration longestSession() {
    return settings.longestOrDefault();
  }
}
