package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.testing.MariaDb;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class CoalescerTest {

  private static final int CLIENTS = 24;

  private final String chain = "group/" + Ids.next();
  private final AtomicInteger transactions = new AtomicInteger();
  private Jdbi jdbi;
  private Coalescer<Integer, Integer> commits;

  @BeforeEach
  void begin(Jdbi jdbi) {
    this.jdbi = jdbi;
    commits = writing(jdbi);
  }

  /** Keeps each number in one transaction with those that came along; 13 is refused. */
  private Coalescer<Integer, Integer> writing(Jdbi database) {
    return new Coalescer<>(
        numbers ->
            database.inTransaction(
                handle -> {
                  transactions.incrementAndGet();
                  numbers.forEach(number -> add(handle, number));
                  return numbers.stream().map(number -> -number).toList();
                }));
  }

  @Test
  void whatReturnedIsThereForOthers() {
    assertThat(commits.ask(1)).isEqualTo(-1);
    assertThat(kept()).containsExactly(1);
  }

  @Test
  void manyAtOnceAreAllAnsweredInFewerTransactionsThanQuestions() throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 100; i < 500; i++) {
      int number = i;
      work.add(() -> commits.ask(number));
    }
    List<Integer> answers = atOnce(work);

    for (int i = 0; i < 400; i++) {
      assertThat(answers.get(i)).isEqualTo(-100 - i);
    }
    assertThat(kept()).hasSize(400).doesNotHaveDuplicates();
    assertThat(transactions).hasValueLessThan(400);
  }

  @Test
  void oneThatFailsTakesNobodyWithIt() throws Exception {
    List<Callable<Object>> work = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int number = i;
      work.add(() -> number % 10 == 3 ? refusal() : commits.ask(number));
    }
    List<Object> answers = atOnce(work);

    for (int i = 0; i < 200; i++) {
      assertThat(answers.get(i)).isEqualTo(i % 10 == 3 ? "13 is refused" : -i);
    }
    assertThat(kept()).hasSize(180).doesNotContain(13);
  }

  @Test
  void anErrorEndsTheWaitOfAllAndTheNextQuestionIsTaken() throws Exception {
    Coalescer<Boolean, Boolean> broken =
        new Coalescer<>(
            asked -> {
              if (asked.contains(true)) {
                throw new AssertionError("broken");
              }
              return asked;
            });
    List<Callable<String>> work = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      work.add(
          () -> {
            try {
              return "answered " + broken.ask(true);
            } catch (AssertionError | IllegalStateException failure) {
              return "broken";
            }
          });
    }
    assertThat(atOnce(work)).containsOnly("broken");
    assertThat(broken.ask(false)).isFalse();
  }

  @Test
  void aQuestionWithoutAnAnswerIsABugAndSaysSo() {
    Coalescer<String, String> forgetful = new Coalescer<>(asked -> List.of());
    assertThatThrownBy(() -> forgetful.ask("Elang")).hasMessage("0 answers to 1 questions");
  }

  @Test
  void withoutADatabaseEachIsToldSo() {
    Coalescer<Integer, Integer> lost = writing(Jdbi.create("jdbc:mariadb://127.0.0.1:1/none"));
    assertThatThrownBy(() -> lost.ask(1)).isInstanceOf(ConnectionException.class);
  }

  private String refusal() {
    try {
      return "answered " + commits.ask(13);
    } catch (IllegalArgumentException expected) {
      return String.valueOf(expected.getMessage());
    }
  }

  private void add(Handle handle, int number) {
    handle.execute(
        "INSERT INTO audit_chain (chain, position, at, previous_hash, hash)"
            + " VALUES (?, ?, NOW(3), '', '')",
        chain + "/" + number,
        number);
    if (number == 13) {
      throw new IllegalArgumentException("13 is refused");
    }
  }

  private List<Integer> kept() {
    return jdbi.withHandle(
        handle ->
            handle
                .select("SELECT position FROM audit_chain WHERE chain LIKE ?", chain + "/%")
                .mapTo(Integer.class)
                .list());
  }

  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : threads.invokeAll(work)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
