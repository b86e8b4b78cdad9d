package id.teladan.kader;

/** Female or male, as the identity card says. */
public enum Sex {
  F("Perempuan"),
  M("Laki-laki");

  private final String title;

  Sex(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
