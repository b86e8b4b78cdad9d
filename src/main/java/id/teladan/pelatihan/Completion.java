package id.teladan.pelatihan;

import id.teladan.attendance.Scan;
import id.teladan.attendance.Session;
import id.teladan.attendance.SessionId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has passed a pelatihan: by the hours attended, and by the test where the course has one. */
public final class Completion {

  private Completion() {}

  /**
   * What the course asks for.
   *
   * @param minimumPercent the least share of the hours
   * @param passMark the least post-test score, or null for a course without a test
   * @param fieldPractice whether there must be field practice, every session of it attended
   */
  public record Demands(int minimumPercent, @Nullable BigDecimal passMark, boolean fieldPractice) {}

  /** The hours somebody has, of those there were. */
  public record Hours(int attended, int of, Practice practice) {

    /** Exactly: with 90 percent, 36 of 40 are enough and 35 are not. */
    boolean reach(int minimumPercent) {
      return of > 0 && attended * 100 >= of * minimumPercent;
    }
  }

  /** What somebody did of the field practice. */
  public enum Practice {
    ATTENDED,
    MISSED,
    NONE_HELD
  }

  /** Adds up the sessions. A session without hours that count is a session missed. */
  public static Hours hours(List<Session> sessions, Map<SessionId, List<Scan>> scans) {
    int attended = 0;
    int of = 0;
    Practice practice = Practice.NONE_HELD;
    for (Session session : sessions) {
      int here = session.hoursAttended(scans.getOrDefault(session.id(), List.of()));
      attended += here;
      of += session.hours();
      if (session.fieldPractice()) {
        boolean missed = here == 0 || practice == Practice.MISSED;
        practice = missed ? Practice.MISSED : Practice.ATTENDED;
      }
    }
    return new Hours(attended, of, practice);
  }

  /**
   * The outcome. Where field practice is demanded, a pelatihan that held none is passed by nobody.
   *
   * @param postTest the score that counts: the remedial where there was one
   */
  public static Outcome outcome(Demands demands, Hours hours, @Nullable BigDecimal postTest) {
    if (!hours.reach(demands.minimumPercent())
        || (demands.fieldPractice() && hours.practice() != Practice.ATTENDED)) {
      return Outcome.TIDAK_LULUS;
    }
    BigDecimal mark = demands.passMark();
    boolean passed = mark == null || (postTest != null && postTest.compareTo(mark) >= 0);
    return passed ? Outcome.LULUS : Outcome.MENGIKUTI;
  }
}
