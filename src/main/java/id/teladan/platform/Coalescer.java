package id.teladan.platform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;

/**
 * Lets what is asked at the same time be answered together: one statement for many, one commit for
 * many. Nothing waits for others to come: a question that finds nobody at work is answered at once,
 * and the first of those that came meanwhile takes the rest along. Each caller sees its own answer
 * only, as if it had been alone. There is one group at a time: with two, each was half as large,
 * and the whole slower.
 *
 * <p>When the answering of several fails, each of them is asked again by itself, so that only the
 * one at fault hears of it. So the work must be one that may be done again: what failed has changed
 * nothing.
 *
 * @param <Q> what is asked
 * @param <A> what it is answered with
 */
public final class Coalescer<Q, A> {

  private static final int MOST_AT_ONCE = 32;

  private final Work<Q, A> work;
  private final Queue<Question<Q, A>> queue = new ArrayDeque<>();
  private boolean busy;

  public Coalescer(Work<Q, A> work) {
    this.work = work;
  }

  /** Answers one question or several. */
  @FunctionalInterface
  public interface Work<Q, A> {

    /** An answer for each, in the order in which they were asked. */
    List<A> answer(List<Q> questions);
  }

  /** Returns, or throws, what the work does with this question. */
  public A ask(Q asked) {
    Question<Q, A> question = new Question<>(asked);
    if (!beginsAtOnce(question)) {
      question.await();
    }
    if (!question.done) {
      lead(question);
    }
    return question.outcome();
  }

  private synchronized boolean beginsAtOnce(Question<Q, A> question) {
    if (busy) {
      queue.add(question);
      return false;
    }
    busy = true;
    return true;
  }

  private void lead(Question<Q, A> first) {
    List<Question<Q, A>> group = groupOf(first);
    try {
      if (group.size() == 1 || !together(group)) {
        group.forEach(this::alone);
      }
    } finally {
      passOn();
      group.forEach(Question::end);
    }
  }

  private synchronized List<Question<Q, A>> groupOf(Question<Q, A> first) {
    List<Question<Q, A>> group = new ArrayList<>(MOST_AT_ONCE);
    group.add(first);
    while (group.size() < MOST_AT_ONCE && !queue.isEmpty()) {
      group.add(queue.remove());
    }
    return group;
  }

  /** False when they failed, of whom it may be only one that is at fault. */
  private boolean together(List<Question<Q, A>> group) {
    try {
      List<A> answers = answer(group);
      for (int i = 0; i < group.size(); i++) {
        group.get(i).succeed(answers.get(i));
      }
      return true;
    } catch (ConnectionException noDatabase) {
      group.forEach(question -> question.fail(noDatabase));
      return true;
    } catch (RuntimeException oneFailed) {
      return false;
    }
  }

  private void alone(Question<Q, A> question) {
    try {
      question.succeed(answer(List.of(question)).get(0));
    } catch (RuntimeException failure) {
      question.fail(failure);
    }
  }

  private List<A> answer(List<Question<Q, A>> group) {
    List<A> answers = work.answer(group.stream().map(question -> question.asked).toList());
    if (answers.size() != group.size()) {
      throw new IllegalStateException(
          "%d answers to %d questions".formatted(answers.size(), group.size()));
    }
    return answers;
  }

  /** The first of those who wait works next; it wakes up without being done. */
  private synchronized void passOn() {
    Question<Q, A> next = queue.poll();
    if (next == null) {
      busy = false;
    } else {
      next.wake();
    }
  }

  /** One caller's question; its fields are handed over by the latch. */
  private static final class Question<Q, A> {

    private final Q asked;
    private final CountDownLatch awake = new CountDownLatch(1);
    private boolean done;
    private @Nullable A answer;
    private @Nullable RuntimeException failure;

    Question(Q asked) {
      this.asked = asked;
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

    void succeed(A with) {
      answer = with;
      done = true;
    }

    void fail(RuntimeException why) {
      failure = why;
      done = true;
    }

    /** Nobody is left waiting, whatever broke. */
    void end() {
      if (!done) {
        fail(new IllegalStateException("what was asked together broke"));
      }
      wake();
    }

    @SuppressWarnings("NullAway") // a question that did not fail has an answer
    A outcome() {
      if (failure != null) {
        throw failure;
      }
      return answer;
    }
  }
}
