package id.teladan.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the berita acara says besides its number and date: the recap with everything a reader needs
 * to trust it. A decision keeps this whole, so that it reads the same in ten years.
 *
 * @param place the region or puskesmas the competition is for
 * @param frozenHash what opening froze: instrument, weights, tie-break and pools
 */
public record Minutes(
    String competition,
    String place,
    String instrument,
    LocalDate opensOn,
    LocalDate closesOn,
    String frozenHash,
    List<String> assessors,
    Recap recap,
    List<ModeratedItem> moderated,
    List<DeskDifference> differences,
    List<OrderedTie> ordered) {

  /** Minutes that were kept before plenaries ordered joint winners say nothing of it. */
  public Minutes {
    ordered = Objects.requireNonNullElse(ordered, List.of());
  }

  /** The same after the plenary put joint winners in order. */
  Minutes with(Recap reordered, OrderedTie tie) {
    List<OrderedTie> ties = new ArrayList<>(ordered);
    ties.add(tie);
    return new Minutes(
        competition,
        place,
        instrument,
        opensOn,
        closesOn,
        frozenHash,
        assessors,
        reordered,
        moderated,
        differences,
        ties);
  }

  /**
   * Joint winners as the plenary ordered them.
   *
   * @param rank of the first
   */
  public record OrderedTie(int rank, List<String> entries, String reason) {}

  /** A flagged item and how the judges settled it. */
  public record ModeratedItem(
      String entry, String item, Flag flag, List<String> judges, boolean settled) {}

  /** An item that the field found more than one away from the desk. */
  public record DeskDifference(String entry, String item, String desk, String field) {}
}
