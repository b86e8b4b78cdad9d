package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.testing.Arena;
import id.teladan.testing.OwnInstrument;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TestAccount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft, answered under the first version of an instrument that can be given a second one. */
final class MovableDraft {

  private final Arena arena = new Arena();
  private final TestAccount ani = arena.assessor();
  private final OwnInstrument instrument = new OwnInstrument(arena, ani);
  private final UUID id = arena.sheet(ani, instrument.visit());

  MovableDraft() {
    assertThat(add(OwnInstrument.answersToOne().toString())).contains("STORED");
  }

  Arena arena() {
    return arena;
  }

  /** Its assessor. */
  TestAccount ani() {
    return ani;
  }

  OwnInstrument instrument() {
    return instrument;
  }

  UUID id() {
    return id;
  }

  String add(String operations) {
    return add(operations, null);
  }

  /** Sends operations; gives their outcomes. */
  String add(String operations, @Nullable Integer known) {
    String more = known == null ? "" : ",\"known\":" + known;
    return ani.api()
        .post(path("operations"), "{\"operations\":%s%s}".formatted(operations, more))
        .json()
        .findValuesAsText("outcome")
        .toString();
  }

  Answer preview(int version) {
    return ani.api().get(path("instrument-preview?version=" + version));
  }

  Answer move(int version) {
    return ani.api().put(path("instrument"), "{\"version\":%d}".formatted(version));
  }

  JsonNode read() {
    return ani.api().get(path("")).json();
  }

  String path(String below) {
    return "/api/v1/sheets/" + id + (below.isEmpty() ? "" : "/" + below);
  }
}
