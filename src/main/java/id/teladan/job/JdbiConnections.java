package id.teladan.job;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Gives db-scheduler its connections: from the house's pool, or the one of an open transaction. */
final class JdbiConnections implements DataSource {

  private final Supplier<Connection> connections;

  JdbiConnections(Jdbi jdbi) {
    this(() -> jdbi.open().getConnection());
  }

  private JdbiConnections(Supplier<Connection> connections) {
    this.connections = connections;
  }

  /** The handle's own connection. It belongs to the transaction, so closing it does nothing. */
  static JdbiConnections of(Handle handle) {
    Connection open = handle.getConnection();
    Connection kept =
        (Connection)
            Proxy.newProxyInstance(
                JdbiConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("close")) {
                    return null;
                  }
                  try {
                    return method.invoke(open, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return new JdbiConnections(() -> kept);
  }

  @Override
  public Connection getConnection() {
    return connections.get();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
