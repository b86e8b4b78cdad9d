package id.teladan.platform;

/** The typefaces of our papers. Their files come in a jar, so no machine needs a font installed. */
public enum Typeface {
  SANS("LiberationSans-Regular"),
  SANS_BOLD("LiberationSans-Bold"),
  SANS_ITALIC("LiberationSans-Italic"),
  SERIF("LiberationSerif-Regular"),
  SERIF_BOLD("LiberationSerif-Bold"),
  SERIF_ITALIC("LiberationSerif-Italic");

  private final String resource;

  Typeface(String name) {
    this.resource = "/liberation/" + name + ".ttf";
  }

  String resource() {
    return resource;
  }
}
