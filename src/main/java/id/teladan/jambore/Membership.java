package id.teladan.jambore;

import java.time.LocalDate;

/** A jambore as one of its members sees it. */
public record Membership(
    JamboreId id,
    String name,
    LocalDate startsOn,
    LocalDate endsOn,
    String venue,
    String contingent,
    MemberRole role) {}
