package id.teladan.jambore;

import id.teladan.attendance.TicketQr;
import id.teladan.jambore.TicketService.ContingentTickets;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.util.List;

/** All tickets of one contingent, to print. */
final class TicketSheetView extends PageView {

  final String back;
  final String jamboreName;
  final String days;
  final String venue;
  final String contingent;
  final List<Card> cards;

  TicketSheetView(Actor actor, ContingentTickets sheet) {
    super("tickets.mustache", actor, "Tiket " + sheet.contingent().name());
    Jambore jambore = sheet.jambore();
    this.back = "/jambore/%s/kontingen/%s".formatted(jambore.id(), sheet.contingent().id());
    this.jamboreName = jambore.name();
    this.days = Words.days(jambore.startsOn(), jambore.endsOn());
    this.venue = jambore.venue();
    this.contingent = sheet.contingent().name();
    this.cards =
        sheet.contingent().members().stream()
            .map(member -> Card.of(member, sheet.tickets().getOrDefault(member.kaderId(), "")))
            .toList();
  }

  /** One ticket; the QR says who it is for only to us. */
  record Card(String name, String posyandu, String role, int qrSize, String qrPath) {
    static Card of(Contingent.Member member, String ticket) {
      TicketQr qr = TicketQr.of(ticket);
      return new Card(
          member.name(), member.posyandu(), member.role().title(), qr.size(), qr.path());
    }
  }
}
