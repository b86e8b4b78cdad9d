package id.teladan.visit;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/** Where an assessor's day begins. */
@Path("/kunjungan")
@Produces(MediaType.TEXT_HTML)
public final class VisitPages {

  private final VisitService visits;
  private final SheetService sheets;
  private final SheetOpening opening;
  private final ScoredInstruments instruments;

  VisitPages(
      VisitService visits,
      SheetService sheets,
      SheetOpening opening,
      ScoredInstruments instruments) {
    this.visits = visits;
    this.sheets = sheets;
    this.opening = opening;
    this.instruments = instruments;
  }

  @GET
  @RolesAllowed(Roles.ASSESSOR)
  public VisitListView list(@Auth Actor actor, @BeanParam PageParams page) {
    Listing<VisitCard> found = page.listing(visits.listMine(actor, page), VisitService::sortKey);
    Map<VisitId, Integer> items =
        found.items().stream()
            .collect(Collectors.toMap(card -> card.visit().id(), this::itemCount));
    return new VisitListView(actor, found.items(), items, found.next());
  }

  /** Opens the own sheet of a visit, or finds it. */
  @POST
  @Path("{visitId}/lembar")
  @RolesAllowed(Roles.ASSESSOR)
  public Response open(@Auth Actor actor, @PathParam("visitId") VisitId visitId) {
    SheetId sheet =
        sheets
            .findOwn(actor, visitId)
            .map(SheetHead::id)
            .orElseGet(() -> opening.open(actor, SheetId.next(), visitId).value().id());
    return Response.seeOther(URI.create("/lembar/" + sheet)).build();
  }

  private int itemCount(VisitCard card) {
    return new ScoringScreen(
            instruments.get(card.filledUnder()).instrument(), card.visit().stage(), Answers.NONE)
        .itemCount();
  }
}
