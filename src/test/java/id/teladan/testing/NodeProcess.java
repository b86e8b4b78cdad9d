package id.teladan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Node that runs a script of {@code src/test/js} and answers a question a line. One question at a
 * time: it has read the whole line before it writes, so neither waits for the other for ever.
 */
public final class NodeProcess implements AutoCloseable {

  private final Process process;
  private final Path log;
  private final BufferedWriter questions;
  private final BufferedReader answers;

  private NodeProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.questions = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  public static NodeProcess of(String script) {
    try {
      Path log = Files.createTempFile(Path.of("target"), script, ".log");
      Process process =
          new ProcessBuilder("node", Path.of("src", "test", "js", script).toString())
              .redirectError(log.toFile())
              .start();
      return new NodeProcess(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException("the tests need node on the path", e);
    }
  }

  /** The answer to a question, which is one line of JSON. */
  public JsonNode ask(String question) {
    send(question);
    return receive();
  }

  /** Asks without waiting; the answer is to be received before the next question. */
  public void send(String question) {
    assertThat(question).doesNotContain("\n");
    try {
      questions.write(question);
      questions.write('\n');
      questions.flush();
    } catch (IOException e) {
      throw new AssertionError("node has ended, see " + log, e);
    }
  }

  public JsonNode receive() {
    try {
      String answer = answers.readLine();
      assertThat(answer).as("node has ended, see %s", log).isNotNull();
      return Json.strict().readTree(answer);
    } catch (IOException e) {
      throw new AssertionError("no answer of node, see " + log, e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
