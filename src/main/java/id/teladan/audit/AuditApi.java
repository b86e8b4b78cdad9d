package id.teladan.audit;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit for programs. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditApi {

  private final AuditService service;

  AuditApi(AuditService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Listing<EntryJson> list(
      @Auth Actor actor,
      @Parameter(description = "Kind and id as an entry has them, such as sheet/<id>.")
          @QueryParam("object")
          @Nullable String object,
      @BeanParam PageParams page) {
    return service.list(actor, object, page).map(EntryJson::of);
  }

  /** Computes the hashes of one chain anew. */
  @GET
  @Path("/verification")
  @RolesAllowed(Roles.ADMIN)
  public VerificationJson verify(@QueryParam("chain") @NotBlank String chain) {
    ChainCheck check = service.verify(chain);
    return new VerificationJson(chain, check.entries(), check.intact(), check.brokenAt());
  }

  /** One entry on the wire. */
  public record EntryJson(
      UUID id,
      Instant at,
      String actor,
      String action,
      String object,
      @Nullable String detail,
      String chain,
      long position,
      String hash,
      String previousHash) {

    static EntryJson of(AuditEntry entry) {
      return new EntryJson(
          entry.id(),
          entry.at(),
          entry.actor(),
          entry.action(),
          entry.object(),
          entry.detail(),
          entry.chain(),
          entry.position(),
          entry.hash(),
          entry.previousHash());
    }
  }

  /** What a check found. */
  public record VerificationJson(
      String chain, long entries, boolean intact, @Nullable Long brokenAt) {}
}
