package id.teladan.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpParser;
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
 * HTTP that remembers the address of a request which Jetty cannot parse ({@code /api/v1/%zz}), and
 * the beginning of one that is too long. Jetty itself forgets it, and then nobody could tell a
 * program's request from a person's.
 */
final class AddressedHttp extends HttpConnectionFactory {

  /** What Jetty takes for the path of a request line that it did not read to its end. */
  private static final String UNREAD = "/badMessage";

  /** Enough to see where an address begins to lead. */
  private static final int GLANCE = 64;

  AddressedHttp(HttpConfiguration configuration) {
    super(configuration);
  }

  @Override
  public Connection newConnection(Connector connector, EndPoint endPoint) {
    HttpConnection connection = new Remembering(getHttpConfiguration(), connector, endPoint);
    return configure(connection, connector, endPoint);
  }

  /** The path as it was sent, or its beginning, whether or not it could be parsed. */
  static String path(Request request) {
    String parsed = request.getHttpURI().getPath();
    if (request.getConnectionMetaData().getConnection() instanceof Remembering connection) {
      String unparsed = connection.unparsed;
      if (unparsed != null) {
        return unparsed;
      }
      return parsed.equals(UNREAD) ? connection.beginning() : parsed;
    }
    return parsed;
  }

  private static final class Remembering extends HttpConnection {

    private final byte[] glance = new byte[GLANCE];

    /** Made by the constructor above, which asks for the parser right after. */
    private @Nullable RequestHandler handler;

    private @Nullable String unparsed;

    Remembering(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
      super(configuration, connector, endPoint);
    }

    @Override
    protected RequestHandler newRequestHandler() {
      handler = super.newRequestHandler();
      return handler;
    }

    /** One that looks at the beginning of each request, which is lost where it is too long. */
    @Override
    protected HttpParser newHttpParser(HttpCompliance compliance) {
      HttpConfiguration configuration = getHttpConfiguration();
      HttpParser parser =
          new HttpParser(handler, configuration.getRequestHeaderSize(), compliance) {
            @Override
            public boolean parseNext(ByteBuffer buffer) {
              if (isStart() && buffer.hasRemaining()) {
                Arrays.fill(glance, (byte) ' ');
                buffer.slice().get(glance, 0, Math.min(GLANCE, buffer.remaining()));
              }
              return super.parseNext(buffer);
            }
          };
      parser.setHeaderCacheSize(configuration.getHeaderCacheSize());
      parser.setHeaderCacheCaseSensitive(configuration.isHeaderCacheCaseSensitive());
      return parser;
    }

    /** The second word of the request line, as far as it was looked at. */
    private String beginning() {
      String[] words = new String(glance, StandardCharsets.ISO_8859_1).strip().split(" ", -1);
      return words.length > 1 ? words[1] : UNREAD;
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
