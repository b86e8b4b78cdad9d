package id.teladan.result;

import java.util.List;

/**
 * What a plenary should know before it decides.
 *
 * @param ranked entries with a rank
 * @param unscored registered entries without a complete sheet
 * @param openModeration flagged items that wait for judges; any of them stops a decision
 * @param drafts sheets that were begun and not submitted
 * @param jointWinners who share a rank, and may be ordered by the plenary
 */
public record Readiness(
    long ranked, long unscored, int openModeration, int drafts, List<List<RecapRow>> jointWinners) {

  boolean canDecide() {
    return openModeration == 0;
  }
}
