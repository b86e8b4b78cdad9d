package id.teladan.instrument;

import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import io.dropwizard.auth.Auth;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** Instruments over REST. A document comes as JSON or YAML and always goes out as JSON. */
@Path("/api/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
public final class InstrumentApi {

  private final InstrumentService service;
  private final PublishingService publishing;

  InstrumentApi(InstrumentService service, PublishingService publishing) {
    this.service = service;
    this.publishing = publishing;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Listing<InstrumentJson> list(@Auth Actor actor, @BeanParam PageParams page) {
    return service.list(actor, page).map(InstrumentJson::of);
  }

  @GET
  @Path("{code}/versions/{version}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public InstrumentJson version(
      @Auth Actor actor,
      @PathParam("code") String code,
      @PathParam("version") VersionNumber version) {
    return InstrumentJson.of(service.getVersion(actor, code, version.value()));
  }

  @POST
  @Consumes({
    MediaType.APPLICATION_JSON,
    "application/yaml",
    "application/x-yaml",
    "text/yaml",
    "text/x-yaml"
  })
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response draft(
      @Auth Actor actor,
      @Context HttpHeaders headers,
      @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = InstrumentJson.DocumentJson.class)))
          InputStream body) {
    Instrument instrument = read(headers, body);
    Saved<InstrumentVersion> saved = publishing.draft(actor, instrument);
    return saved.response(address(saved.value()), InstrumentJson.of(saved.value())).build();
  }

  @PUT
  @Path("{code}/versions/{version}")
  @Consumes({
    MediaType.APPLICATION_JSON,
    "application/yaml",
    "application/x-yaml",
    "text/yaml",
    "text/x-yaml"
  })
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public InstrumentJson replace(
      @Auth Actor actor,
      @Context HttpHeaders headers,
      @PathParam("code") String code,
      @PathParam("version") VersionNumber version,
      @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = InstrumentJson.DocumentJson.class)))
          InputStream body) {
    publishing.checkOpen(actor, code, version.value());
    Instrument instrument = read(headers, body);
    if (!instrument.code().equals(code)) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Kode dalam dokumen bukan kode pada alamat.",
          List.of(new FieldError("code", "harus " + code)));
    }
    return InstrumentJson.of(publishing.replace(actor, version.value(), instrument));
  }

  @POST
  @Path("{code}/versions/{version}/publication")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public InstrumentJson publish(
      @Auth Actor actor,
      @PathParam("code") String code,
      @PathParam("version") VersionNumber version) {
    return InstrumentJson.of(publishing.publish(actor, code, version.value()));
  }

  /** Throws a draft away. */
  @DELETE
  @Path("{code}/versions/{version}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public void discard(
      @Auth Actor actor,
      @PathParam("code") String code,
      @PathParam("version") VersionNumber version) {
    publishing.discard(actor, code, version.value());
  }

  /** Takes a version out of use; competitions that have it keep it. */
  @POST
  @Path("{code}/versions/{version}/retirement")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public InstrumentJson retire(
      @Auth Actor actor,
      @PathParam("code") String code,
      @PathParam("version") VersionNumber version) {
    return InstrumentJson.of(publishing.retire(actor, code, version.value()));
  }

  private Instrument read(HttpHeaders headers, InputStream body) {
    MediaType type = headers.getMediaType();
    boolean isYaml = type != null && type.getSubtype().contains("yaml");
    Format format = isYaml ? Format.YAML : Format.JSON;
    return InstrumentDocuments.accepted(service.check(DocumentText.read(body), format));
  }

  private static String address(InstrumentVersion version) {
    return "/api/v1/instruments/%s/versions/%d".formatted(version.code(), version.version());
  }
}
