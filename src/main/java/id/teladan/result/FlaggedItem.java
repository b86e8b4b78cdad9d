package id.teladan.result;

/** An item on which the judges differ too much, and whether all of them stand by their answers. */
record FlaggedItem(ItemResult result, Flag flag, boolean settled) {

  boolean isOpen() {
    return !settled;
  }
}
