package id.teladan.result;

/** Why the judges of an item must confirm or change their answers before the decision. */
public enum Flag {
  /** Their scores lie two or more apart. */
  SPREAD("Selisih nilai 2 atau lebih"),
  /** Some, not all, say that the item does not apply. */
  NOT_APPLICABLE("Sebagian penilai menjawab tidak berlaku");

  private final String label;

  Flag(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
