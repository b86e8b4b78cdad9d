package id.teladan.instrument;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** One version with all it asks, in a form that also prints. */
final class InstrumentView extends PageView {

  final String code;
  final int version;
  final String title;
  final String kind;
  final String status;
  final String statusStyle;
  final String hash;
  final String tieBreak;
  final boolean hasTieBreak;
  final long itemCount;
  final List<String> caps;
  final List<SectionPart> sections;
  final boolean mayCopy;
  final boolean mayChange;
  final boolean mayRetire;

  InstrumentView(Actor actor, InstrumentVersion of, boolean mayWrite, boolean isOwn) {
    super("view.mustache", actor, of.instrument().title());
    Instrument instrument = of.instrument();
    code = instrument.code();
    version = of.version();
    title = instrument.title();
    kind = InstrumentListView.kindInWords(instrument.kind());
    status = of.status().title();
    statusStyle = InstrumentListView.badge(of.status());
    hash = of.hash();
    tieBreak = String.join(", lalu ", instrument.tieBreak());
    hasTieBreak = !instrument.tieBreak().isEmpty();
    itemCount = instrument.items().count();
    caps = instrument.caps().stream().map(InstrumentView::inWords).toList();
    sections = instrument.sections().stream().map(SectionPart::of).toList();
    mayCopy = mayWrite;
    mayChange = mayWrite && isOwn && of.isDraft();
    mayRetire = mayWrite && isOwn && of.status() == InstrumentStatus.PUBLISHED;
  }

  private static String inWords(Cap cap) {
    return "Bila nilai butir %s paling tinggi %s, bagian %s paling banyak %s%% dari bobotnya."
        .formatted(
            cap.item(),
            Words.number(cap.atMost()),
            cap.section(),
            Words.number(cap.share().movePointRight(2)));
  }

  record SectionPart(String code, String title, String weight, List<ItemPart> items) {
    static SectionPart of(Section section) {
      return new SectionPart(
          section.code(),
          section.title(),
          Words.number(section.weight()),
          section.items().stream().map(ItemPart::of).toList());
    }
  }

  record ItemPart(
      String code,
      String text,
      String guidance,
      boolean hasGuidance,
      String weight,
      String scale,
      String stage,
      boolean notApplicable,
      boolean mayExceed,
      List<AnchorPart> anchors,
      List<StepPart> steps,
      boolean hasSteps,
      boolean hasCritical,
      String evidence,
      boolean hasEvidence,
      String gap,
      boolean hasGap,
      List<String> courses,
      String skills,
      boolean hasSkills) {

    static ItemPart of(Item item) {
      GapType gap = item.gap();
      return new ItemPart(
          item.code(),
          item.text(),
          Objects.requireNonNullElse(item.guidance(), ""),
          item.guidance() != null,
          Words.number(item.weight()),
          scaleInWords(item),
          item.stage() == Stage.ADM ? "Administrasi" : "Lapangan",
          item.mayBeNotApplicable(),
          item.mayExceed(),
          item.anchors().stream().map(AnchorPart::of).toList(),
          IntStream.rangeClosed(1, item.steps().size())
              .mapToObj(step -> new StepPart(item.steps().get(step - 1), item.isCritical(step)))
              .toList(),
          !item.steps().isEmpty(),
          !item.critical().isEmpty(),
          EvidenceWords.of(item),
          !item.evidence().isEmpty(),
          gap == null ? "" : inWords(gap),
          gap != null,
          item.courses(),
          String.join(", ", item.skills()),
          !item.skills().isEmpty());
    }

    private static String scaleInWords(Item item) {
      return switch (item.scale()) {
        case R4 -> "Pilih tingkat";
        case N4 -> "Hitungan";
        case P4 -> "Persentase (pembilang dan penyebut)";
        case OBS -> "Centang %d langkah".formatted(item.steps().size());
        case PCT -> "Nilai 0–100";
      };
    }

    private static String inWords(GapType gap) {
      return switch (gap) {
        case KETERAMPILAN -> "Keterampilan: pelatihan";
        case TATA_KELOLA -> "Tata kelola: pembinaan";
        case SARANA -> "Sarana: pengadaan";
        case PEMBIAYAAN -> "Pembiayaan: advokasi";
      };
    }
  }

  record AnchorPart(int level, String text) {
    static AnchorPart of(Anchor anchor) {
      return new AnchorPart(anchor.level(), anchor.text());
    }
  }

  record StepPart(String text, boolean critical) {}
}
