package id.teladan.imports;

import id.teladan.platform.FieldError;
import id.teladan.platform.Names;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row, and gathers all that is wrong with it. */
final class Fields {

  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})");
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,3}([.,][0-9]{1,15})?");
  private static final Pattern VILLAGE_DIGITS =
      Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{4})");

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
      Column column = Column.ofField(error.field());
      if (faults.stream().noneMatch(fault -> fault.field().equals(column.header()))) {
        fault(column, error.message());
      }
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

  /** A region code, also where the file lost its dots. */
  static String villageCode(String text) {
    Matcher digits = VILLAGE_DIGITS.matcher(text);
    return digits.matches()
        ? String.join(".", digits.group(1), digits.group(2), digits.group(3), digits.group(4))
        : text;
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
    Optional<LocalDate> date = date(text);
    if (date.isEmpty()) {
      fault(column, "'%s' bukan tanggal; tulis seperti 31/12/1990".formatted(shortened(text)));
    }
    return date.orElse(null);
  }

  @Nullable BigDecimal decimal(Column column) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    if (!DECIMAL.matcher(text).matches()) {
      fault(column, "'%s' bukan angka".formatted(shortened(text)));
      return null;
    }
    return new BigDecimal(text.replace(',', '.'));
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
        fault(column, "'%s' bukan ya atau tidak".formatted(shortened(text)));
        yield null;
      }
    };
  }

  /** A text of the file in a message: not longer than it helps. */
  static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 37)) + "...";
  }

  private static Optional<LocalDate> date(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher iso = ISO.matcher(text);
    return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Cell cell(Column column) {
    Integer place = header.places().get(column);
    if (place == null) {
      return Cell.EMPTY;
    }
    Cell cell = row.cell(place);
    String fault = cell.fault();
    if (fault != null && faults.stream().noneMatch(f -> f.field().equals(column.header()))) {
      fault(column, fault);
    }
    return cell;
  }
}
