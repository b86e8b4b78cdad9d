package id.teladan.imports;

import id.teladan.platform.Actor;
import id.teladan.platform.BodyLimit;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.QueryFlag;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import java.time.Instant;
import java.util.List;
import org.glassfish.jersey.media.multipart.FormDataContentDisposition;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;

/** Imports for programs. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public final class ImportApi {

  private final ImportService service;

  ImportApi(ImportService service) {
    this.service = service;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @BodyLimit(megabytes = TableFile.MOST_MEGABYTES + 1)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response run(
      @Auth Actor actor,
      @QueryParam("register") @Nullable String register,
      @QueryParam("dryRun") @Nullable String dryRun,
      @FormDataParam("file") @Nullable InputStream file,
      @FormDataParam("file") @Nullable FormDataContentDisposition about) {
    Register known = Register.of(register);
    boolean trial = QueryFlag.read("dryRun", dryRun);
    ImportService.Upload upload = Uploads.of(file, about);
    if (trial) {
      return Response.ok(ImportJson.of(service.tryOut(actor, known, upload))).build();
    }
    ImportRun done = service.apply(actor, known, upload);
    return Response.created(URI.create("/api/v1/imports/" + done.id()))
        .entity(ImportJson.of(done))
        .build();
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Listing<ImportJson> list(@Auth Actor actor, @BeanParam PageParams page) {
    return service.listOwn(actor, page).map(ImportJson::of);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public ImportJson get(@Auth Actor actor, @PathParam("id") ImportId id) {
    return ImportJson.of(service.get(actor, id));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public void undo(@Auth Actor actor, @PathParam("id") ImportId id) {
    service.undo(actor, id);
  }

  @GET
  @Path("template")
  @Produces({"text/csv; charset=utf-8", Template.XLSX_TYPE})
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response template(
      @QueryParam("register") @Nullable String register,
      @QueryParam("format") @DefaultValue("csv") String format) {
    return Template.named(format).answer(Register.of(register));
  }

  record ImportJson(
      ImportId id,
      String register,
      ImportRun.Status status,
      Instant createdAt,
      int rows,
      int created,
      int changed,
      int unchanged,
      List<Fault> rejected,
      List<Fault> warnings) {

    static ImportJson of(ImportRun run) {
      ImportReport report = run.report();
      return new ImportJson(
          run.id(),
          run.register().slug(),
          run.status(),
          run.createdAt(),
          report.rows(),
          report.created(),
          report.changed(),
          report.unchanged(),
          report.rejected(),
          report.warnings());
    }
  }
}
