package id.teladan.job;

/** Where a job is. A failed one may be ordered again: what it did is not done twice. */
public enum JobStatus {
  WAITING,
  RUNNING,
  DONE,
  FAILED;

  public boolean isFinished() {
    return this == DONE || this == FAILED;
  }
}
