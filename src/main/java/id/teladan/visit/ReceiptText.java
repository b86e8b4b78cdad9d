package id.teladan.visit;

import java.time.Instant;

/** What the portal signs when it has taken something in. Each line is part of the contract. */
final class ReceiptText {

  private ReceiptText() {}

  static String ofOperation(
      String operationId, String contentHash, SheetId sheet, Instant receivedAt) {
    return operationId + "\n" + contentHash + "\n" + sheet + "\n" + receivedAt;
  }

  static String ofSubmission(SheetId sheet, String stateHash, Instant receivedAt) {
    return sheet + "\n" + stateHash + "\n" + receivedAt;
  }
}
