package id.teladan.platform;

/** One role in one place. */
public record Grant(Role role, Scope scope) {}
