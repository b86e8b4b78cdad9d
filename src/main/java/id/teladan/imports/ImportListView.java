package id.teladan.imports;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import id.teladan.platform.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form for a file, and the imports of the person who looks. */
final class ImportListView extends PageView {

  final List<Choice> registers;
  final List<Row> rows;
  final boolean hasRows;
  final @Nullable String next;
  final String refusal;
  final int mostMegabytes;
  final String mostRows;

  ImportListView(Actor actor, Listing<ImportRun> runs, String refusal) {
    super("list.mustache", actor, "Impor data");
    this.registers =
        Arrays.stream(Register.values())
            .filter(register -> actor.has(register.writers()))
            .map(Choice::of)
            .toList();
    this.rows = runs.items().stream().map(Row::of).toList();
    this.hasRows = !rows.isEmpty();
    this.next = runs.next();
    this.refusal = refusal;
    this.mostMegabytes = TableFile.MOST_MEGABYTES;
    this.mostRows = Words.count(Table.MOST_ROWS);
  }

  /** A register that the person may fill. */
  record Choice(String slug, String title, String columns) {

    static Choice of(Register register) {
      return new Choice(
          register.slug(),
          register.title(),
          register.columns().stream().map(Column::header).collect(Collectors.joining(", ")));
    }
  }

  /** One import as a row. */
  record Row(ImportId id, String register, String fileName, String status, String when) {

    static Row of(ImportRun run) {
      return new Row(
          run.id(),
          run.register().title(),
          run.fileName(),
          run.status().title(),
          Words.dateTime(run.createdAt()));
    }
  }
}
