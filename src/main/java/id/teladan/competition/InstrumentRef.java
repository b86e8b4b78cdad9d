package id.teladan.competition;

/** One published version of an instrument. */
public record InstrumentRef(String code, int version) {}
