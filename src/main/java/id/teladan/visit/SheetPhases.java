package id.teladan.visit;

import id.teladan.competition.CompetitionId;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** What the results do to submitted sheets, each in a transaction of theirs. */
public final class SheetPhases {

  private SheetPhases() {}

  /** Lets the assessor of a submitted sheet change these items again. */
  public static boolean moderate(Handle handle, SheetId sheet, Set<String> items) {
    return handle.attach(SheetDao.class).moderate(sheet, String.join(",", new TreeSet<>(items)));
  }

  /** Ends the moderation of a sheet, if it is in one. */
  public static boolean endModeration(Handle handle, SheetId sheet) {
    return handle.attach(SheetDao.class).endModeration(sheet);
  }

  /** Makes all submitted sheets part of a decision; answers how many. */
  public static int makeFinal(Handle handle, CompetitionId competition) {
    return handle.attach(SheetDao.class).makeFinal(competition);
  }

  /** Takes them out of it again for a correction; answers how many. */
  public static int unmakeFinal(Handle handle, CompetitionId competition) {
    return handle.attach(SheetDao.class).unmakeFinal(competition);
  }
}
