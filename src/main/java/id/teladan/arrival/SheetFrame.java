package id.teladan.arrival;

import id.teladan.instrument.Instrument;
import id.teladan.visit.Sheet;
import id.teladan.visit.VisitCard;

/** A sheet with what surrounds it, for the pages about what arrived for it. */
record SheetFrame(Sheet sheet, VisitCard card, Instrument instrument) {}
