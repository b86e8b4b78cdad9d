package id.teladan.visit;

/**
 * How the visits of a competition stand, over all its entries.
 *
 * @param clashing how many sheets hold answers between which somebody has to choose
 */
public record BoardCounts(int entries, int planned, int late, int clashing) {

  String words() {
    return "%d dari %d peserta terjadwal%s%s"
        .formatted(
            planned,
            entries,
            late == 0 ? "" : ", " + late + " terlambat",
            clashing == 0 ? "" : ", " + clashing + " lembar dengan jawaban bentrok");
  }
}
