package id.teladan.platform;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.jspecify.annotations.Nullable;

/**
 * HTTP that remembers the address of a request which Jetty cannot parse ({@code /api/v1/%zz}).
 * Jetty itself forgets it, and then nobody could tell a program's request from a person's.
 */
final class AddressedHttp extends HttpConnectionFactory {

  AddressedHttp(HttpConfiguration configuration) {
    super(configuration);
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    HttpConnection connection = new Remembering(getHttpConfiguration(), connector, endPoint);
    return configure(connection, connector, endPoint);
  }

  /** The path as it was sent, whether or not it could be parsed. */
  static String path(Request request) {
    return request.getConnectionMetaData().getConnection() instanceof Remembering connection
            && connection.unparsed != null
        ? connection.unparsed
        : request.getHttpURI().getPath();
  }

  private static final class Remembering extends HttpConnection {

    private @Nullable String unparsed;

    Remembering(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
      super(configuration, connector, endPoint);
    }

    @Override
    protected HttpStreamOverHTTP1 newHttpStream(String method, String uri, HttpVersion version) {
      try {
        return super.newHttpStream(method, uri, version);
      } catch (RuntimeException notAnAddress) {
        unparsed = uri;
        throw notAnAddress;
      }
    }
  }
}
