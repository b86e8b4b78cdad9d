package id.teladan.visit;

/** How the visits of a competition stand, over all its entries. */
public record BoardCounts(int entries, int planned, int late) {

  String words() {
    return "%d dari %d peserta terjadwal%s"
        .formatted(planned, entries, late == 0 ? "" : ", " + late + " terlambat");
  }
}
