package id.teladan.arrival;

import id.teladan.instrument.Instrument;
import id.teladan.instrument.Item;
import id.teladan.visit.Answers;
import id.teladan.visit.Sheet;
import id.teladan.visit.SheetService;
import id.teladan.visit.VisitCard;
import java.util.Map;

/**
 * A sheet with what surrounds it, for the pages about what arrived for it.
 *
 * @param instrument the version that it is filled under
 * @param holding the answers that hold under that version
 * @param items by code all that anything may have been sent for, of other versions too
 */
record SheetFrame(
    Sheet sheet, VisitCard card, Instrument instrument, Answers holding, Map<String, Item> items) {

  static SheetFrame of(Sheet sheet, VisitCard card, SheetService sheets) {
    var instrument = sheets.instrument(sheet.head());
    return new SheetFrame(
        sheet,
        card,
        instrument.instrument(),
        instrument.holding(sheet.answers()),
        sheets.itemsTaken(sheet.head()));
  }
}
