package id.teladan.platform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Lets commands that arrive while others are being written share one transaction, and so one
 * commit, which costs as much as all else that a small command does. Each returns when what it
 * wrote is durable, as if it had been alone. Nothing waits for others to come: one that finds a
 * writer free goes at once, and the first of those that had to wait takes the rest along.
 *
 * <p>When one of a group fails, the group is rolled back and each of it runs by itself. So a
 * command must be one that may be run again: it changes nothing but the database.
 */
public final class GroupCommit {

  private static final int WRITERS = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int MOST_AT_ONCE = 16;

  private final Jdbi jdbi;
  private final Queue<Member<?>> queue = new ArrayDeque<>();
  private int freeWriters = WRITERS;

  public GroupCommit(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What is done in a transaction. */
  @FunctionalInterface
  public interface Command<T> {
    T run(Handle handle);
  }

  /** Returns, or throws, what the command does, once that is committed. */
  public <T> T run(Command<T> command) {
    Member<T> member = new Member<>(command);
    if (!beginsAtOnce(member)) {
      member.await();
    }
    if (!member.done) {
      lead(member);
    }
    return member.outcome();
  }

  private synchronized boolean beginsAtOnce(Member<?> member) {
    if (freeWriters == 0) {
      queue.add(member);
      return false;
    }
    freeWriters--;
    return true;
  }

  private void lead(Member<?> first) {
    List<Member<?>> group = groupOf(first);
    try {
      if (group.size() == 1 || !together(group)) {
        group.forEach(member -> member.alone(jdbi));
      }
    } finally {
      passOn();
      group.forEach(Member::end);
    }
  }

  private synchronized List<Member<?>> groupOf(Member<?> first) {
    List<Member<?>> group = new ArrayList<>(MOST_AT_ONCE);
    group.add(first);
    while (group.size() < MOST_AT_ONCE && !queue.isEmpty()) {
      group.add(queue.remove());
    }
    return group;
  }

  /** False when one of them failed and nothing was written, so that each is to be tried alone. */
  private boolean together(List<Member<?>> group) {
    try {
      jdbi.useTransaction(handle -> group.forEach(member -> member.tryOut(handle)));
    } catch (ConnectionException noDatabase) {
      group.forEach(member -> member.fail(noDatabase));
      return true;
    } catch (RuntimeException oneFailed) {
      return false;
    }
    group.forEach(Member::succeed);
    return true;
  }

  /** The first of those who wait writes next; it wakes up without being done. */
  private synchronized void passOn() {
    Member<?> next = queue.poll();
    if (next == null) {
      freeWriters++;
    } else {
      next.wake();
    }
  }

  /** One caller's command; its fields are handed over by the latch. */
  private static final class Member<T> {

    private final Command<T> command;
    private final CountDownLatch awake = new CountDownLatch(1);
    private boolean done;
    private @Nullable T result;
    private @Nullable RuntimeException failure;

    Member(Command<T> command) {
      this.command = command;
    }

    /** Not to be interrupted: what was begun is answered. */
    void await() {
      boolean interrupted = false;
      while (awake.getCount() > 0) {
        try {
          awake.await();
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    void wake() {
      awake.countDown();
    }

    void tryOut(Handle handle) {
      result = command.run(handle);
    }

    void succeed() {
      done = true;
    }

    void fail(RuntimeException why) {
      failure = why;
      done = true;
    }

    /** Nobody is left waiting, whatever broke. */
    void end() {
      if (!done) {
        fail(new IllegalStateException("the commands written together broke"));
      }
      wake();
    }

    void alone(Jdbi jdbi) {
      try {
        result = jdbi.inTransaction(command::run);
        done = true;
      } catch (RuntimeException e) {
        fail(e);
      }
    }

    @SuppressWarnings("NullAway") // a command that returned has a result
    T outcome() {
      if (failure != null) {
        throw failure;
      }
      return result;
    }
  }
}
