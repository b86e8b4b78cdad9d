package id.teladan.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session, and the part of the occasion it is for: a branch of a jambore, or nothing. */
public record PlannedSession(Session session, @Nullable UUID partId) {}
