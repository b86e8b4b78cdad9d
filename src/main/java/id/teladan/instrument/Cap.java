package id.teladan.instrument;

import java.math.BigDecimal;

/**
 * Limits a section to a share of its weight while an item's score is no higher than {@code atMost}.
 */
public record Cap(String item, BigDecimal atMost, String section, BigDecimal share) {}
