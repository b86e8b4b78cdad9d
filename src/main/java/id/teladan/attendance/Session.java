package id.teladan.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** One part of a gathering that has its own daftar hadir. Its hours are JPL of 45 minutes. */
public record Session(
    SessionId id,
    String title,
    int hours,
    Instant startsAt,
    Instant endsAt,
    boolean fieldPractice) {

  private static final Duration GRACE = Duration.ofMinutes(15);

  public Session {
    if (hours < 0 || !endsAt.isAfter(startsAt)) {
      throw new IllegalArgumentException(
          "%d hours from %s to %s".formatted(hours, startsAt, endsAt));
    }
  }

  /** Whether somebody who came then is marked as late; nobody is where no hours are counted. */
  public boolean isLate(Instant at) {
    return hours > 0 && at.isAfter(startsAt.plus(GRACE));
  }

  /**
   * The hours that count for a person. A check-in alone counts them all, however late it was. As
   * soon as somebody was also seen leaving, only the share of the session spent inside counts, in
   * whole hours; a share, because a session of six hours may be longer than 270 minutes by its
   * breaks.
   */
  public int hoursAttended(List<Scan> scans) {
    if (scans.isEmpty()) {
      return 0;
    }
    if (scans.stream().noneMatch(s -> s.direction() == Direction.OUT)) {
      return hours;
    }
    long inside = millisInside(scans);
    return Math.toIntExact(hours * inside / Duration.between(startsAt, endsAt).toMillis());
  }

  private long millisInside(List<Scan> scans) {
    long millis = 0;
    Instant since = startsAt; // whoever is first seen leaving was there from the start
    boolean inside = true;
    boolean first = true;
    for (Scan scan : scans.stream().sorted(Comparator.comparing(Scan::at)).toList()) {
      if (scan.direction() == Direction.IN && (first || !inside)) {
        since = scan.at();
        inside = true;
      } else if (scan.direction() == Direction.OUT && inside) {
        millis += overlap(since, scan.at());
        inside = false;
      }
      first = false;
    }
    return inside ? millis + overlap(since, endsAt) : millis;
  }

  private long overlap(Instant from, Instant to) {
    Instant begin = from.isBefore(startsAt) ? startsAt : from;
    Instant end = to.isAfter(endsAt) ? endsAt : to;
    return Math.max(0, Duration.between(begin, end).toMillis());
  }
}
