package id.teladan.account;

import id.teladan.platform.Actor;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** In and out, for people. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class SignInPages {

  private final SignInService service;
  private final SessionCookie cookie;

  SignInPages(SignInService service, SessionCookie cookie) {
    this.service = service;
    this.cookie = cookie;
  }

  @GET
  @Path("masuk")
  @PermitAll
  public Response form(
      @Auth Optional<Actor> actor,
      @QueryParam("next") @DefaultValue("/") String next,
      @QueryParam("berakhir") @DefaultValue("") String ended) {
    String target = LocalPath.orHome(next);
    return actor.isPresent()
        ? Response.seeOther(URI.create(target)).build()
        : Response.ok(SignInView.fresh(target, !ended.isEmpty())).build();
  }

  /** The session that the browser brought, if any, ends: nobody is two people at once. */
  @POST
  @Path("masuk")
  @PermitAll
  public Response signIn(
      @Auth Optional<Actor> actor,
      @FormParam("username") @DefaultValue("") String username,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("next") @DefaultValue("/") String next,
      @Context HttpServletRequest caller,
      @Context ContainerRequestContext request) {
    String target = LocalPath.orHome(next);
    Optional<SignInService.Entrance> entrance =
        service.openSession(username, password, caller.getRemoteAddr());
    if (entrance.isEmpty()) {
      return Response.status(422).entity(SignInView.afterWrong(username, target)).build();
    }
    actor.ifPresent(before -> endSession(before, request));
    return Response.seeOther(URI.create(target))
        .cookie(cookie.holding(entrance.get().token(), service.longestSession()))
        .build();
  }

  @POST
  @Path("keluar")
  @PermitAll
  public Response signOut(@Auth Optional<Actor> actor, @Context ContainerRequestContext request) {
    actor.ifPresent(known -> endSession(known, request));
    return Response.seeOther(URI.create("/masuk")).cookie(cookie.taken()).build();
  }

  private void endSession(Actor actor, ContainerRequestContext request) {
    byte[] hash = AuthenticationFilter.Entered.BY_SESSION.hash(request);
    if (hash != null) {
      service.endSession(actor, hash);
    }
  }
}
