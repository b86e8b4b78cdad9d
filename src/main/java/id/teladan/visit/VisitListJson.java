package id.teladan.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionStatus;
import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.competition.InstrumentRef;
import id.teladan.instrument.InstrumentJson.FrozenJson;
import id.teladan.instrument.Stage;
import id.teladan.platform.Listing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of visits.
 *
 * @param instruments all versions that the visits have been scored by, each once; only for the
 *     caller's own visits
 */
public record VisitListJson(
    List<CardJson> items,
    @Nullable String next,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FrozenJson> instruments) {

  static VisitListJson of(Listing<VisitCard> cards, @Nullable List<FrozenJson> instruments) {
    return new VisitListJson(
        cards.items().stream().map(CardJson::of).toList(), cards.next(), instruments);
  }

  /**
   * A visit with what a tablet keeps before it leaves the signal behind.
   *
   * @param instrument the version in force
   * @param instrumentVersions all that have been, that one too
   */
  public record CardJson(
      VisitId id,
      CompetitionId competitionId,
      String competitionName,
      CompetitionStatus competitionStatus,
      EntryId entryId,
      String entryName,
      EntryStatus entryStatus,
      LocalDate scheduledOn,
      @Nullable Stage stage,
      @Nullable List<String> assessors,
      InstrumentRef instrument,
      List<Integer> instrumentVersions,
      PlaceJson place,
      @Nullable SheetJson sheet) {

    static CardJson of(VisitCard card) {
      Visit visit = card.visit();
      return new CardJson(
          visit.id(),
          visit.competitionId(),
          card.competitionName(),
          card.competitionStatus(),
          visit.entryId(),
          card.entryName(),
          card.entryStatus(),
          visit.scheduledOn(),
          visit.stage(),
          visit.assessors(),
          card.instrument(),
          card.versions().all(),
          PlaceJson.of(card),
          card.sheet() == null ? null : SheetJson.of(card.sheet()));
    }
  }

  public record PlaceJson(
      UUID posyanduId,
      String posyandu,
      @Nullable String hamlet,
      String village,
      String puskesmas,
      @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude) {

    static PlaceJson of(VisitCard card) {
      return new PlaceJson(
          card.posyanduId(),
          card.posyanduName(),
          card.hamlet(),
          card.villageName(),
          card.puskesmasName(),
          card.latitude(),
          card.longitude());
    }
  }

  /**
   * The caller's own sheet.
   *
   * @param instrumentVersion that it is filled under
   * @param openItems the only items that may still change, while it is in moderation; else null
   */
  public record SheetJson(
      SheetId id,
      SheetStatus status,
      int instrumentVersion,
      @Nullable List<String> openItems,
      int answered,
      BigDecimal score,
      String stateHash,
      Instant changedAt,
      @Nullable Instant submittedAt,
      @Nullable String returnReason) {

    static SheetJson of(VisitCard.OwnSheet it) {
      return new SheetJson(
          it.id(),
          it.status(),
          it.instrumentVersion(),
          it.openItems(),
          it.answered(),
          it.score(),
          it.stateHash(),
          it.changedAt(),
          it.submittedAt(),
          it.returnReason());
    }
  }
}
