package id.teladan.need;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import java.util.List;

/** What is recommended to the kader who reads it. */
final class OwnNeedsView extends PageView {

  final List<OwnNeedCard> cards;
  final boolean hasCards;

  OwnNeedsView(Actor actor, List<OwnNeedCard> cards) {
    super("own.mustache", actor, "Langkah berikutnya untuk saya");
    this.cards = cards;
    this.hasCards = !cards.isEmpty();
  }
}
