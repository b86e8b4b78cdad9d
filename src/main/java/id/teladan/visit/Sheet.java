package id.teladan.visit;

/** A sheet with what holds on it. */
public record Sheet(SheetHead head, Answers answers) {

  public SheetId id() {
    return head.id();
  }
}
