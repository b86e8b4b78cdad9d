package id.teladan.visit;

import id.teladan.platform.Actor;
import java.util.List;
import java.util.Set;

/** What a feature above keeps beside the items of a sheet, as the scoring page needs it. */
public interface SheetFiles {

  /**
   * One file that holds.
   *
   * @param address where it can be looked at
   * @param thumbnail of its small picture; empty where it has none
   */
  record SheetFile(String item, String address, String thumbnail) {

    public boolean picture() {
      return !thumbnail.isEmpty();
    }
  }

  List<SheetFile> list(Actor actor, SheetId sheet);

  /** The items with at least one such file, for who has read the sheet already. */
  Set<String> itemsWithFiles(SheetId sheet);

  /** Keeps a file from a form; refuses what is none as the API does. */
  void attach(Actor actor, SheetId sheet, String item, byte[] content);
}
