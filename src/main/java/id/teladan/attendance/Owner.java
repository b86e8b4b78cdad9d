package id.teladan.attendance;

import java.util.UUID;

/** The pelatihan or jambore that sessions and tickets belong to. */
public record Owner(OwnerKind kind, UUID id) {}
