package id.teladan.audit;

import id.teladan.platform.Actor;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.util.List;
import java.util.function.Function;

/** Reading the audit; to write it, commands call {@link AuditLog}. */
public record AuditModule(AuditService service) {

  /**
   * Builds the module.
   *
   * @param accountsInScope the usernames of the accounts that an admin looks after
   */
  public static AuditModule create(
      Platform platform, Function<Actor, List<String>> accountsInScope) {
    Daos.learn(platform.jdbi(), AuditDao.class);
    return new AuditModule(new AuditService(platform.jdbi(), accountsInScope));
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new AuditPages(service));
    jersey.register(new AuditApi(service));
  }
}
