package id.teladan.visit;

import id.teladan.platform.Actor;
import id.teladan.platform.AssetVersions;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all pages and fragments of one sheet show: how far it has come, and that it is saved. */
abstract class SheetPageView extends PageView {

  final SheetId sheetId;
  final String entryName;
  final String place;
  final String scheduledOn;
  final @Nullable String returnReason;
  final List<ScoringScreen.Chip> chips;
  final int answeredCount;
  final int itemCount;
  final int openCount;
  final boolean hasOpen;
  final boolean swap;
  final int clashCount;
  final @Nullable String clashAddress;
  final boolean onSummary;
  final String saveLine;
  final String scoreScript;
  final VisitId visitId;
  final int version;
  final int inForce;
  final boolean behind;
  final List<Integer> otherVersions;
  final boolean hasOtherVersions;
  final UUID posyanduId;

  /**
   * Takes one sheet and where its reader is.
   *
   * @param section the section shown, or null on the summary
   * @param swap whether htmx is to put the progress in its place on the page
   */
  SheetPageView(
      String template, Actor actor, OpenSheet open, @Nullable String section, boolean swap) {
    super(template, actor, open.card().entryName());
    ScoringScreen screen = open.screen();
    SheetHead head = open.sheet().head();
    this.sheetId = open.sheet().id();
    this.entryName = open.card().entryName();
    this.place = open.card().place();
    this.scheduledOn = Words.date(open.card().visit().scheduledOn());
    this.returnReason = open.sheet().head().returnReason();
    this.chips = screen.chips(section);
    this.itemCount = screen.itemCount();
    this.answeredCount = screen.answeredCount();
    this.openCount = itemCount - answeredCount;
    this.hasOpen = openCount > 0;
    this.swap = swap;
    this.clashCount = open.clashes().size();
    this.clashAddress =
        open.clashing().stream()
            .findFirst()
            .map(
                item ->
                    "/lembar/%s/bagian/%s#butir-%s"
                        .formatted(sheetId, screen.sectionOf(item).code(), item.code()))
            .orElse(null);
    this.onSummary = section == null;
    this.saveLine = saveLine(head, answeredCount);
    this.version = head.instrument().version();
    this.inForce = head.versions().inForce();
    this.behind = head.isBehind() && head.status() == SheetStatus.DRAFT;
    this.otherVersions =
        head.status() == SheetStatus.DRAFT
            ? head.versions().all().stream().filter(other -> other != version).toList()
            : List.of();
    this.hasOtherVersions = !otherVersions.isEmpty();
    this.visitId = open.card().visit().id();
    this.posyanduId = open.card().posyanduId();
    this.scoreScript = AssetVersions.address("score.js");
  }

  /** What the server holds. Only a sheet that was handed in is said to be sent. */
  private static String saveLine(SheetHead head, int answered) {
    if (answered == 0) {
      return "Belum ada jawaban";
    }
    Instant submitted = head.submittedAt();
    return head.isWritable() || submitted == null
        ? "Jawaban tersimpan " + Words.time(head.changedAt())
        : "Lembar terkirim " + Words.dateTime(submitted);
  }
}
