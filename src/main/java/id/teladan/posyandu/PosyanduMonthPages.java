package id.teladan.posyandu;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
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
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/** The form of one month of a posyandu. */
@Path("/posyandu/{id}/bulan/{month}")
@Produces(MediaType.TEXT_HTML)
public final class PosyanduMonthPages {

  private final PosyanduService service;
  private final PosyanduYear year;

  PosyanduMonthPages(PosyanduService service, PosyanduYear year) {
    this.service = service;
    this.year = year;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public FormView month(
      @Auth Actor actor, @PathParam("id") PosyanduId id, @PathParam("month") String month) {
    YearMonth known = month(month);
    return month(actor, id, known, MonthForm.filled(year.listMonths(actor, id).get(known)));
  }

  @POST
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response putMonth(
      @Auth Actor actor,
      @PathParam("id") PosyanduId id,
      @PathParam("month") String month,
      Form form) {
    YearMonth known = month(month);
    FormInput input = new FormInput(form.asMap());
    MonthReport report = MonthForm.report(input);
    Optional<Saved<MonthReport>> saved =
        report == null
            ? Optional.empty()
            : input.attempt(() -> year.putMonth(actor, id, known, report));
    return saved
        .map(done -> saved(id))
        .orElseGet(() -> Response.status(422).entity(month(actor, id, known, input)).build());
  }

  private FormView month(Actor actor, PosyanduId id, YearMonth month, FormInput input) {
    String page = "/posyandu/" + id;
    return new FormView(
        actor,
        new FormView.Frame(
            PosyanduView.title(month) + ", " + service.get(actor, id).posyandu().name(),
            page + "/bulan/" + month,
            page + "#bulan",
            "Simpan bulan ini",
            "Status aktif dihitung dari 12 bulan penuh sebelum bulan ini."),
        input,
        MonthForm.fields());
  }

  private static Response saved(PosyanduId id) {
    return Response.seeOther(URI.create(Notice.TERSIMPAN.on("/posyandu/" + id))).build();
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw CommonProblem.NOT_FOUND.because("Bulan ditulis seperti 2026-08.");
    }
  }
}
