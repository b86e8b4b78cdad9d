package id.teladan.evidence;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Finds what in a PDF is more than paper: scripts, commands, forms, films and attached files. */
final class PdfActions {

  private static final Set<String> KEYS =
      Set.of("JS", "JavaScript", "EF", "EmbeddedFiles", "RichMedia", "XFA");
  private static final Set<String> COMMANDS =
      Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "Rendition", "Movie");
  private static final int MOST_OBJECTS = 200_000;

  private final Deque<COSBase> open = new ArrayDeque<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfActions() {}

  /** Whether there is any, wherever; also in what is too large to be looked through. */
  static boolean in(PDDocument document) {
    PdfActions walk = new PdfActions();
    walk.visit(document.getDocument().getTrailer());
    while (!walk.open.isEmpty()) {
      COSBase next = walk.open.pop();
      if (walk.seen.size() > MOST_OBJECTS
          || (next instanceof COSDictionary dictionary && walk.acts(dictionary))) {
        return true;
      }
      if (next instanceof COSArray array) {
        array.forEach(walk::visit);
      }
    }
    return false;
  }

  private boolean acts(COSDictionary dictionary) {
    for (COSName key : dictionary.keySet()) {
      if (KEYS.contains(key.getName())) {
        return true;
      }
      visit(dictionary.getDictionaryObject(key));
    }
    return dictionary.getDictionaryObject(COSName.S) instanceof COSName command
        && COMMANDS.contains(command.getName());
  }

  private void visit(@Nullable COSBase found) {
    COSBase object = found instanceof COSObject reference ? reference.getObject() : found;
    if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
      open.push(object);
    }
  }
}
