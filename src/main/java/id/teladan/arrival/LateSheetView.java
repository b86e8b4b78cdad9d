package id.teladan.arrival;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionFrame;
import id.teladan.competition.CompetitionStatus;
import id.teladan.instrument.Item;
import id.teladan.platform.Actor;
import id.teladan.platform.Words;
import id.teladan.visit.Answer;
import id.teladan.visit.AnswerWords;
import id.teladan.visit.Answers;
import id.teladan.visit.Merge;
import id.teladan.visit.Operation;
import id.teladan.visit.OperationId;
import id.teladan.visit.SheetId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that came too late for one sheet, beside what the sheet says, and the form that decides. */
final class LateSheetView extends CompetitionFrame {

  final SheetId sheetId;
  final String entryName;
  final String assessor;
  final String status;
  final List<Row> rows;
  final boolean hasRows;
  final List<Sending> sendings;
  final boolean sealed;
  final boolean clashes;
  final boolean cut;
  final int most = LateSheetPage.MOST;
  final @Nullable String problem;

  LateSheetView(
      Actor actor, Competition competition, LateSheetPage page, @Nullable String problem) {
    super("late-sheet.mustache", actor, competition, Tab.VISITS);
    SheetFrame frame = page.frame();
    Answers answers = frame.sheet().answers();
    this.sheetId = frame.sheet().id();
    this.entryName = frame.card().entryName();
    this.assessor = frame.sheet().head().assessor();
    this.status = frame.sheet().head().status().title();
    this.rows = page.operations().stream().map(held -> row(frame.items(), answers, held)).toList();
    this.hasRows = !rows.isEmpty();
    this.sendings = page.submissions().stream().map(Sending::of).toList();
    this.sealed = competition.status() == CompetitionStatus.DECIDED;
    this.clashes = !frame.sheet().head().devices().clashes().isEmpty();
    this.cut = page.operations().size() == LateSheetPage.MOST;
    this.problem = problem;
  }

  private static Row row(Map<String, Item> items, Answers answers, HeldOperation held) {
    Operation it = held.late().operation();
    Item item = Objects.requireNonNull(items.get(it.item()), it::item);
    Answers after = Merge.add(answers, List.of(it));
    boolean wins = after.find(it.item()).map(Answer::operation).filter(it.id()::equals).isPresent();
    boolean open = held.verdict().status() != LateStatus.ADMITTED;
    return new Row(
        it.id(),
        it.item(),
        item.text(),
        answers
            .find(it.item())
            .map(answer -> AnswerWords.of(item, answer.value()))
            .orElse("belum ada jawaban"),
        AnswerWords.of(item, it.value()),
        it.note(),
        "%s · dijawab %s · diterima portal %s"
            .formatted(
                AnswerWords.device(it.device()),
                Words.dateTime(it.instant()),
                Words.dateTime(held.late().receivedAt())),
        held.late().reason().title(),
        LateWords.verdict(held),
        open,
        held.verdict().status() == LateStatus.WAITING,
        open && !wins);
  }

  /**
   * One late answer.
   *
   * @param loses whether the sheet holds a later answer, which it keeps
   */
  record Row(
      OperationId id,
      String code,
      String text,
      String now,
      String answer,
      @Nullable String remark,
      String origin,
      String reason,
      String verdict,
      boolean open,
      boolean waiting,
      boolean loses) {}

  /** One late submission. */
  record Sending(String stateHash, String received, String reason, String verdict, boolean open) {

    static Sending of(HeldSubmission held) {
      return new Sending(
          held.late().stateHash(),
          Words.dateTime(held.late().receivedAt()),
          held.late().reason().title(),
          LateWords.of(held.verdict()),
          held.verdict().status() != LateStatus.ADMITTED);
    }
  }
}
