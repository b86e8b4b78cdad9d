package id.teladan.pelatihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.PortalClient;
import id.teladan.testing.PortalClient.Answer;
import id.teladan.testing.TrainingVillage;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form that plans a pelatihan, filled rightly, and where the portal leads after it. */
final class PelatihanForms {

  private PelatihanForms() {}

  /** Plans one; gives its address. */
  static String plan(PortalClient trainer, TrainingVillage village) {
    Answer created = trainer.submit("/pelatihan", fields(village));
    assertThat(created.status()).isEqualTo(303);
    return pathOf(created);
  }

  static Map<String, String> fields(TrainingVillage village) {
    return Map.ofEntries(
        Map.entry("course", "K-BB1"),
        Map.entry("title", "Kelas uji"),
        Map.entry("startsOn", "2026-03-02"),
        Map.entry("endsOn", "2026-03-03"),
        Map.entry("capacity", "10"),
        Map.entry("puskesmasId", village.puskesmas().toString()),
        Map.entry("trainers", "dr. Contoh\n\nBidan Contoh"),
        Map.entry("sessionTitle", "Materi"),
        Map.entry("sessionHours", "8"),
        Map.entry("sessionFrom", "08:00"),
        Map.entry("sessionTo", "15:00"));
  }

  static String pathOf(Answer redirect) {
    return pathAndQueryOf(redirect).replaceFirst("\\?.*", "");
  }

  static String pathAndQueryOf(Answer redirect) {
    return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  /** The first session that a page leads to. */
  static String sessionOf(Answer page) {
    Matcher link = Pattern.compile("/daftar-hadir/([0-9a-f-]{36})").matcher(page.text());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
