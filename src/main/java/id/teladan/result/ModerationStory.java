package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.competition.EntryStatus;
import id.teladan.result.Minutes.ModeratedItem;
import id.teladan.visit.SheetId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the minutes tell of the items on which judges differed: how each of them stands by an
 * answer, or changed it. Items that are no longer flagged are told from the answers they began
 * with. Pure.
 */
final class ModerationStory {

  private final Map<EntryId, List<FirstAnswer>> first;
  private final JudgeNames judges;

  ModerationStory(List<FirstAnswer> first, JudgeNames judges) {
    this.first = first.stream().collect(Collectors.groupingBy(FirstAnswer::entryId));
    this.judges = judges;
  }

  /** First what is flagged now, then what was settled by changed answers. */
  List<ModeratedItem> of(EntryResult result) {
    if (result.contestant().status() != EntryStatus.REGISTERED) {
      return List.of();
    }
    List<FirstAnswer> began = first.getOrDefault(result.contestant().id(), List.of());
    List<ModeratedItem> told = new ArrayList<>();
    for (Dispute dispute : result.disputes()) {
      told.add(flagged(dispute, began));
    }
    Set<String> flagged =
        result.disputes().stream()
            .map(dispute -> dispute.item().code())
            .collect(Collectors.toSet());
    began.stream()
        .filter(answer -> !flagged.contains(answer.item()))
        .collect(Collectors.groupingBy(FirstAnswer::item, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(answers -> told.add(settled(result, answers)));
    return told;
  }

  private ModeratedItem flagged(Dispute dispute, List<FirstAnswer> began) {
    return new ModeratedItem(
        dispute.entryName(),
        dispute.item().code(),
        dispute.flag(),
        dispute.sides().stream().map(side -> side(dispute, side, began)).toList(),
        dispute.settled());
  }

  private String side(Dispute dispute, Dispute.Side side, List<FirstAnswer> began) {
    String now = ConfirmationRow.text(side);
    Optional<String> before =
        began.stream()
            .filter(answer -> answer.sheetId().equals(side.sheetId()))
            .filter(answer -> answer.item().equals(dispute.item().code()))
            .map(FirstAnswer::score)
            .filter(score -> !score.equals(now))
            .findFirst();
    String confirmation = side.confirmation();
    return "%s: %s (%s)"
        .formatted(
            judges.of(side.assessor()),
            before.map(score -> changed(score, now)).orElseGet(() -> words(now)),
            confirmation == null ? "belum dikonfirmasi" : confirmation);
  }

  private ModeratedItem settled(EntryResult result, List<FirstAnswer> answers) {
    FirstAnswer any = answers.get(0);
    return new ModeratedItem(
        result.contestant().name(),
        any.item(),
        any.flag(),
        answers.stream().map(answer -> after(result, answer)).toList(),
        true);
  }

  private String after(EntryResult result, FirstAnswer answer) {
    String name = judges.of(answer.username());
    String now = now(result, answer.sheetId(), answer.item());
    if (now == null) {
      return "%s: semula %s, lembar ditarik".formatted(name, words(answer.score()));
    }
    if (now.equals(answer.score())) {
      return "%s: tetap %s".formatted(name, words(now));
    }
    String note = answer.note();
    return "%s: %s%s"
        .formatted(
            name,
            changed(answer.score(), now),
            note == null || note.isBlank() ? "" : " (" + note.strip() + ")");
  }

  /** The score that counts now; null where the sheet does not. */
  private static @Nullable String now(EntryResult result, SheetId sheet, String item) {
    return result.items().stream()
        .filter(one -> one.item().code().equals(item))
        .flatMap(one -> one.counted().stream())
        .filter(judgement -> judgement.sheetId().equals(sheet))
        .map(judgement -> ConfirmationRow.text(judgement.score()))
        .findFirst()
        .orElse(null);
  }

  private static String changed(String before, String now) {
    return "semula %s, menjadi %s".formatted(words(before), words(now));
  }

  private static String words(String score) {
    return score.equals(ConfirmationRow.NOT_APPLICABLE) ? "tidak berlaku" : score.replace('.', ',');
  }
}
