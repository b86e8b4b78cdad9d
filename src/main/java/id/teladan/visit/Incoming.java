package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operations of one request as they were read: each is one to take in, a repetition of one
 * before it, or refused for what it says.
 */
record Incoming(List<Part> parts) {

  /**
   * @param operation null when it could not be read
   * @param contentHash null when it could not be read
   * @param refusal null when there is nothing wrong with it
   */
  record Part(
      @Nullable String name,
      @Nullable Operation operation,
      @Nullable String contentHash,
      @Nullable ProblemException refusal) {

    boolean isRefused() {
      return refusal != null;
    }
  }

  /**
   * Reads them.
   *
   * @param instruments those that may be answered
   */
  static Incoming read(List<JsonNode> operations, List<ScoredInstrument> instruments) {
    OperationReader reader = new OperationReader(instruments);
    List<Part> parts = new ArrayList<>(operations.size());
    Map<OperationId, String> seen = new HashMap<>();
    for (JsonNode json : operations) {
      parts.add(read(json, reader, seen));
    }
    return new Incoming(parts);
  }

  /** The ids of those that could be read. */
  List<OperationId> ids() {
    return parts.stream()
        .map(Part::operation)
        .filter(Objects::nonNull)
        .map(Operation::id)
        .distinct()
        .toList();
  }

  private static Part read(JsonNode json, OperationReader reader, Map<OperationId, String> seen) {
    try {
      Operation operation = reader.read(json);
      String hash = operation.contentHash();
      String before = seen.putIfAbsent(operation.id(), hash);
      if (before != null && !before.equals(hash)) {
        return new Part(operation.id().toString(), null, null, idTaken());
      }
      return new Part(operation.id().toString(), operation, hash, null);
    } catch (ProblemException refusal) {
      return new Part(OperationReader.nameOf(json), null, null, refusal);
    }
  }

  static ProblemException idTaken() {
    return CommonProblem.ID_TAKEN.because("Id ini sudah dipakai untuk operasi yang lain.");
  }
}
