package id.teladan.jambore;

import id.teladan.attendance.TicketQr;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;

/** One jambore with the kader's ticket, large enough to be scanned off a small phone. */
final class TicketView extends PageView {

  final String name;
  final String days;
  final String venue;
  final String contingent;
  final String role;
  final int qrSize;
  final String qrPath;

  TicketView(Actor actor, MemberTicket ticket) {
    super("ticket.mustache", actor, "Tiket " + ticket.membership().name());
    Membership m = ticket.membership();
    TicketQr qr = TicketQr.of(ticket.ticket());
    this.name = m.name();
    this.days = Words.days(m.startsOn(), m.endsOn());
    this.venue = m.venue();
    this.contingent = m.contingent();
    this.role = m.role().title();
    this.qrSize = qr.size();
    this.qrPath = qr.path();
  }
}
