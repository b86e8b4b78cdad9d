package id.teladan.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/**
 * The places of a list in a statement of plain JDBC. Their number is a power of two, so that the
 * server keeps few prepared statements and not one for each length; the last value stands in those
 * left over.
 */
public final class InList {

  private InList() {}

  /** How many places that many values take; at least one. */
  public static int places(int values) {
    return values <= 1 ? 1 : Integer.highestOneBit(values - 1) << 1;
  }

  /** As in {@code ?, ?, ?, ?}. */
  public static String marks(int values) {
    return marks("?", values);
  }

  /** As in {@code UNHEX(?), UNHEX(?)}. */
  public static String marks(String mark, int values) {
    return mark + (", " + mark).repeat(places(values) - 1);
  }

  /** Binds the texts of all values from the first place on. */
  public static void bind(PreparedStatement statement, Collection<?> values) throws SQLException {
    int place = 0;
    String last = null;
    for (Object value : values) {
      last = value.toString();
      statement.setString(++place, last);
    }
    while (place < places(values.size())) {
      statement.setString(++place, last);
    }
  }
}
