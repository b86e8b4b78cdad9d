package id.teladan.pelatihan;

import id.teladan.attendance.TicketQr;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.util.List;

/** One pelatihan with the kader's ticket, large enough to be scanned off a small phone. */
final class TicketView extends PageView {

  final String title;
  final String days;
  final String venue;
  final String state;
  final String reason;
  final boolean hasTicket;
  final int qrSize;
  final String qrPath;
  final List<PelatihanView.SessionRow> sessions;

  TicketView(Actor actor, PelatihanDetail detail, Enrollment enrollment) {
    super("ticket.mustache", actor, "Tiket " + detail.pelatihan().title());
    Pelatihan p = detail.pelatihan();
    this.title = p.title();
    this.days = Words.days(p.startsOn(), p.endsOn());
    this.venue = p.venue();
    this.state = enrollment.outcome().title();
    this.reason = Texts.reason(enrollment.reason());
    this.hasTicket = enrollment.ticket() != null;
    TicketQr qr = TicketQr.of(enrollment.ticket() == null ? "" : enrollment.ticket());
    this.qrSize = qr.size();
    this.qrPath = qr.path();
    this.sessions = detail.sessions().stream().map(PelatihanView.SessionRow::of).toList();
  }
}
