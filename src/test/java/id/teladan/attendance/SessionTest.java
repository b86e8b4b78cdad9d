package id.teladan.attendance;

import static id.teladan.attendance.Direction.IN;
import static id.teladan.attendance.Direction.OUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final Instant EIGHT = Instant.parse("2026-11-02T01:00:00Z");

  @Test
  void oneCheckInCountsAllHours() {
    assertThat(session(6).hoursAttended(List.of(at(0, IN)))).isEqualTo(6);
    assertThat(session(6).hoursAttended(List.of(at(200, IN)))).isEqualTo(6);
    assertThat(session(6).hoursAttended(List.of(at(100_000, IN)))).isEqualTo(6);
  }

  @Test
  void nobodySeenIsNoHours() {
    assertThat(session(6).hoursAttended(List.of())).isZero();
  }

  @Test
  void whoLeavesEarlyHasTheWholeHoursBefore() {
    Session sixHours = session(6); // 270 minutes

    assertThat(sixHours.hoursAttended(List.of(at(0, IN), at(134, OUT)))).isEqualTo(2);
    assertThat(sixHours.hoursAttended(List.of(at(0, IN), at(135, OUT)))).isEqualTo(3);
    assertThat(sixHours.hoursAttended(List.of(at(0, IN), at(270, OUT)))).isEqualTo(6);
    assertThat(sixHours.hoursAttended(List.of(at(-10, IN), at(400, OUT)))).isEqualTo(6);
  }

  @Test
  void whoIsOnlySeenLeavingWasThereFromTheStart() {
    assertThat(session(6).hoursAttended(List.of(at(90, OUT)))).isEqualTo(2);
  }

  @Test
  void whoComesBackHasBothParts() {
    List<Scan> scans = List.of(at(0, IN), at(90, OUT), at(180, IN));

    assertThat(session(6).hoursAttended(scans)).isEqualTo(4);
  }

  @Test
  void beingScannedTwiceChangesNothing() {
    assertThat(session(6).hoursAttended(List.of(at(0, IN), at(1, IN)))).isEqualTo(6);
    assertThat(session(6).hoursAttended(List.of(at(0, IN), at(90, IN), at(135, OUT), at(136, OUT))))
        .isEqualTo(3);
  }

  @Test
  void lateIsMoreThanAQuarterOfAnHour() {
    assertThat(session(6).isLate(EIGHT.plusSeconds(15 * 60))).isFalse();
    assertThat(session(6).isLate(EIGHT.plusSeconds(15 * 60).plusMillis(1))).isTrue();
  }

  @Test
  void nobodyIsLateWhereNoHoursAreCounted() {
    assertThat(session(0).isLate(EIGHT.plusSeconds(100_000))).isFalse();
  }

  @Property
  void hoursNeverLeaveTheSession(
      @ForAll @IntRange(max = 40) int hours,
      @ForAll List<@IntRange(min = -500, max = 4000) Integer> ins,
      @ForAll List<@IntRange(min = -500, max = 4000) Integer> outs) {
    List<Scan> scans =
        Stream.concat(ins.stream().map(m -> at(m, IN)), outs.stream().map(m -> at(m, OUT)))
            .toList();

    assertThat(session(hours).hoursAttended(scans)).isBetween(0, hours);
  }

  @Property
  void leavingLaterNeverCostsHours(
      @ForAll @IntRange(max = 270) int out, @ForAll @IntRange(max = 60) int later) {
    int earlier = session(6).hoursAttended(List.of(at(0, IN), at(out, OUT)));

    assertThat(session(6).hoursAttended(List.of(at(0, IN), at(out + later, OUT))))
        .isGreaterThanOrEqualTo(earlier);
  }

  private static Session session(int hours) {
    Instant ends = EIGHT.plusSeconds(Math.max(1, hours) * 45L * 60);
    return new Session(SessionId.next(), "Materi", hours, EIGHT, ends, false);
  }

  private static Scan at(int minute, Direction direction) {
    return new Scan(EIGHT.plusSeconds(minute * 60L), direction);
  }
}
