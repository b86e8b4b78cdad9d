package id.teladan.certificate;

import id.teladan.platform.AssetVersions;
import id.teladan.platform.Words;
import io.dropwizard.views.common.View;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page about one paper. It has a frame of its own, without menu and scripts, because it
 * is opened once, by a stranger, on prepaid data.
 */
final class VerificationView extends View {

  private static final int LONGEST_ECHO = 40;

  final String typed;
  final boolean asked;
  final boolean valid;
  final boolean ended;
  final boolean unknown;
  final String verdict;
  final String explanation;
  final List<Fact> facts;

  private VerificationView(
      String typed, Verdict verdict, String explanation, @Nullable Certificate certificate) {
    super("verification.mustache", StandardCharsets.UTF_8);
    this.typed = typed;
    this.asked = verdict != Verdict.NONE;
    this.valid = verdict == Verdict.VALID;
    this.ended = verdict == Verdict.REVOKED || verdict == Verdict.SUPERSEDED;
    this.unknown = verdict == Verdict.UNKNOWN;
    this.verdict = verdict.word;
    this.explanation = explanation;
    this.facts = certificate == null ? List.of() : facts(certificate);
  }

  /** One line of what the paper shows. */
  record Fact(String label, String value) {}

  private enum Verdict {
    NONE(""),
    VALID("SAH"),
    REVOKED("DICABUT"),
    SUPERSEDED("DIGANTI"),
    UNKNOWN("TIDAK DIKENAL");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }
  }

  static VerificationView question() {
    return new VerificationView("", Verdict.NONE, "", null);
  }

  static VerificationView unknown(String typed) {
    String echo = typed.length() > LONGEST_ECHO ? typed.substring(0, LONGEST_ECHO) : typed;
    String text =
        "Tidak ada sertifikat dengan kode ini. Periksa kembali kodenya; bila kode di kertas memang"
            + " begitu, kertas itu bukan dari kami.";
    return new VerificationView(echo, Verdict.UNKNOWN, text, null);
  }

  static VerificationView of(Certificate certificate) {
    String code = certificate.code().toString();
    LocalDate ended = certificate.endedOn();
    String since = ended == null ? "" : " sejak " + Words.date(ended);
    return switch (certificate.status()) {
      case ISSUED ->
          new VerificationView(
              code,
              Verdict.VALID,
              "Diterbitkan oleh kami dan masih berlaku. Cocokkan isinya dengan kertas.",
              certificate);
      case REVOKED ->
          new VerificationView(
              code, Verdict.REVOKED, "Tidak berlaku lagi" + since + ".", certificate);
      case SUPERSEDED ->
          new VerificationView(
              code,
              Verdict.SUPERSEDED,
              "Tidak berlaku lagi" + since + ": sudah ada sertifikat pengganti dengan nomor baru.",
              certificate);
    };
  }

  String styleSheet() {
    return AssetVersions.address("verification.css");
  }

  private static List<Fact> facts(Certificate certificate) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Nama", certificate.name()));
    facts.add(new Fact(certificate.kind().title(), certificate.title()));
    if (certificate.hours() != null) {
      facts.add(new Fact("Lama", certificate.hours() + " JPL"));
    }
    Period period = certificate.period();
    if (period != null) {
      facts.add(new Fact("Tanggal kegiatan", period.words()));
    }
    facts.add(new Fact("Nomor", certificate.number()));
    facts.add(new Fact("Tanggal terbit", Words.date(certificate.issuedOn())));
    facts.add(new Fact("Penerbit", certificate.issuer()));
    return facts;
  }
}
