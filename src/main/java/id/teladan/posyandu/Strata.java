package id.teladan.posyandu;

/** How far a posyandu can stand on its own, from the weakest to the strongest. */
public enum Strata {
  PRATAMA("Pratama"),
  MADYA("Madya"),
  PURNAMA("Purnama"),
  MANDIRI("Mandiri");

  private final String title;

  Strata(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
