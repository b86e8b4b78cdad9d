package id.teladan.visit;

import id.teladan.competition.CompetitionStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kader of a Posyandu, each with five boxes to tick. */
final class DutyView extends PageView {

  final String address;
  final String entryName;
  final String place;
  final String scheduledOn;
  final boolean changeable;
  final boolean recorded;
  final List<Heading> steps;
  final List<Row> rows;
  final String backAddress;
  final String backTitle;

  DutyView(Actor actor, DutyRoster roster) {
    super("duty.mustache", actor, "Kader yang bertugas");
    VisitCard card = roster.card();
    VisitCard.@Nullable OwnSheet sheet = card.sheet();
    this.address = address(card);
    this.entryName = card.entryName();
    this.place = card.place();
    this.scheduledOn = Words.date(card.visit().scheduledOn());
    this.changeable = card.competitionStatus() != CompetitionStatus.DECIDED;
    this.recorded = roster.isRecorded();
    this.steps = Arrays.stream(ServiceStep.values()).map(Heading::of).toList();
    this.rows = roster.kader().stream().map(DutyView::row).toList();
    this.backAddress =
        sheet == null
            ? "/lomba/" + card.visit().competitionId() + "/kunjungan"
            : "/lembar/" + sheet.id() + "/ringkasan";
    this.backTitle = sheet == null ? "Kembali ke daftar kunjungan" : "Kembali ke lembar nilai";
  }

  static String address(VisitCard card) {
    return "/kunjungan/" + card.visit().id() + "/petugas";
  }

  private static Row row(DutyRoster.Line line) {
    return new Row(
        DutyForm.FIELD + line.kaderId(),
        line.name(),
        Arrays.stream(ServiceStep.values())
            .map(step -> new Box(step.number(), step.title(), line.steps().contains(step.number())))
            .toList());
  }

  record Heading(int number, String title) {

    static Heading of(ServiceStep step) {
      return new Heading(step.number(), step.title());
    }
  }

  record Row(String field, String name, List<Box> boxes) {}

  record Box(int number, String title, boolean ticked) {}
}
