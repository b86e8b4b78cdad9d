package id.teladan.attendance;

import id.teladan.platform.Id;
import id.teladan.platform.Ids;
import java.util.UUID;

/** The key of a ticket: all that its QR tells, so that a lost one betrays nobody. */
record TicketId(UUID value) implements Id {

  static TicketId next() {
    return new TicketId(Ids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
