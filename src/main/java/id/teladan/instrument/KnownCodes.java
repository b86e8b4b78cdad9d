package id.teladan.instrument;

import java.util.function.Predicate;

/** Which courses and skills there are; their owners know. */
public record KnownCodes(Predicate<String> courses, Predicate<String> skills) {}
