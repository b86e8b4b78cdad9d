package id.teladan.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through a file row by row; the rules of a register say what each row means. */
final class RowDriver {

  private RowDriver() {}

  /**
   * What a row means when nothing is wrong with it.
   *
   * @param known what the register has of it; null for something new
   * @param same whether the request would change nothing
   * @param identity by what another row of the file would be the same thing
   */
  record Candidate<K, R>(@Nullable K known, R request, boolean same, List<Identity> identity) {}

  /** One way to be the same thing, and the column that shows it. */
  record Identity(Column column, String value) {}

  /** The rules of one register. */
  interface Rules<K, R> {

    /** Reads a row; null when something is wrong, which the fields then tell. */
    @Nullable Candidate<K, R> read(Fields fields);
  }

  static <K, R> Judgement<K, R> judge(Header header, Table table, Rules<K, R> rules) {
    Judgement<K, R> judgement = new Judgement<>();
    judgement.warn(header.warnings());
    Map<Identity, Integer> seen = new HashMap<>();
    for (Table.Row row : table.rows()) {
      if (!row.isBlank()) {
        judge(new Fields(header, row), rules, judgement, seen);
      }
    }
    return judgement;
  }

  private static <K, R> void judge(
      Fields fields, Rules<K, R> rules, Judgement<K, R> judgement, Map<Identity, Integer> seen) {
    Candidate<K, R> candidate = rules.read(fields);
    if (candidate != null && fields.faults().isEmpty()) {
      refuseTwins(fields, candidate, seen);
    }
    if (candidate == null || !fields.faults().isEmpty()) {
      judgement.reject(fields.faults());
      return;
    }
    candidate.identity().forEach(identity -> seen.put(identity, fields.row()));
    judgement.warn(fields.warnings());
    K known = candidate.known();
    if (known == null) {
      judgement.create(candidate.request());
    } else if (candidate.same()) {
      judgement.keep();
    } else {
      judgement.change(known, candidate.request());
    }
  }

  /** Of two rows about the same thing the first one counts. */
  private static void refuseTwins(
      Fields fields, Candidate<?, ?> candidate, Map<Identity, Integer> seen) {
    for (Identity identity : candidate.identity()) {
      Integer twin = seen.get(identity);
      if (twin != null) {
        fields.fault(identity.column(), "sama dengan baris %d di berkas ini".formatted(twin));
        return;
      }
    }
  }
}
