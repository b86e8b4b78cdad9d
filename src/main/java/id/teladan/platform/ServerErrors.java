package id.teladan.platform;

import io.dropwizard.views.common.ViewRenderer;
import io.dropwizard.views.mustache.MustacheViewRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * What Jetty refuses before any code of ours sees it (an address that is none, a header too long),
 * in the shape of all other failures.
 */
public final class ServerErrors implements Request.Handler, LifeCycle.Listener {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

  private final ViewRenderer pages = new MustacheViewRenderer();

  @Override
  public void lifeCycleStarting(LifeCycle starting) {
    if (starting instanceof Server server) {
      server.setErrorHandler(this);
      Arrays.stream(server.getConnectors()).forEach(ServerErrors::rememberAddresses);
    }
  }

  private static void rememberAddresses(Connector connector) {
    if (connector instanceof AbstractConnector open) {
      open.getContainedBeans(HttpConfiguration.class).stream()
          .findFirst()
          .map(AddressedHttp::new)
          .ifPresent(open::addConnectionFactory);
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    Problem problem =
        type(request, response).because("Periksa alamat dan isi permintaan.").problem();
    boolean isApi = Addresses.isApi(AddressedHttp.path(request));
    response.setStatus(problem.status());
    SecurityHeaders.ALWAYS.forEach(response.getHeaders()::put);
    response
        .getHeaders()
        .put(HttpHeader.CACHE_CONTROL, "no-store")
        .put(
            HttpHeader.CONTENT_TYPE,
            isApi ? "application/problem+json" : "text/html;charset=utf-8");
    byte[] body = isApi ? Json.text(problem).getBytes(StandardCharsets.UTF_8) : page(problem);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  private static CommonProblem type(Request request, Response response) {
    int status =
        request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException refused
            ? refused.getCode()
            : response.getStatus();
    return Arrays.stream(CommonProblem.values())
        .filter(type -> type.status() == status && type != CommonProblem.UNREADABLE_JSON)
        .findFirst()
        .orElse(isOurs(status) ? CommonProblem.INTERNAL : CommonProblem.BAD_REQUEST);
  }

  /** Of the server's errors, two are about what the caller asked for: methods and versions. */
  private static boolean isOurs(int status) {
    return status >= 500 && status != 501 && status != 505;
  }

  /** Whoever asked was not looked up, so the page is one that does not depend on it. */
  private byte[] page(Problem problem) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    pages.render(new ProblemView("refused.mustache", null, problem), INDONESIAN, page);
    return page.toByteArray();
  }
}
