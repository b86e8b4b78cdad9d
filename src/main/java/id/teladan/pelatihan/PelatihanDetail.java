package id.teladan.pelatihan;

import id.teladan.attendance.Session;
import java.util.List;

/** A pelatihan with its programme. */
public record PelatihanDetail(Pelatihan pelatihan, List<String> trainers, List<Session> sessions) {

  public PelatihanDetail {
    trainers = List.copyOf(trainers);
    sessions = List.copyOf(sessions);
  }

  /** The hours that were planned, which are those that attendance is measured by. */
  public int hours() {
    return sessions.stream().mapToInt(Session::hours).sum();
  }

  public boolean hasFieldPractice() {
    return sessions.stream().anyMatch(Session::fieldPractice);
  }
}
