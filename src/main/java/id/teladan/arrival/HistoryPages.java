package id.teladan.arrival;

import id.teladan.platform.Actor;
import id.teladan.platform.Role;
import id.teladan.platform.Roles;
import id.teladan.visit.SheetId;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What was ever sent for a sheet: by whom, from where, when. */
@Path("/lembar/{sheetId}/riwayat")
@Produces(MediaType.TEXT_HTML)
public final class HistoryPages {

  private final HistoryService service;

  HistoryPages(HistoryService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public HistoryView history(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId id,
      @QueryParam("bagian") @DefaultValue("") String section) {
    return new HistoryView(
        actor,
        service.read(actor, id, section),
        actor.has(Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER));
  }
}
