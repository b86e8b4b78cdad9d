package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;

/** In and out, for programs. */
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
public final class TokenApi {

  private final SignInService service;

  TokenApi(SignInService service) {
    this.service = service;
  }

  @POST
  @PermitAll
  public Response create(
      @NotNull @Valid CredentialsJson credentials, @Context HttpServletRequest caller) {
    SignInService.Entrance entrance =
        service
            .issueToken(credentials.username(), credentials.password(), caller.getRemoteAddr())
            .orElseThrow(() -> AccountProblem.WRONG_PASSWORD.because("Periksa keduanya."));
    return Response.created(URI.create("/api/v1/tokens/current"))
        .entity(new TokenJson(entrance.token(), entrance.endsAt()))
        .build();
  }

  @DELETE
  @Path("/current")
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COMMITTEE,
    Roles.ASSESSOR,
    Roles.TRAINER,
    Roles.KADER,
    Roles.VIEWER
  })
  public void delete(@Auth Actor actor, @Context ContainerRequestContext request) {
    byte[] hash = AuthenticationFilter.Entered.BY_TOKEN.hash(request);
    if (hash == null) {
      throw CommonProblem.NOT_FOUND.because("Permintaan ini tidak membawa token.");
    }
    service.endToken(actor, hash);
  }

  /** What a program shows to come in. */
  public record CredentialsJson(@NotNull String username, @NotNull String password) {

    @Override
    public String toString() {
      return "CredentialsJson[%s]".formatted(username);
    }
  }

  /** What it keeps, and until when. */
  public record TokenJson(String token, Instant expiresAt) {

    @Override
    public String toString() {
      return "TokenJson[%s]".formatted(expiresAt);
    }
  }
}
