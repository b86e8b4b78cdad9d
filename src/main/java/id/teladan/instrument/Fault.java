package id.teladan.instrument;

/**
 * What is wrong at one place of an instrument document.
 *
 * @param field the path to it, such as {@code sections[0].items[2].weight}; empty for the whole
 */
public record Fault(int line, String field, String reason) {}
