package id.teladan.platform;

import org.jdbi.v3.core.Jdbi;

/** What JDBI should know of our DAOs before the first request. */
public final class Daos {

  private Daos() {}

  /**
   * Lets JDBI study these DAOs once. It keeps what it learns from their annotations where it
   * learned it: a DAO that it only ever meets in {@code handle.attach} is studied anew in each
   * transaction, which costs more than its statements. No connection is opened.
   */
  public static void learn(Jdbi jdbi, Class<?>... daos) {
    for (Class<?> dao : daos) {
      jdbi.useExtension(dao, it -> {});
    }
  }
}
