package id.teladan.platform;

/** What is wrong with one field, in words for the person who filled it. */
public record FieldError(String field, String message) {}
