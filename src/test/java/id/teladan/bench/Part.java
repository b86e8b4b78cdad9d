package id.teladan.bench;

/** One chapter of the report. */
interface Part {

  void run(Report report) throws Exception;
}
