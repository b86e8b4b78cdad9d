package id.teladan.arrival;

import id.teladan.instrument.Item;
import id.teladan.instrument.Section;
import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import id.teladan.visit.Answer;
import id.teladan.visit.AnswerWords;
import id.teladan.visit.Operation;
import id.teladan.visit.OperationId;
import id.teladan.visit.SheetId;
import id.teladan.visit.StoredOperation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each item of a section with all that was ever sent for it, the newest first. */
final class HistoryView extends PageView {

  final SheetId sheetId;
  final String entryName;
  final String place;
  final String assessor;
  final String status;
  final String version;
  final List<Chip> chips;
  final String sectionTitle;
  final List<ItemRow> items;
  final boolean cut;
  final int most = HistoryService.MOST;
  final @Nullable String boardAddress;

  HistoryView(Actor actor, HistoryService.History history, boolean office) {
    super("history.mustache", actor, "Riwayat lembar nilai");
    SheetFrame frame = history.frame();
    this.sheetId = frame.sheet().id();
    this.entryName = frame.card().entryName();
    this.place = frame.card().place();
    this.assessor = frame.sheet().head().assessor();
    this.status = frame.sheet().head().status().title();
    this.chips =
        history.sections().stream()
            .map(one -> new Chip(one.code(), one.title(), one.equals(history.section())))
            .toList();
    this.sectionTitle = history.section().code() + ". " + history.section().title();
    this.version =
        frame.instrument().code() + " versi " + frame.sheet().head().instrument().version();
    this.items = items(history);
    this.cut = history.log().size() == HistoryService.MOST;
    this.boardAddress =
        office ? "/lomba/%s/kunjungan".formatted(frame.sheet().head().competitionId()) : null;
  }

  private static List<ItemRow> items(HistoryService.History history) {
    Map<OperationId, HeldOperation> late =
        history.late().stream()
            .collect(Collectors.toMap(it -> it.late().operation().id(), Function.identity()));
    Set<OperationId> logged =
        history.log().stream().map(it -> it.operation().id()).collect(Collectors.toSet());
    Section section = history.section();
    return section.items().stream()
        .map(
            item -> {
              List<Line> lines = new ArrayList<>();
              late.values().stream()
                  .filter(it -> it.late().operation().item().equals(item.code()))
                  .filter(it -> !logged.contains(it.late().operation().id()))
                  .forEach(it -> lines.add(line(item, it)));
              history.log().stream()
                  .filter(it -> it.operation().item().equals(item.code()))
                  .forEach(it -> lines.add(line(history, item, it, late)));
              return new ItemRow(item.code(), item.text(), lines, lines.isEmpty());
            })
        .toList();
  }

  private static Line line(
      HistoryService.History history,
      Item item,
      StoredOperation stored,
      Map<OperationId, HeldOperation> late) {
    Operation it = stored.operation();
    boolean holds =
        history
            .frame()
            .sheet()
            .answers()
            .find(item.code())
            .map(Answer::operation)
            .filter(it.id()::equals)
            .isPresent();
    boolean clashes = history.frame().sheet().head().devices().clashes().contains(item.code());
    HeldOperation admitted = late.get(it.id());
    String admission = admitted == null ? "" : "; terlambat, " + LateWords.verdict(admitted);
    return Line.of(
        item,
        it,
        stored.receivedAt(),
        standing(history.frame(), item, holds) + admission + (clashes ? "; butir bentrok" : ""),
        holds,
        clashes);
  }

  private static String standing(SheetFrame frame, Item item, boolean holds) {
    if (!holds) {
      return "digantikan";
    }
    return frame.holding().find(item.code()).isPresent()
        ? "berlaku"
        : "disimpan, tidak dihitung pada versi " + frame.sheet().head().instrument().version();
  }

  private static Line line(Item item, HeldOperation held) {
    return Line.of(
        item,
        held.late().operation(),
        held.late().receivedAt(),
        "terlambat (%s): %s".formatted(held.late().reason().title(), LateWords.verdict(held)),
        false,
        true);
  }

  record Chip(String code, String title, boolean current) {}

  record ItemRow(String code, String text, List<Line> lines, boolean untouched) {}

  /** One thing that was sent. */
  record Line(
      String answer,
      @Nullable String remark,
      String device,
      String given,
      String received,
      String mark,
      boolean holds,
      boolean warns) {

    static Line of(
        Item item, Operation it, Instant received, String mark, boolean holds, boolean warns) {
      return new Line(
          AnswerWords.of(item, it.value()),
          it.note(),
          AnswerWords.device(it.device()),
          Words.dateTime(it.instant()),
          Words.dateTime(received),
          mark,
          holds,
          warns);
    }
  }
}
