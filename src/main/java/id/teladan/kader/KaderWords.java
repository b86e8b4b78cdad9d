package id.teladan.kader;

/** Colors of badges; the word beside each says the same. */
final class KaderWords {

  private KaderWords() {}

  static String color(KaderLevel level) {
    return switch (level) {
      case BELUM -> "bg-secondary-lt";
      case PURWA -> "bg-blue-lt";
      case MADYA -> "bg-yellow-lt";
      case UTAMA -> "bg-green-lt";
    };
  }

  static String color(SkillState.State state) {
    return switch (state) {
      case BELUM_DINILAI -> "bg-secondary-lt";
      case BELUM -> "bg-yellow-lt";
      case TUNTAS -> "bg-green-lt";
    };
  }

  /** Only the ending: the first digits would tell where and when somebody was born. */
  static String nik(Kader kader) {
    return kader.nikEnding() == null ? "–" : "************" + kader.nikEnding();
  }
}
