package id.teladan.instrument;

import java.util.stream.Collectors;

/** What evidence an item is judged by, as people say it. */
public final class EvidenceWords {

  private EvidenceWords() {}

  /** As in {@code dokumen, foto, wajib mulai skor 3}; empty where nothing is named. */
  public static String of(Item item) {
    return item.evidence().stream().map(EvidenceWords::kind).collect(Collectors.joining(", "))
        + demanded(item);
  }

  private static String demanded(Item item) {
    Integer from = item.evidenceFrom();
    return from == null ? "" : from == 0 ? ", wajib" : ", wajib mulai skor " + from;
  }

  private static String kind(Evidence kind) {
    return switch (kind) {
      case DOC -> "dokumen";
      case FOTO -> "foto";
      case OBS -> "pengamatan";
      case DATA -> "data";
      case VIDEO -> "video";
      case INT -> "catatan wawancara";
    };
  }
}
