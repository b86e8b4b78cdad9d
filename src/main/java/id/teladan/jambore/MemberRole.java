package id.teladan.jambore;

/** What a member of a contingent is; who comes after the quota is full accompanies the others. */
public enum MemberRole {
  PESERTA("Peserta"),
  PENDAMPING("Pendamping");

  private final String title;

  MemberRole(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
