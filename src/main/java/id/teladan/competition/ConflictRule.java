package id.teladan.competition;

/** How near an assessor's home may be to those who are scored. */
public enum ConflictRule {
  NONE("Tidak ada"),
  VILLAGE("Bukan dari desanya sendiri"),
  PUSKESMAS("Bukan dari puskesmasnya sendiri");

  private final String title;

  ConflictRule(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Whether somebody at home there may not score somebody who is at home here. */
  boolean forbids(Home assessor, Home subject) {
    return switch (this) {
      case NONE -> false;
      case VILLAGE -> assessor.sharesVillage(subject);
      // a village lies within one puskesmas, also when only the village is known
      case PUSKESMAS -> assessor.sharesPuskesmas(subject) || assessor.sharesVillage(subject);
    };
  }
}
