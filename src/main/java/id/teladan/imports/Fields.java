package id.teladan.imports;

import id.teladan.platform.FieldError;
import id.teladan.platform.Names;
import id.teladan.platform.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row, and gathers all that is wrong with it. */
final class Fields {

  private final Header header;
  private final Table.Row row;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Fault> warnings = new ArrayList<>();

  Fields(Header header, Table.Row row) {
    this.header = header;
    this.row = row;
    header.places().forEach(this::hint);
    for (int extra = header.width(); extra < row.cells().size(); extra++) {
      if (!row.cells().get(extra).isBlank()) {
        faults.add(
            new Fault(
                row.number(),
                "kolom " + (extra + 1),
                "baris ini lebih panjang daripada judulnya; mungkin ada pemisah di dalam teks"));
        break;
      }
    }
  }

  private void hint(Column column, int place) {
    String hint = row.cell(place).hint();
    if (hint != null) {
      warn(column, hint);
    }
  }

  int row() {
    return row.number();
  }

  List<Fault> faults() {
    return faults;
  }

  List<Fault> warnings() {
    return warnings;
  }

  void fault(Column column, String problem) {
    faults.add(new Fault(row.number(), column.header(), problem));
  }

  void warn(Column column, String problem) {
    warnings.add(new Fault(row.number(), column.header(), problem));
  }

  /** Takes over what a request record found wrong with its fields, but says each column once. */
  void faults(List<FieldError> errors) {
    for (FieldError error : errors) {
      faultOnce(Column.ofField(error.field()), error.message());
    }
  }

  private void faultOnce(Column column, String problem) {
    if (faults.stream().noneMatch(fault -> fault.field().equals(column.header()))) {
      fault(column, problem);
    }
  }

  /** The text without needless spaces; null for an empty cell or a column that is not there. */
  @Nullable String text(Column column) {
    return Names.cleanOrNull(cell(column).text());
  }

  /** The text; an empty cell is a fault, and reads as the empty text. */
  String needed(Column column) {
    String text = text(column);
    if (text == null && cell(column).fault() == null) {
      fault(column, "kosong; bila selnya digabung (merge), pisahkan dahulu");
    }
    return text == null ? "" : text;
  }

  @Nullable LocalDate date(Column column) {
    Cell cell = cell(column);
    if (cell.date() != null) {
      return cell.date();
    }
    String text = text(column);
    if (text == null) {
      return null;
    }
    Optional<LocalDate> date = FileText.date(text);
    if (date.isEmpty()) {
      fault(
          column,
          "'%s' bukan tanggal; tulis seperti 31/12/1990".formatted(FileText.shortened(text)));
    }
    return date.orElse(null);
  }

  @Nullable BigDecimal decimal(Column column) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    Optional<BigDecimal> number = FileText.decimal(text);
    if (number.isEmpty()) {
      fault(column, "'%s' bukan angka".formatted(FileText.shortened(text)));
    }
    return number.orElse(null);
  }

  @Nullable Boolean yesNo(Column column) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "ya", "y" -> true;
      case "tidak", "t" -> false;
      default -> {
        fault(column, "'%s' bukan ya atau tidak".formatted(FileText.shortened(text)));
        yield null;
      }
    };
  }

  private Cell cell(Column column) {
    Integer place = header.places().get(column);
    if (place == null) {
      return Cell.EMPTY;
    }
    Cell cell = row.cell(place);
    String fault = cell.fault();
    if (fault != null) {
      faultOnce(column, fault);
    }
    PlainText.fault(cell.text()).ifPresent(unseen -> faultOnce(column, unseen));
    return cell;
  }
}
