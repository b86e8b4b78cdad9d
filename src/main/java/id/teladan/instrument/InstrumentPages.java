package id.teladan.instrument;

import id.teladan.platform.Actor;
import id.teladan.platform.Notice;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;

/** Instruments for people: to read, to print, to copy and change, and to publish. */
@Path("/instrumen")
@Produces(MediaType.TEXT_HTML)
public final class InstrumentPages {

  private final InstrumentService service;
  private final PublishingService publishing;

  InstrumentPages(InstrumentService service, PublishingService publishing) {
    this.service = service;
    this.publishing = publishing;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public InstrumentListView list(@Auth Actor actor) {
    return new InstrumentListView(actor, service.listHeadings(actor), mayWrite(actor));
  }

  /** An empty page for a new instrument, or a copy of one that is there. */
  @GET
  @Path("baru")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public InstrumentFormView create(
      @Auth Actor actor,
      @QueryParam("salin") @Nullable String code,
      @QueryParam("versi") @Nullable VersionNumber version) {
    if (code == null || version == null) {
      return InstrumentFormView.empty(actor);
    }
    InstrumentVersion original = service.getVersion(actor, code, version.value());
    return InstrumentFormView.copyOf(actor, original);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response draft(
      @Auth Actor actor,
      @FormDataParam("dokumen") @Nullable InputStream typed,
      @FormDataParam("berkas") @Nullable InputStream file) {
    String text = chosen(typed, file);
    DocumentCheck check = service.check(text, DocumentText.formatOf(text));
    if (check instanceof DocumentCheck.Good good) {
      try {
        InstrumentVersion draft = publishing.draft(actor, good.instrument()).value();
        return Response.seeOther(URI.create(Notice.TERSIMPAN.on(address(draft)))).build();
      } catch (ProblemException refused) {
        List<Fault> faults =
            List.of(new Fault(1, "code", String.valueOf(refused.problem().detail())));
        return wrong(actor, text, faults, refused.problem().status());
      }
    }
    return wrong(actor, text, faultsOf(check), 422);
  }

  @GET
  @Path("{code}/{version}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public InstrumentView version(
      @Auth Actor actor,
      @PathParam("code") String code,
      @PathParam("version") VersionNumber version) {
    InstrumentVersion found = service.getVersion(actor, code, version.value());
    return new InstrumentView(actor, found, mayWrite(actor), service.isOwn(actor, found));
  }

  @GET
  @Path("{code}/{version}/ubah")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public InstrumentFormView change(
      @Auth Actor actor,
      @PathParam("code") String code,
      @PathParam("version") VersionNumber version) {
    publishing.checkOpen(actor, code, version.value());
    return InstrumentFormView.change(actor, service.getVersion(actor, code, version.value()));
  }

  @GET
  @Path("{code}/{version}/unduh")
  @Produces("application/yaml")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.ASSESSOR, Roles.TRAINER, Roles.VIEWER})
  public Response download(
      @Auth Actor actor,
      @PathParam("code") String code,
      @PathParam("version") VersionNumber version) {
    InstrumentVersion found = service.getVersion(actor, code, version.value());
    String name = "%s-%d.yaml".formatted(found.code(), found.version());
    return Response.ok(InstrumentYaml.write(found.instrument()))
        .type(MediaType.valueOf("application/yaml").withCharset("utf-8"))
        .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
        .build();
  }

  @POST
  @Path("{code}/{version}/terbit")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response publish(
      @Auth Actor actor,
      @PathParam("code") String code,
      @PathParam("version") VersionNumber version) {
    InstrumentVersion published = publishing.publish(actor, code, version.value());
    return Response.seeOther(URI.create(Notice.DITERBITKAN.on(address(published)))).build();
  }

  @POST
  @Path("{code}/{version}/tarik")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response retire(
      @Auth Actor actor,
      @PathParam("code") String code,
      @PathParam("version") VersionNumber version) {
    InstrumentVersion retired = publishing.retire(actor, code, version.value());
    return Response.seeOther(URI.create(Notice.DICABUT.on(address(retired)))).build();
  }

  @POST
  @Path("{code}/{version}/buang")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE})
  public Response discard(
      @Auth Actor actor,
      @PathParam("code") String code,
      @PathParam("version") VersionNumber version) {
    publishing.discard(actor, code, version.value());
    return Response.seeOther(URI.create(Notice.DIHAPUS.on("/instrumen"))).build();
  }

  /** A file counts where one was chosen; a browser sends an empty one otherwise. */
  private static String chosen(@Nullable InputStream typed, @Nullable InputStream file) {
    String uploaded = file == null ? "" : DocumentText.read(file);
    if (!uploaded.isBlank()) {
      return uploaded;
    }
    return typed == null ? "" : DocumentText.read(typed).replace("\r\n", "\n");
  }

  private static Response wrong(Actor actor, String text, List<Fault> faults, int status) {
    return Response.status(status).entity(InstrumentFormView.refused(actor, text, faults)).build();
  }

  private static List<Fault> faultsOf(DocumentCheck check) {
    return check instanceof DocumentCheck.Faulty faulty
        ? faulty.faults()
        : List.of(((DocumentCheck.Unreadable) check).fault());
  }

  private static boolean mayWrite(Actor actor) {
    return actor.has(Role.ADMIN, Role.COMMITTEE);
  }

  private static String address(InstrumentVersion version) {
    return "/instrumen/%s/%d".formatted(version.code(), version.version());
  }
}
