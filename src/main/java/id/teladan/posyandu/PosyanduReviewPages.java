package id.teladan.posyandu;

import id.teladan.platform.Actor;
import id.teladan.platform.FormInput;
import id.teladan.platform.FormView;
import id.teladan.platform.Notice;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
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
import java.util.Optional;

/** The form of one year's telaah kemandirian. */
@Path("/posyandu/{id}/telaah/{year}")
@Produces(MediaType.TEXT_HTML)
public final class PosyanduReviewPages {

  private final PosyanduService service;
  private final PosyanduYear year;

  PosyanduReviewPages(PosyanduService service, PosyanduYear year) {
    this.service = service;
    this.year = year;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public FormView review(
      @Auth Actor actor, @PathParam("id") PosyanduId id, @PathParam("year") int reviewed) {
    Review known =
        year.listReviews(actor, id).stream()
            .filter(one -> one.year() == reviewed)
            .map(YearReview::review)
            .findFirst()
            .orElse(null);
    return review(actor, id, reviewed, ReviewForm.filled(known));
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response putReview(
      @Auth Actor actor,
      @PathParam("id") PosyanduId id,
      @PathParam("year") int reviewed,
      Form form) {
    FormInput input = new FormInput(form.asMap());
    Review review = ReviewForm.review(input);
    Optional<Saved<YearReview>> saved =
        input.attempt(() -> year.putReview(actor, id, reviewed, review));
    return saved
        .map(done -> saved(id))
        .orElseGet(() -> Response.status(422).entity(review(actor, id, reviewed, input)).build());
  }

  private FormView review(Actor actor, PosyanduId id, int reviewed, FormInput input) {
    String page = "/posyandu/" + id;
    return new FormView(
        actor,
        new FormView.Frame(
            "Telaah kemandirian %d, %s"
                .formatted(reviewed, service.get(actor, id).posyandu().name()),
            page + "/telaah/" + reviewed,
            page + "#telaah",
            "Simpan telaah",
            "Strata dihitung dari kedelapan angka ini; bila ada yang kosong, strata belum dapat"
                + " ditentukan."),
        input,
        ReviewForm.fields());
  }

  private static Response saved(PosyanduId id) {
    return Response.seeOther(URI.create(Notice.TERSIMPAN.on("/posyandu/" + id))).build();
  }
}
