package id.teladan.visit;

/**
 * How the visits of a competition stand, over all its entries.
 *
 * @param planned have a visit
 * @param underWay somebody has begun, and not all has been handed in
 * @param submitted every judge of every visit has handed in
 * @param late take part, and a visit of the past lacks sheets
 * @param clashing how many sheets hold answers between which somebody has to choose
 */
public record BoardCounts(
    int entries, int planned, int underWay, int submitted, int late, int clashing) {

  boolean isLate() {
    return late > 0;
  }

  boolean isClashing() {
    return clashing > 0;
  }
}
