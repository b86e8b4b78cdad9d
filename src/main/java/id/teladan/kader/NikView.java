package id.teladan.kader;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;

/** The form that asks for a reason, and once, the number itself. */
final class NikView extends PageView {

  final KaderId id;
  final String kaderName;
  final String masked;
  final boolean kept;
  final String nik;
  final String reason;
  final String error;

  private NikView(Actor actor, Kader kader, String nik, String reason, String error) {
    super("nik.mustache", actor, "NIK kader");
    this.id = kader.id();
    this.kaderName = kader.name();
    this.masked = KaderWords.nik(kader);
    this.kept = kader.nikEnding() != null;
    this.nik = nik;
    this.reason = reason;
    this.error = error;
  }

  static NikView asking(Actor actor, Kader kader, String reason, String error) {
    return new NikView(actor, kader, "", reason, error);
  }

  static NikView showing(Actor actor, Kader kader, String nik) {
    return new NikView(actor, kader, nik, "", "");
  }
}
