package id.teladan.visit;

import java.math.BigDecimal;

/** What a merge writes into the sheet's row. */
public record SheetState(
    String text, String hash, int answered, boolean complete, BigDecimal score) {}
