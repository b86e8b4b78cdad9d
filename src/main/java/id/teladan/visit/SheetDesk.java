package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.instrument.Item;
import id.teladan.instrument.Scale;
import id.teladan.instrument.ValueCheck;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a person fills in on the portal's own page into operations: the same log, the same
 * rules, as if a tablet had sent them.
 */
final class SheetDesk {

  static final String DEVICE = "halaman-web";
  private static final int LONGEST_NOTE = 2000;

  private final VisitService visits;
  private final SheetService sheets;
  private final OperationService operations;
  private final SheetFiles files;
  private final Clock clock;

  SheetDesk(
      VisitService visits,
      SheetService sheets,
      OperationService operations,
      SheetFiles files,
      Clock clock) {
    this.visits = visits;
    this.sheets = sheets;
    this.operations = operations;
    this.files = files;
    this.clock = clock;
  }

  /** The caller's own sheet with all that its screen shows. */
  OpenSheet open(Actor actor, SheetId id) {
    Sheet sheet = sheets.get(actor, id);
    VisitCard card = visits.getMine(actor, sheet.head().visitId());
    return new OpenSheet(
        card,
        sheet,
        screen(sheet),
        OpenSheet.byItem(files.list(actor, id)),
        operations.listClashes(sheet.head()));
  }

  private ScoringScreen screen(Sheet sheet) {
    ScoredInstrument instrument = sheets.instrument(sheet.head());
    return new ScoringScreen(
        instrument.instrument(), sheet.head().stage(), instrument.holding(sheet.answers()));
  }

  /** Settles a clash by giving one of the answers once more, now knowing the others. */
  void settle(Actor actor, OpenSheet open, Item item, OperationId chosen) {
    Operation head =
        open.clashes().getOrDefault(item.code(), List.of()).stream()
            .map(StoredOperation::operation)
            .filter(it -> it.id().equals(chosen))
            .findFirst()
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Bentrok itu sudah diselesaikan."));
    JsonNode settling =
        operation(item, head.value(), head.note(), nextCounter(open.sheet().answers()));
    add(actor, open, List.of(settling)).receipts().stream()
        .map(Receipt::problem)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(
            problem -> {
              throw VisitProblem.SHEET_CLASH.because(String.valueOf(problem.detail()));
            });
  }

  /** One item as filled in, and what is wrong with it. */
  record Filled(Item item, ItemInput input, @Nullable String error) {}

  /** Stores what differs from the sheet; whatever does not fit is left out and said. */
  List<Filled> save(Actor actor, OpenSheet open, List<Filled> filled) {
    List<Filled> judged = new ArrayList<>();
    List<JsonNode> changed = new ArrayList<>();
    long counter = nextCounter(open.sheet().answers());
    for (Filled one : filled) {
      Optional<JsonNode> value = one.input().value(one.item());
      String wrong = value.isPresent() ? wrong(open, one, value.get()) : missing(open, one);
      if (value.isPresent() && wrong == null && differs(open, one, value.get())) {
        String note = one.input().note().isEmpty() ? null : one.input().note();
        changed.add(operation(one.item(), value.get(), note, counter++));
      }
      judged.add(new Filled(one.item(), one.input(), withWhatHolds(open, one.item(), wrong)));
    }
    return changed.isEmpty() ? judged : refusals(open, judged, add(actor, open, changed));
  }

  /** The page shows all that the portal holds, so what is answered there is answered knowingly. */
  private OperationService.Taken add(Actor actor, OpenSheet open, List<JsonNode> changed) {
    SheetHead head = open.sheet().head();
    return operations.add(actor, head.id(), changed, head.batches());
  }

  /** Stores a photo or paper from a form. */
  void attach(Actor actor, SheetId sheet, Item item, byte[] content) {
    files.attach(actor, sheet, item.code(), content);
  }

  private static List<Filled> refusals(
      OpenSheet open, List<Filled> judged, OperationService.Taken taken) {
    return taken.receipts().stream()
        .filter(receipt -> receipt.problem() != null)
        .findFirst()
        .map(
            receipt ->
                judged.stream()
                    .map(
                        one ->
                            new Filled(
                                one.item(),
                                one.input(),
                                withWhatHolds(
                                    open,
                                    one.item(),
                                    String.valueOf(
                                        Objects.requireNonNull(receipt.problem()).detail()))))
                    .toList())
        .orElse(judged);
  }

  /** Who looks at the page sees that a sheet is closed, so nothing from there is kept as late. */
  private static @Nullable String wrong(OpenSheet open, Filled one, JsonNode value) {
    Optional<LateReason> closed = LateReason.of(open.sheet().head(), one.item().code());
    if (closed.isPresent() && differs(open, one, value)) {
      return "Tidak disimpan: %s.".formatted(closed.get().title());
    }
    if (one.input().note().length() > LONGEST_NOTE) {
      return "Catatan paling panjang %d huruf.".formatted(LONGEST_NOTE);
    }
    return one.item().check(value) instanceof ValueCheck.Refused refused
        ? inPageWords(refused.reason())
        : null;
  }

  /** A note needs an answer to go with, and an answer can be replaced but not taken away. */
  private static @Nullable String missing(OpenSheet open, Filled one) {
    if (open.screen().answers().find(one.item().code()).isPresent()) {
      return one.item().scale() == Scale.OBS
          ? "Bila tidak satu pun langkah terlihat, centang “Tidak satu pun”."
          : "Jawaban tidak dapat dikosongkan: isi nilai yang baru.";
    }
    return one.input().note().isEmpty() ? null : "Beri nilai dahulu: catatan disimpan bersamanya.";
  }

  private static @Nullable String withWhatHolds(OpenSheet open, Item item, @Nullable String error) {
    if (error == null) {
      return null;
    }
    return open.screen().answers().find(item.code()).isPresent()
        ? error + " Jawaban sebelumnya tetap tersimpan."
        : error + " Butir ini belum tersimpan.";
  }

  /** A refusal names fields as the API does; a person knows them by their labels. */
  private static String inPageWords(String reason) {
    return reason
        .replace("Pembilang (“numerator”)", "“Yang memenuhi”")
        .replace("penyebut (“denominator”)", "“Seluruhnya”")
        .replace("“numerator”", "“Yang memenuhi”")
        .replace("“denominator”", "“Seluruhnya”")
        .replace("“count”", "Jumlah")
        .replace("“percent”", "Nilai");
  }

  private static boolean differs(OpenSheet open, Filled one, JsonNode value) {
    ItemInput before =
        ItemInput.of(one.item(), open.screen().answers().find(one.item().code()).orElse(null));
    boolean sameValue = before.value(one.item()).map(value::equals).orElse(false);
    return !sameValue || !before.note().equals(one.input().note());
  }

  private JsonNode operation(Item item, JsonNode value, @Nullable String note, long counter) {
    return new Operation(
            OperationId.next(),
            item.code(),
            value,
            note,
            clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
            DEVICE,
            counter)
        .toJson();
  }

  private static long nextCounter(Answers answers) {
    return 1 + answers.byItem().values().stream().mapToLong(Answer::counter).max().orElse(0);
  }
}
