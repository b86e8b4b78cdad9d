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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * What becomes of a sheet under another version of its instrument, and the button that moves it.
 */
@Path("/lembar/{sheetId}/versi/{version}")
@Produces(MediaType.TEXT_HTML)
public final class SheetVersionPages {

  private final SheetDesk desk;
  private final SheetService sheets;
  private final SheetMoves moves;

  SheetVersionPages(SheetDesk desk, SheetService sheets, SheetMoves moves) {
    this.desk = desk;
    this.sheets = sheets;
    this.moves = moves;
  }

  @GET
  @RolesAllowed(Roles.ASSESSOR)
  public SheetVersionView preview(
      @Auth Actor actor, @PathParam("sheetId") SheetId id, @PathParam("version") String version) {
    OpenSheet open = desk.open(actor, id);
    SheetMoves.Preview preview = moves.preview(actor, id, CompetitionVersionPages.number(version));
    return new SheetVersionView(
        actor,
        open,
        preview,
        new VersionLines(
            open.screen().instrument(),
            sheets.instrument(open.sheet().head().under(preview.to())).instrument(),
            preview.change()));
  }

  @POST
  @RolesAllowed(Roles.ASSESSOR)
  public Response move(
      @Auth Actor actor, @PathParam("sheetId") SheetId id, @PathParam("version") String version) {
    SheetId moved = moves.move(actor, id, CompetitionVersionPages.number(version)).id();
    return Response.seeOther(URI.create(Notice.DIPINDAHKAN.on("/lembar/" + moved + "/ringkasan")))
        .build();
  }
}
