package id.teladan.job;

/**
 * What carries out the jobs of one kind. It may be stopped at any point and started again from the
 * beginning, by another copy of the service too: what is done already must be skipped.
 */
public interface JobWork {

  String kind();

  void run(JobRun run);
}
