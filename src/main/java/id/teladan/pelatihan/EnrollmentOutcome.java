package id.teladan.pelatihan;

/** Whether somebody takes part. */
public enum EnrollmentOutcome {
  ENROLLED("Terdaftar"),
  WAITLISTED("Daftar tunggu"),
  REFUSED("Ditolak"),
  CANCELLED("Batal");

  private final String title;

  EnrollmentOutcome(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
