package id.teladan.evidence;

import id.teladan.platform.Actor;
import id.teladan.visit.SheetFiles;
import id.teladan.visit.SheetId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Evidence as the scoring page, which lies below, asks for it. */
record ScoringPageFiles(EvidenceIntake intake, EvidenceService evidence) implements SheetFiles {

  @Override
  public List<SheetFile> list(Actor actor, SheetId sheet) {
    return evidence.list(actor, sheet).stream()
        .filter(EvidenceFile::holds)
        .map(file -> new SheetFile(file.item(), address(file), thumbnail(file)))
        .toList();
  }

  @Override
  public Set<String> itemsWithFiles(SheetId sheet) {
    return evidence.itemsWithFiles(sheet);
  }

  @Override
  public void attach(Actor actor, SheetId sheet, String item, byte[] content) {
    NewEvidence sent = NewEvidence.of(sheet, item, null);
    Objects.requireNonNull(intake.add(actor, sent, ContentDigest.of(content), () -> content));
  }

  private static String address(EvidenceFile file) {
    return "/api/v1/sheets/%s/evidence/%s".formatted(file.sheetId(), file.id());
  }

  private static String thumbnail(EvidenceFile file) {
    return file.isPicture() && !file.isRemoved() ? address(file) + "/thumbnail" : "";
  }
}
