package id.teladan.platform;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What a command that may be repeated did: made the thing, or found it made already. */
public record Saved<T>(T value, boolean created) {

  public static <T> Saved<T> created(T value) {
    return new Saved<>(value, true);
  }

  public static <T> Saved<T> existing(T value) {
    return new Saved<>(value, false);
  }

  /** 201 with its address for a new thing, 200 for one that was there. */
  public Response.ResponseBuilder response(String path, Object wire) {
    return created ? Response.created(URI.create(path)).entity(wire) : Response.ok(wire);
  }
}
