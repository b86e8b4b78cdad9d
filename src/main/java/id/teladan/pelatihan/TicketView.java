package id.teladan.pelatihan;

import id.teladan.attendance.TicketQr;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Whether the kader passed, so that a certificate is to be looked for. */
  final boolean passed;

  TicketView(
      Actor actor, PelatihanDetail detail, Enrollment enrollment, @Nullable Outcome completion) {
    super("ticket.mustache", actor, "Tiket " + detail.pelatihan().title());
    Pelatihan p = detail.pelatihan();
    this.title = p.title();
    this.days = Words.days(p.startsOn(), p.endsOn());
    this.venue = p.venue();
    this.state = state(p, enrollment, completion);
    this.reason = Texts.reason(enrollment.reason());
    this.passed = p.isCompleted() && completion == Outcome.LULUS;
    this.hasTicket = enrollment.ticket() != null && p.decided() == PelatihanStatus.PLANNED;
    TicketQr qr = TicketQr.of(enrollment.ticket() == null ? "" : enrollment.ticket());
    this.qrSize = qr.size();
    this.qrPath = qr.path();
    this.sessions = detail.sessions().stream().map(PelatihanView.SessionRow::of).toList();
  }

  /** Once a pelatihan is over, what became of it is of use, and the ticket is not. */
  private static String state(Pelatihan p, Enrollment enrollment, @Nullable Outcome completion) {
    if (p.isCancelled()) {
      return PelatihanStatus.CANCELLED.title();
    }
    return p.isCompleted() && completion != null
        ? Texts.outcome(completion)
        : enrollment.outcome().title();
  }
}
