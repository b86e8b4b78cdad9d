package id.teladan.faults;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.faults.Outcome.Wrong;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares what a tablet holds and promised with what the database has. */
final class Comparison {

  private final Map<String, JsonNode> made;
  private final JsonNode notes;
  private final Stored stored;

  /**
   * @param ledger as the hand of hand.js reads it from the tablet
   */
  Comparison(JsonNode ledger, Stored stored) {
    this.notes = ledger.get("notes");
    this.stored = stored;
    this.made =
        ledger
            .get("operations")
            .valueStream()
            .collect(Collectors.toMap(it -> it.get("id").asText(), it -> it));
  }

  Outcome outcome(Collection<String> promised, Set<String> greenTooEarly) {
    Set<String> expected = new HashSet<>(promised);
    expected.addAll(made.keySet());
    Map<Wrong, Set<String>> wrong = new EnumMap<>(Wrong.class);
    wrong.put(Wrong.LOST, those(expected, id -> !stored.operations().containsKey(id)));
    wrong.put(Wrong.DOUBLED, those(stored.operations().keySet(), id -> !made.containsKey(id)));
    wrong.put(Wrong.ALTERED, those(made.keySet(), this::isAltered));
    wrong.put(Wrong.UNPROVEN, those(made.keySet(), id -> !isProven(id)));
    wrong.put(Wrong.GREEN_TOO_EARLY, greenTooEarly);
    wrong.values().removeIf(Set::isEmpty);
    int handedIn = (int) notes.valueStream().filter(this::isHandedIn).count();
    return new Outcome(handedIn, made.size(), wrong, Map.of());
  }

  private static Set<String> those(Collection<String> ids, Predicate<String> which) {
    return ids.stream().filter(which).collect(Collectors.toSet());
  }

  private boolean isAltered(String id) {
    String kept = stored.operations().get(id);
    return kept != null && !kept.equals(Stored.content(made.get(id)));
  }

  private boolean isProven(String id) {
    return made.get(id).get("state").asText().equals("RECEIPTED");
  }

  private boolean isHandedIn(JsonNode note) {
    String stateHash = note.at("/submission/stateHash").asText();
    return note.at("/submission/state").asText().equals("DONE")
        && Objects.equals(stored.submitted().get(note.get("sheetId").asText()), stateHash);
  }
}
