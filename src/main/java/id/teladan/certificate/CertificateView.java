package id.teladan.certificate;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.time.LocalDate;

/** One certificate, and what may be done to it. */
final class CertificateView extends PageView {

  final CertificateRow row;
  final String hours;
  final String period;
  final String issuer;
  final String address;
  final String reason;
  final String endedOn;
  final boolean ended;
  final boolean hasSuccessor;
  final String successor;
  final boolean mayRevoke;
  final boolean mayReissue;
  final Reason revocation;
  final Reason reissue;

  CertificateView(
      Actor actor, Certificate certificate, String address, boolean mayChange, Reason typed) {
    super("certificate.mustache", actor, certificate.number());
    this.row = CertificateRow.of(certificate);
    this.hours = certificate.hours() == null ? "" : certificate.hours() + " JPL";
    Period held = certificate.period();
    this.period = held == null ? "" : held.words();
    this.issuer = certificate.issuer();
    this.address = address;
    this.reason = certificate.reason() == null ? "" : certificate.reason();
    LocalDate end = certificate.endedOn();
    this.endedOn = end == null ? "" : Words.date(end);
    this.ended = !certificate.isInForce();
    CertificateId next = certificate.supersededBy();
    this.hasSuccessor = next != null;
    this.successor = next == null ? "" : next.toString();
    this.mayRevoke = mayChange && certificate.isInForce();
    this.mayReissue = mayChange && next == null;
    this.revocation = typed.command() == Command.REVOKE ? typed : Reason.NONE;
    this.reissue = typed.command() == Command.REISSUE ? typed : Reason.NONE;
  }

  /** What can be done to a paper, each with a form of its own. */
  enum Command {
    NONE,
    REVOKE,
    REISSUE
  }

  /** The reason as it was typed into one of the forms, and what is wrong with it. */
  record Reason(Command command, String text, String error) {
    static final Reason NONE = new Reason(Command.NONE, "", "");

    boolean wrong() {
      return !error.isEmpty();
    }
  }
}
