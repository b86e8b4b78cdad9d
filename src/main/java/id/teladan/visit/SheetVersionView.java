package id.teladan.visit;

import id.teladan.platform.Actor;
import id.teladan.platform.Words;

/** The preview of a move: counts first, then the items, the score before and after. */
final class SheetVersionView extends SheetPageView {

  final int from;
  final int to;
  final boolean forward;
  final boolean here;
  final boolean movable;
  final VersionLines lines;
  final String scoreBefore;
  final String scoreAfter;

  SheetVersionView(Actor actor, OpenSheet open, SheetMoves.Preview preview, VersionLines lines) {
    super("sheet-version.mustache", actor, open, null, false);
    SheetHead head = open.sheet().head();
    this.from = preview.from();
    this.to = preview.to();
    this.here = from == to;
    this.forward = to == head.versions().inForce();
    this.movable = !here && head.status() == SheetStatus.DRAFT;
    this.lines = lines;
    this.scoreBefore = Words.decimal(preview.change().scoreBefore());
    this.scoreAfter = Words.decimal(preview.change().scoreAfter());
  }
}
