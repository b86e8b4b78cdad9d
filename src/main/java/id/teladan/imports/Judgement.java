package id.teladan.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * What a whole file means: what would be made, what changed, and what is refused and why.
 *
 * @param <K> a thing the register knows
 * @param <R> the request to make or change one
 */
final class Judgement<K, R> {

  private final List<R> created = new ArrayList<>();
  private final List<Change<K, R>> changed = new ArrayList<>();
  private final List<Fault> rejected = new ArrayList<>();
  private final List<Fault> warnings = new ArrayList<>();
  private int rows;
  private int unchanged;

  /** Something known, and what it is to become. */
  record Change<K, R>(K known, R request) {}

  List<R> created() {
    return created;
  }

  List<Change<K, R>> changed() {
    return changed;
  }

  /** What the known things are to become, in the order of {@link #changed}. */
  List<R> changes() {
    return changed.stream().map(Change::request).toList();
  }

  void warn(List<Fault> odd) {
    warnings.addAll(odd);
  }

  void reject(List<Fault> faults) {
    rows++;
    rejected.add(joined(faults));
  }

  void create(R request) {
    rows++;
    created.add(request);
  }

  void change(K known, R request) {
    rows++;
    changed.add(new Change<>(known, request));
  }

  void keep() {
    rows++;
    unchanged++;
  }

  ImportReport report() {
    return new ImportReport(
        rows,
        created.size(),
        changed.size(),
        unchanged,
        List.copyOf(rejected),
        List.copyOf(warnings));
  }

  /** One entry a row, so that the counts add up; further faults follow in its words. */
  private static Fault joined(List<Fault> faults) {
    Fault first = faults.get(0);
    StringBuilder problem = new StringBuilder(first.problem());
    for (Fault further : faults.subList(1, faults.size())) {
      problem.append("; ").append(further.field()).append(": ").append(further.problem());
    }
    return new Fault(first.row(), first.field(), problem.toString());
  }
}
