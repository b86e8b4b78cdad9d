package id.teladan.evidence;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.testing.Arena;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Ani's sheet, and evidence that she sends for it. */
final class SentSheet {

  final Arena arena = new Arena();
  final TestAccount ani = arena.assessor();
  final UUID id = arena.sheet(ani, arena.openVisit(ani));

  String path() {
    return "/api/v1/sheets/%s/evidence".formatted(id);
  }

  String path(UUID evidence) {
    return path() + "/" + evidence;
  }

  /** Sends a piece for item D2; what more stands in the address, and more headers in pairs. */
  @CanIgnoreReturnValue
  Answer send(UUID evidence, byte[] content, String query, String... headers) {
    return send(ani, path(evidence) + "?item=D2" + query, content, digest(content), headers);
  }

  @CanIgnoreReturnValue
  UUID sent(byte[] content) {
    UUID evidence = Ids.next();
    Answer answer = send(evidence, content, "");
    if (answer.status() != 201) {
      throw new AssertionError(answer.status() + answer.text());
    }
    return evidence;
  }

  static Answer send(
      TestAccount who, String path, byte[] content, String digest, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Digest", digest));
    return who.api()
        .send("PUT", path, BodyPublishers.ofByteArray(content), all.toArray(String[]::new));
  }

  /** Answers everything and hands the sheet in. */
  void submit() {
    String sheet = "/api/v1/sheets/" + id;
    String stateHash =
        ani.api()
            .post(sheet + "/operations", Arena.body(arena.bestAnswers()))
            .json()
            .get("stateHash")
            .asText();
    Answer answer =
        ani.api().post(sheet + "/submission", "{\"stateHash\":\"%s\"}".formatted(stateHash));
    if (answer.status() != 201) {
      throw new AssertionError(answer.status() + answer.text());
    }
  }

  static String digest(byte[] content) {
    return "sha-256=:" + Base64.getEncoder().encodeToString(Hashes.digest(content)) + ":";
  }
}
