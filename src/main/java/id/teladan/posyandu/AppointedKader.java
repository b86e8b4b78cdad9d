package id.teladan.posyandu;

/**
 * By how many the active kader with an SK of one posyandu have become more or, below 0, fewer. A
 * difference, not a count, so that two changes at once both count.
 */
public record AppointedKader(PosyanduId posyandu, int difference) {}
