package id.teladan.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.instrument.ItemTotal;
import id.teladan.instrument.Stage;
import id.teladan.visit.SheetId;
import id.teladan.visit.VisitId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one entry's score came about, number by number. All of them are exact: decimals as text, and
 * a fraction like {@code 10/3} where there is no finite decimal. Only {@code final} is rounded.
 *
 * @param sum the points of all sections that count
 * @param weightApplied the weight of those sections; the raw points are sum × 100 / weightApplied
 * @param lateDocuments what late documents cost after their limit; part of {@code penalty}
 * @param beforeRounding raw minus penalty, and at least 0
 * @param finalScore null where {@code unranked} says why there is none
 */
public record Trace(
    EntryId entryId,
    String name,
    EntryStatus status,
    @Nullable Unranked unranked,
    int judges,
    List<SectionTrace> sections,
    List<ItemTrace> items,
    String sum,
    String weightApplied,
    String raw,
    List<PenaltyTrace> penalties,
    String lateDocuments,
    String penalty,
    String beforeRounding,
    @JsonProperty("final") @Nullable BigDecimal finalScore,
    @Nullable String band) {

  /**
   * From the points its items earned to the points that count.
   *
   * @param weightApplied the weight of its items that apply
   * @param rescaled earned × weight / weightApplied
   * @param points after the cap; null where the section fell out
   */
  public record SectionTrace(
      String code,
      String title,
      String weight,
      String earned,
      String weightApplied,
      String rescaled,
      @Nullable CapTrace cap,
      @Nullable String points) {}

  /** A cap that held: the section brings at most {@code limit} points. */
  public record CapTrace(String item, String atMost, String share, String limit) {}

  /**
   * From the judges' answers to the points of an item.
   *
   * @param replaced answers from the desk that the field replaced
   * @param mean null where nobody scored
   */
  public record ItemTrace(
      String code,
      String section,
      String text,
      String weight,
      Stage stage,
      ItemTotal.State state,
      List<JudgeTrace> judges,
      List<JudgeTrace> replaced,
      @Nullable String mean,
      String spread,
      @Nullable Flag flag,
      boolean settled,
      String points) {}

  /** One judge's answer and what it is worth; no score where the item does not apply. */
  public record JudgeTrace(
      SheetId sheetId,
      VisitId visitId,
      String assessor,
      JsonNode value,
      @Nullable String note,
      @Nullable String score) {}

  /** One penalty as it was given. */
  public record PenaltyTrace(
      PenaltyId id,
      PenaltyRule rule,
      @Nullable Integer days,
      String points,
      @Nullable String reason) {}
}
