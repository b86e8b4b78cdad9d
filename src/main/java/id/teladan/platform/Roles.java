package id.teladan.platform;

/** The names of {@link Role} as constants, because annotations take nothing else. */
public final class Roles {

  public static final String ADMIN = "ADMIN";
  public static final String COMMITTEE = "COMMITTEE";
  public static final String ASSESSOR = "ASSESSOR";
  public static final String TRAINER = "TRAINER";
  public static final String KADER = "KADER";
  public static final String VIEWER = "VIEWER";

  private Roles() {}
}
