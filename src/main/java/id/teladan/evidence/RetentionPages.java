package id.teladan.evidence;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.FormInput;
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
import java.time.LocalDate;
import java.util.Objects;

/** Where the committee says until when the photos of a competition are kept. */
@Path("/lomba/{id}/masa-simpan")
@Produces(MediaType.TEXT_HTML)
public final class RetentionPages {

  private static final int UNPROCESSABLE = 422;

  private final CompetitionService competitions;
  private final RetentionService retention;

  RetentionPages(CompetitionService competitions, RetentionService retention) {
    this.competitions = competitions;
    this.retention = retention;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public RetentionView get(@Auth Actor actor, @PathParam("id") CompetitionId id) {
    return view(actor, id, new FormInput(new Form().asMap()));
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response change(@Auth Actor actor, @PathParam("id") CompetitionId id, Form form) {
    FormInput input = new FormInput(form.asMap());
    LocalDate day = input.date("keepUntil");
    if (day == null && input.error("keepUntil").isEmpty()) {
      input.wrong("keepUntil", "wajib diisi");
    }
    return input
        .attempt(() -> retention.keepUntil(actor, id, Objects.requireNonNull(day)))
        .map(kept -> Notice.TERSIMPAN.on("/lomba/%s/masa-simpan".formatted(id)))
        .map(address -> Response.seeOther(URI.create(address)))
        .orElseGet(() -> Response.status(UNPROCESSABLE).entity(view(actor, id, input)))
        .build();
  }

  private RetentionView view(Actor actor, CompetitionId id, FormInput input) {
    Competition competition = competitions.get(actor, id);
    return new RetentionView(
        actor, competition, retention.get(actor, id), retention.holdings(competition), input);
  }
}
