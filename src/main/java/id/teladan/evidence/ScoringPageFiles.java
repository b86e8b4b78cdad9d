package id.teladan.evidence;

import id.teladan.evidence.EvidenceService.Sent;
import id.teladan.platform.Actor;
import id.teladan.visit.SheetFiles;
import id.teladan.visit.SheetId;
import java.util.List;
import java.util.Objects;

/** Evidence as the scoring page, which lies below, asks for it. */
record ScoringPageFiles(EvidenceService evidence) implements SheetFiles {

  @Override
  public List<SheetFile> list(Actor actor, SheetId sheet) {
    return evidence.list(actor, sheet).stream().map(file -> new SheetFile(file.item())).toList();
  }

  @Override
  public void attach(Actor actor, SheetId sheet, String item, byte[] content) {
    Objects.requireNonNull(evidence.add(actor, new Sent(EvidenceId.next(), sheet, item), content));
  }
}
