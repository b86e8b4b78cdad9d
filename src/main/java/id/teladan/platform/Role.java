package id.teladan.platform;

/** What a person may do; each grant pairs one with the {@link Scope} it holds in. */
public enum Role {
  ADMIN("Admin"),
  COMMITTEE("Panitia"),
  ASSESSOR("Penilai"),
  TRAINER("Pelatih"),
  KADER("Kader"),
  VIEWER("Dinas");

  private final String title;

  Role(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
