package id.teladan.visit;

import id.teladan.instrument.Section;
import id.teladan.platform.Actor;

/** What changes on the screen when one item was answered. */
final class ItemSavedView extends SheetPageView {

  final ItemCard card;
  final String sectionScore;

  ItemSavedView(Actor actor, OpenSheet open, Section section, ItemCard card) {
    super("_item-saved.mustache", actor, open, section.code(), true);
    this.card = card;
    this.sectionScore = open.screen().sectionScore(section);
  }
}
