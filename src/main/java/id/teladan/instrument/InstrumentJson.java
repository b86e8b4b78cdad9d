package id.teladan.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Hashes;
import id.teladan.platform.Json;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an instrument on the wire: the document, and what the portal says about it. The hash
 * is that of the document alone, so anybody can compute it from the answer.
 */
public record InstrumentJson(
    int version, InstrumentStatus status, String hash, @JsonUnwrapped DocumentJson document) {

  static InstrumentJson of(InstrumentVersion version) {
    return new InstrumentJson(
        version.version(), version.status(), version.hash(), DocumentJson.of(version.instrument()));
  }

  /** The document as JSON, in the order in which people write it. */
  static String write(Instrument instrument) {
    try {
      return Json.strict().writeValueAsString(DocumentJson.of(instrument));
    } catch (JsonProcessingException e) {
      throw new AssertionError("a record of texts and numbers can be written", e);
    }
  }

  static JsonNode tree(Instrument instrument) {
    try {
      return Json.strict().readTree(write(instrument));
    } catch (JsonProcessingException e) {
      throw new AssertionError("what was just written can be read", e);
    }
  }

  /** The hash an instrument is frozen under: that of its canonical document. */
  static String hash(Instrument instrument) {
    return Hashes.sha256(CanonicalJson.of(tree(instrument)));
  }

  /** A version that changes no more, as others hand it on: the same document under its hash. */
  public record FrozenJson(int version, String hash, @JsonUnwrapped DocumentJson document) {

    public static FrozenJson of(int version, Instrument instrument) {
      return new FrozenJson(version, InstrumentJson.hash(instrument), DocumentJson.of(instrument));
    }
  }

  /** What an office writes, and what is hashed. */
  public record DocumentJson(
      String code,
      Instrument.Kind kind,
      String title,
      List<String> tieBreak,
      List<CapJson> caps,
      List<SectionJson> sections) {

    static DocumentJson of(Instrument instrument) {
      return new DocumentJson(
          instrument.code(),
          instrument.kind(),
          instrument.title(),
          instrument.tieBreak(),
          instrument.caps().stream().map(CapJson::of).toList(),
          instrument.sections().stream().map(SectionJson::of).toList());
    }
  }

  /** While the item's mean is no higher than {@code atMost}, the section gets at most a share. */
  public record CapJson(String item, BigDecimal atMost, String section, BigDecimal share) {
    static CapJson of(Cap cap) {
      return new CapJson(cap.item(), cap.atMost(), cap.section(), cap.share());
    }
  }

  /** A section with its items. */
  public record SectionJson(String code, String title, BigDecimal weight, List<ItemJson> items) {
    static SectionJson of(Section section) {
      return new SectionJson(
          section.code(),
          section.title(),
          section.weight(),
          section.items().stream().map(ItemJson::of).toList());
    }
  }

  /**
   * An item with everything a screen needs to ask it.
   *
   * @param evidenceFrom the score from which on a file is demanded; left out where none is, so that
   *     documents without it keep their hash
   */
  public record ItemJson(
      String code,
      String text,
      @Nullable String guidance,
      BigDecimal weight,
      Scale scale,
      List<AnchorJson> anchors,
      List<String> steps,
      List<Integer> critical,
      boolean notApplicable,
      int decimals,
      boolean mayExceed,
      List<Evidence> evidence,
      Stage stage,
      @Nullable GapType gap,
      List<String> courses,
      List<String> skills,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer evidenceFrom) {

    static ItemJson of(Item item) {
      return new ItemJson(
          item.code(),
          item.text(),
          item.guidance(),
          item.weight(),
          item.scale(),
          item.anchors().stream().map(AnchorJson::of).toList(),
          item.steps(),
          item.critical(),
          item.notApplicable(),
          item.decimals(),
          item.mayExceed(),
          item.evidence(),
          item.stage(),
          item.gap(),
          item.courses(),
          item.skills(),
          item.evidenceFrom());
    }
  }

  /** A level, and for N4 and P4 the number from which, or above which, it is reached. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AnchorJson(
      int level, @Nullable BigDecimal from, @Nullable BigDecimal above, String text) {
    static AnchorJson of(Anchor anchor) {
      return new AnchorJson(anchor.level(), anchor.from(), anchor.above(), anchor.text());
    }
  }
}
