package id.teladan.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bounds every request body: by its announced length, and by the bytes that really come. */
public final class BodyLimits implements DynamicFeature {

  private static final int USUAL_MEGABYTES = 8;

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    BodyLimit own = resource.getResourceMethod().getAnnotation(BodyLimit.class);
    int megabytes = own == null ? USUAL_MEGABYTES : own.megabytes();
    context.register(new Filter(megabytes * 1024L * 1024L));
  }

  private record Filter(long mostBytes) implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getLength() > mostBytes) {
        throw tooLarge(mostBytes);
      }
      request.setEntityStream(new Counted(request.getEntityStream(), mostBytes));
    }
  }

  private static ProblemException tooLarge(long mostBytes) {
    return CommonProblem.BODY_TOO_LARGE.because(
        "Paling besar %d MB.".formatted(mostBytes / 1024 / 1024));
  }

  /** A request's body as it comes in, whatever its limit: for who only throws it away. */
  static InputStream unlimited(InputStream body) {
    return body instanceof Counted counted ? counted.whole() : body;
  }

  private static final class Counted extends FilterInputStream {

    private final long most;
    private long left;

    Counted(InputStream in, long most) {
      super(in);
      this.most = most;
      this.left = most;
    }

    InputStream whole() {
      return in;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int got = super.read(target, offset, length);
      count(Math.max(got, 0));
      return got;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw tooLarge(most);
      }
    }
  }
}
