package id.teladan.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.teladan.platform.Problem;
import id.teladan.platform.ProblemException;
import id.teladan.platform.SigningKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one operation. A stored one is proven by the signature over its content's hash;
 * the same proof is given however often it is sent.
 *
 * @param kept true where a refused one came too late and is kept, with the same proof, until the
 *     committee decides about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String operationId,
    Outcome outcome,
    @Nullable String contentHash,
    @Nullable Instant receivedAt,
    @Nullable String signature,
    @Nullable Problem problem,
    @Nullable Boolean kept) {

  /** Whether the operation is safe with the portal. */
  public enum Outcome {
    STORED,
    ALREADY_STORED,
    REFUSED
  }

  static Receipt refused(@Nullable String operationId, ProblemException why) {
    return new Receipt(operationId, Outcome.REFUSED, null, null, null, why.problem(), null);
  }

  /** What is to be receipted once the transaction has succeeded; signing holds up nobody there. */
  record Draft(
      @Nullable String operationId,
      Outcome outcome,
      @Nullable String contentHash,
      @Nullable Instant receivedAt,
      @Nullable ProblemException refusal) {

    static Draft stored(Operation operation, String contentHash, Instant at) {
      return new Draft(operation.id().toString(), Outcome.STORED, contentHash, at, null);
    }

    static Draft alreadyStored(Operation operation, String contentHash, Instant at) {
      return new Draft(operation.id().toString(), Outcome.ALREADY_STORED, contentHash, at, null);
    }

    /** Refused for now, and kept for a person to decide about. */
    static Draft kept(
        Operation operation, String contentHash, Instant at, ProblemException refusal) {
      return new Draft(operation.id().toString(), Outcome.REFUSED, contentHash, at, refusal);
    }

    static Draft refused(@Nullable String operationId, ProblemException why) {
      return new Draft(operationId, Outcome.REFUSED, null, null, why);
    }

    Receipt signed(SheetId sheet, SigningKey key) {
      ProblemException why = refusal;
      if (why != null && receivedAt == null) {
        return Receipt.refused(operationId, why);
      }
      if (operationId == null || contentHash == null || receivedAt == null) {
        throw new IllegalStateException("what is receipted has an id, a hash and a time");
      }
      String text = ReceiptText.ofOperation(operationId, contentHash, sheet, receivedAt);
      String signature = key.sign(text);
      return why == null
          ? new Receipt(operationId, outcome, contentHash, receivedAt, signature, null, null)
          : new Receipt(
              operationId, outcome, contentHash, receivedAt, signature, why.problem(), true);
    }
  }
}
