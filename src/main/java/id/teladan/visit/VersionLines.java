package id.teladan.visit;

import id.teladan.instrument.Instrument;
import id.teladan.instrument.Item;
import id.teladan.instrument.VersionChange;
import id.teladan.instrument.VersionChange.ChangedItem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two versions, item by item, as a person reads it. */
final class VersionLines {

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("section", "bagian"),
          Map.entry("text", "pertanyaan"),
          Map.entry("guidance", "petunjuk"),
          Map.entry("weight", "bobot"),
          Map.entry("scale", "cara menilai"),
          Map.entry("anchors", "tingkat jawaban"),
          Map.entry("steps", "langkah"),
          Map.entry("critical", "langkah kritis"),
          Map.entry("notApplicable", "boleh tidaknya “tidak berlaku”"),
          Map.entry("decimals", "angka di belakang koma"),
          Map.entry("mayExceed", "batas pembilang"),
          Map.entry("evidence", "bukti"),
          Map.entry("evidenceFrom", "skor yang wajib bukti"),
          Map.entry("caps", "batas nilai bagian"));

  final int unchangedCount;
  final int changedCount;
  final int removedCount;
  final int addedCount;
  final List<Line> unchanged;
  final List<Line> changed;
  final List<Line> removed;
  final List<Line> added;

  VersionLines(Instrument from, Instrument to, VersionChange change) {
    unchanged = lines(to, change.unchanged());
    changed = change.changed().stream().map(it -> line(to, it)).toList();
    removed = lines(from, change.removed());
    added = lines(to, change.added());
    unchangedCount = unchanged.size();
    changedCount = changed.size();
    removedCount = removed.size();
    addedCount = added.size();
  }

  private static List<Line> lines(Instrument instrument, List<String> codes) {
    return codes.stream().map(code -> new Line(code, text(instrument, code), null, null)).toList();
  }

  private static Line line(Instrument to, ChangedItem it) {
    String fields =
        it.fields().stream()
            .map(field -> FIELDS.getOrDefault(field, field))
            .collect(Collectors.joining(", "));
    return new Line(it.item(), text(to, it.item()), fields, kept(it.kept()));
  }

  private static @Nullable String kept(@Nullable Boolean kept) {
    if (kept == null) {
      return null;
    }
    return kept ? "jawaban dipertahankan, periksa lagi" : "jawaban lama tidak cocok: nilai lagi";
  }

  private static String text(Instrument instrument, String code) {
    return instrument.findItem(code).map(Item::text).orElse("");
  }

  /**
   * One item.
   *
   * @param fields what is different of it; null where it is not there in both
   * @param answer what becomes of its answer; null where nothing is to be said
   */
  record Line(String code, String text, @Nullable String fields, @Nullable String answer) {}
}
