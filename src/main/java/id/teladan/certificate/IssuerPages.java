package id.teladan.certificate;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** The offices that give papers out, and the form for one. */
@Path("/sertifikat/penerbit")
@Produces(MediaType.TEXT_HTML)
public final class IssuerPages {

  private static final String HERE = "/sertifikat/penerbit";

  private final IssuerService service;

  IssuerPages(IssuerService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public IssuerListView list(@Auth Actor actor, @BeanParam PageParams page) {
    return new IssuerListView(actor, service.list(actor, page));
  }

  @GET
  @Path("puskesmas/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public IssuerView ofPuskesmas(@Auth Actor actor, @PathParam("id") String id) {
    return view(actor, service.placeOfPuskesmas(actor, id));
  }

  @GET
  @Path("wilayah/{code}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public IssuerView ofRegion(@Auth Actor actor, @PathParam("code") String code) {
    return view(actor, service.placeOfRegion(actor, code));
  }

  @POST
  @Path("puskesmas/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response putOfPuskesmas(@Auth Actor actor, @PathParam("id") String id, Form fields) {
    return put(actor, service.placeOfPuskesmas(actor, id), fields);
  }

  @POST
  @Path("wilayah/{code}")
  @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
  public Response putOfRegion(@Auth Actor actor, @PathParam("code") String code, Form fields) {
    return put(actor, service.placeOfRegion(actor, code), fields);
  }

  private IssuerView view(Actor actor, Place place) {
    return view(actor, place, service.get(place), List.of());
  }

  private IssuerView view(Actor actor, Place place, Issuer issuer, List<FieldError> errors) {
    return new IssuerView(
        actor,
        issuer,
        new IssuerView.Desk(address(place), service.mayChange(actor, place), errors));
  }

  /** What was typed wrongly comes back with the words in it. */
  private Response put(Actor actor, Place place, Form form) {
    Issuer typed = typed(form.asMap());
    try {
      Issuer saved = service.put(actor, place, typed);
      return Response.seeOther(URI.create(Notice.TERSIMPAN.on(HERE + "#" + saved.unit()))).build();
    } catch (ProblemException refused) {
      return Response.status(refused.problem().status())
          .entity(view(actor, place, typed, errors(refused)))
          .build();
    }
  }

  private static List<FieldError> errors(ProblemException refused) {
    List<FieldError> errors = refused.problem().errors();
    return errors.isEmpty()
        ? List.of(new FieldError("unit", String.valueOf(refused.problem().detail())))
        : errors;
  }

  private static Issuer typed(MultivaluedMap<String, String> fields) {
    return new Issuer(
        text(fields, "unit"),
        text(fields, "nama"),
        text(fields, "kota"),
        text(fields, "penanda"),
        text(fields, "jabatan"));
  }

  private static String text(MultivaluedMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value;
  }

  static String address(Place place) {
    return place.puskesmasId() == null
        ? HERE + "/wilayah/" + place.regionCode()
        : HERE + "/puskesmas/" + place.puskesmasId();
  }
}
