package id.teladan.visit;

import id.teladan.platform.Actor;
import java.util.List;

/** What a feature above keeps beside the items of a sheet, as the scoring page needs it. */
public interface SheetFiles {

  /**
   * One file that holds.
   *
   * @param address where it can be looked at
   * @param thumbnail of its small picture; empty where it has none
   */
  record SheetFile(String item, String address, String thumbnail) {}

  List<SheetFile> list(Actor actor, SheetId sheet);

  /** Keeps a file from a form; refuses what is none as the API does. */
  void attach(Actor actor, SheetId sheet, String item, byte[] content);
}
