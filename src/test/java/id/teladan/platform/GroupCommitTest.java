package id.teladan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.testing.MariaDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class GroupCommitTest {

  private static final int CLIENTS = 24;

  private final String chain = "group/" + Ids.next();
  private final Set<Handle> transactions = ConcurrentHashMap.newKeySet();
  private Jdbi jdbi;
  private GroupCommit commits;

  @BeforeEach
  void begin(Jdbi jdbi) {
    this.jdbi = jdbi;
    commits = new GroupCommit(jdbi);
  }

  @Test
  void whatReturnedIsThereForOthers() {
    int answer = commits.run(handle -> add(handle, 1));
    assertThat(answer).isEqualTo(1);
    assertThat(kept()).containsExactly(1);
  }

  @Test
  void manyAtOnceAreAllKeptInFewerTransactionsThanCommands() throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int number = i;
      work.add(() -> commits.run(handle -> add(handle, number)));
    }
    List<Integer> answers = atOnce(work);

    for (int i = 0; i < 400; i++) {
      assertThat(answers.get(i)).isEqualTo(i);
    }
    assertThat(kept()).hasSize(400).doesNotHaveDuplicates();
    assertThat(transactions).hasSizeLessThan(400);
  }

  @Test
  void oneThatFailsTakesNobodyWithIt() throws Exception {
    List<Callable<Object>> work = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int number = i;
      work.add(
          () -> number % 10 == 3 ? failure(number) : commits.run(handle -> add(handle, number)));
    }
    List<Object> answers = atOnce(work);

    for (int i = 0; i < 200; i++) {
      assertThat(answers.get(i)).isEqualTo(i % 10 == 3 ? "no " + i : i);
    }
    assertThat(kept()).hasSize(180).noneMatch(number -> number % 10 == 3);
  }

  @Test
  void anErrorEndsTheWaitOfAllAndTheNextCommandIsTaken() throws Exception {
    List<Callable<Object>> work = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      work.add(
          () -> {
            try {
              return commits.<Integer>run(
                  handle -> {
                    throw new AssertionError("broken");
                  });
            } catch (AssertionError | IllegalStateException broken) {
              return "broken";
            }
          });
    }
    assertThat(atOnce(work)).containsOnly("broken");
    int answer = commits.run(handle -> add(handle, 1));
    assertThat(answer).isEqualTo(1);
  }

  @Test
  void withoutADatabaseEachIsToldSo() {
    GroupCommit lost = new GroupCommit(Jdbi.create("jdbc:mariadb://127.0.0.1:1/none"));
    assertThatThrownBy(() -> lost.run(handle -> add(handle, 1)))
        .isInstanceOf(ConnectionException.class);
  }

  private Object failure(int number) {
    try {
      return commits.run(
          handle -> {
            int unused = add(handle, number);
            throw new IllegalArgumentException("no " + number);
          });
    } catch (IllegalArgumentException expected) {
      return expected.getMessage();
    }
  }

  private int add(Handle handle, int number) {
    handle.execute(
        "INSERT INTO audit_chain (chain, position, at, previous_hash, hash)"
            + " VALUES (?, ?, NOW(3), '', '')",
        chain + "/" + number,
        number);
    transactions.add(handle);
    return number;
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
