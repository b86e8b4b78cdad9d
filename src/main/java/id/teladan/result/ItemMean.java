package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.instrument.Item;
import java.time.LocalDate;
import java.util.Optional;
import org.hipparchus.fraction.BigFraction;

/**
 * What the judges together found one item of one entry worth: what gaps are read from.
 *
 * @param section the code of the item's section
 * @param mean exact; empty when the item did not apply
 * @param observedOn the day of the visit
 */
public record ItemMean(
    EntryId entryId, String section, Item item, Optional<BigFraction> mean, LocalDate observedOn) {}
