package id.teladan.audit;

import id.teladan.platform.Actor;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The audit for people: the newest entries first, and the proof of a chain. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
public final class AuditPages {

  private final AuditService service;

  AuditPages(AuditService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Roles.ADMIN)
  public AuditListView list(
      @Auth Actor actor,
      @QueryParam("objek") @DefaultValue("") String object,
      @BeanParam PageParams page) {
    String wanted = object.strip();
    return new AuditListView(
        actor, wanted, service.listNewest(actor, wanted.isEmpty() ? null : wanted, page));
  }

  @GET
  @Path("/rantai")
  @RolesAllowed(Roles.ADMIN)
  public AuditChainView verify(
      @Auth Actor actor, @QueryParam("nama") @DefaultValue("") String chain) {
    return new AuditChainView(actor, service.verify(chain));
  }
}
