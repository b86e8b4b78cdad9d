package id.teladan.kader;

/** The five groups of the 25 basic skills. */
public enum SkillGroup {
  PP("Pengelolaan Posyandu"),
  BB("Bayi dan balita"),
  IH("Ibu hamil dan menyusui"),
  SR("Usia sekolah dan remaja"),
  DL("Usia dewasa dan lansia");

  private final String title;

  SkillGroup(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
