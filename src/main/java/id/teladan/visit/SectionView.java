package id.teladan.visit;

import id.teladan.instrument.Section;
import id.teladan.platform.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One section of a sheet, a screen on the tablet. */
final class SectionView extends SheetPageView {

  final String sectionCode;
  final String sectionTitle;
  final String sectionScore;
  final @Nullable String nextTitle;
  final List<ItemCard> cards;
  final boolean watchesService;
  final String dutyAddress;

  /** Whether answers are still taken. */
  final boolean writable;

  SectionView(Actor actor, OpenSheet open, Section section, List<ItemCard> cards) {
    super("section.mustache", actor, open, section.code(), false);
    this.sectionCode = section.code();
    this.sectionTitle = section.title();
    this.writable = open.sheet().head().isWritable();
    this.sectionScore = open.screen().sectionScore(section);
    this.nextTitle = open.screen().after(section).map(Section::title).orElse(null);
    this.cards = cards;
    this.watchesService =
        open.screen().items(section).stream().anyMatch(item -> ServiceStep.of(item).isPresent());
    this.dutyAddress = DutyView.address(open.card());
  }
}
