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
   * @param fieldPractice whether every session of field practice must have been attended
   */
  public record Demands(int minimumPercent, @Nullable BigDecimal passMark, boolean fieldPractice) {}

  /** The hours somebody has, of those there were. */
  public record Hours(int attended, int of, boolean missedFieldPractice) {

    /** Exactly: with 90 percent, 36 of 40 are enough and 35 are not. */
    boolean reach(int minimumPercent) {
      return of > 0 && attended * 100 >= of * minimumPercent;
    }
  }

  /** Adds up the sessions. A session without hours that count is a session missed. */
  public static Hours hours(List<Session> sessions, Map<SessionId, List<Scan>> scans) {
    int attended = 0;
    int of = 0;
    boolean missedFieldPractice = false;
    for (Session session : sessions) {
      int here = session.hoursAttended(scans.getOrDefault(session.id(), List.of()));
      attended += here;
      of += session.hours();
      missedFieldPractice |= session.fieldPractice() && here == 0;
    }
    return new Hours(attended, of, missedFieldPractice);
  }

  /**
   * The outcome. A pelatihan that marks no session as field practice has it inside its other
   * sessions, so nothing can be missed.
   *
   * @param postTest the score that counts: the remedial where there was one
   */
  public static Outcome outcome(Demands demands, Hours hours, @Nullable BigDecimal postTest) {
    if (!hours.reach(demands.minimumPercent())
        || (demands.fieldPractice() && hours.missedFieldPractice())) {
      return Outcome.TIDAK_LULUS;
    }
    BigDecimal mark = demands.passMark();
    boolean passed = mark == null || (postTest != null && postTest.compareTo(mark) >= 0);
    return passed ? Outcome.LULUS : Outcome.MENGIKUTI;
  }
}
