package id.teladan.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a code from its column. */
public final class VerificationCodeMapper implements ColumnMapper<VerificationCode> {

  @Override
  public VerificationCode map(ResultSet row, int column, StatementContext context)
      throws SQLException {
    return new VerificationCode(row.getString(column));
  }
}
