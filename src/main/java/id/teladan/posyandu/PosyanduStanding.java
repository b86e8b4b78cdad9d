package id.teladan.posyandu;

/** A posyandu, and whether it is active as of now. */
public record PosyanduStanding(Posyandu posyandu, ActiveStatus active) {}
