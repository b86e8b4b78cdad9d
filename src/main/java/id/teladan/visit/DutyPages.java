package id.teladan.visit;

import id.teladan.platform.Actor;
import id.teladan.platform.Notice;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where it is ticked which kader served at which step. */
@Path("/kunjungan/{visitId}/petugas")
@Produces(MediaType.TEXT_HTML)
public final class DutyPages {

  private final DutyService service;

  DutyPages(DutyService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR})
  public DutyView show(@Auth Actor actor, @PathParam("visitId") VisitId id) {
    return new DutyView(actor, service.get(actor, id));
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR})
  public Response save(@Auth Actor actor, @PathParam("visitId") VisitId id, Form form) {
    DutyRoster saved = service.replace(actor, id, DutyForm.of(form.asMap()));
    return Response.seeOther(URI.create(Notice.TERSIMPAN.on(DutyView.address(saved.card()))))
        .build();
  }
}
