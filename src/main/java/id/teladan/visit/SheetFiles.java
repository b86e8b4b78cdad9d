package id.teladan.visit;

import id.teladan.platform.Actor;
import java.util.List;

/** What a feature above keeps beside the items of a sheet, as the scoring page needs it. */
public interface SheetFiles {

  /** One file that holds. */
  record SheetFile(String item) {}

  List<SheetFile> list(Actor actor, SheetId sheet);

  /** Keeps a file from a form; refuses what is none as the API does. */
  void attach(Actor actor, SheetId sheet, String item, byte[] content);
}
