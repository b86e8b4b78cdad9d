package id.teladan.bench;

import id.teladan.faults.Ordeal;
import id.teladan.faults.Outcome;
import id.teladan.faults.Outcome.Wrong;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A week of 250 teams with forty Posyandu each, over the bad way of the tests. */
final class LossBench implements Part {

  private static final long SEED = 20261122;
  private static final int TABLETS = 250;
  private static final int SHEETS = 40;
  private static final int AT_ONCE = 4;

  private final Path folder;

  LossBench(Path folder) {
    this.folder = folder.resolve("tablets");
  }

  @Override
  public void run(Report report) throws InterruptedException {
    long start = System.nanoTime();
    Outcome outcome = new Ordeal(SEED, folder).run(TABLETS, SHEETS, AT_ONCE);
    long minutes = Math.round((System.nanoTime() - start) / 60e9);
    report.line(
        "%d tablets, each a real Chromium with %d sheets of 50 items, %d at work at a time; %d min."
            .formatted(TABLETS, SHEETS, AT_ONCE, minutes));
    report.line("");
    report.line("| | |");
    report.line("|---|---|");
    report.line("| sheets handed in | %,d |".formatted(outcome.sheets()));
    report.line("| operations | %,d |".formatted(outcome.operations()));
    for (Wrong wrong : Wrong.values()) {
      int count = outcome.wrong().getOrDefault(wrong, Set.of()).size();
      report.line("| %s | %,d |".formatted(words(wrong.name()), count));
    }
    for (Map.Entry<String, Integer> suffered : outcome.suffered().entrySet()) {
      report.line(
          "| suffered: %s | %,d |".formatted(words(suffered.getKey()), suffered.getValue()));
    }
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
