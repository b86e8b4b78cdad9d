package id.teladan.imports;

import id.teladan.platform.Actor;
import id.teladan.platform.BodyLimit;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.glassfish.jersey.media.multipart.FormDataContentDisposition;
import org.glassfish.jersey.media.multipart.FormDataParam;
import org.jspecify.annotations.Nullable;

/** Imports for people: choose a file, read the report, apply it, take it back. */
@Path("/impor")
@Produces(MediaType.TEXT_HTML)
public final class ImportPages {

  private final ImportService service;

  ImportPages(ImportService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public ImportListView list(@Auth Actor actor, @BeanParam PageParams page) {
    return new ImportListView(actor, service.listOwn(actor, page), "");
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @BodyLimit(megabytes = TableFile.MOST_MEGABYTES + 1)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response tryOut(
      @Auth Actor actor,
      @FormDataParam("register") @Nullable String register,
      @FormDataParam("file") @Nullable InputStream file,
      @FormDataParam("file") @Nullable FormDataContentDisposition about) {
    try {
      ImportRun run = service.tryOut(actor, Register.of(register), Uploads.of(file, about));
      return Response.seeOther(URI.create("/impor/" + run.id())).build();
    } catch (ProblemException e) {
      if (e.problem().status() != 422) {
        throw e;
      }
      return Response.status(422)
          .entity(new ImportListView(actor, service.listOwn(actor, PageParams.FIRST), words(e)))
          .build();
    }
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public ImportView report(@Auth Actor actor, @PathParam("id") ImportId id) {
    return new ImportView(actor, service.get(actor, id), "");
  }

  @POST
  @Path("{id}/terapkan")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response confirm(@Auth Actor actor, @PathParam("id") ImportId id) {
    ImportRun done = service.confirm(actor, id);
    return Response.seeOther(URI.create(Notice.TERSIMPAN.on("/impor/" + done.id()))).build();
  }

  @POST
  @Path("{id}/batal")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response undo(@Auth Actor actor, @PathParam("id") ImportId id) {
    try {
      service.undo(actor, id);
      return Response.seeOther(URI.create(Notice.DIBATALKAN.on("/impor"))).build();
    } catch (ProblemException e) {
      if (e.problem().status() != 409) {
        throw e;
      }
      return Response.status(409)
          .entity(new ImportView(actor, service.get(actor, id), words(e)))
          .build();
    }
  }

  @GET
  @Path("contoh/{register}.csv")
  @Produces("text/csv; charset=utf-8")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response csvTemplate(@PathParam("register") String register) {
    return Template.CSV.answer(known(register));
  }

  @GET
  @Path("contoh/{register}.xlsx")
  @Produces(Template.XLSX_TYPE)
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response xlsxTemplate(@PathParam("register") String register) {
    return Template.XLSX.answer(known(register));
  }

  private static Register known(String register) {
    return Register.find(register)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Tidak ada daftar dengan nama itu."));
  }

  private static String words(ProblemException refusal) {
    return refusal.problem().title() + ". " + refusal.problem().detail();
  }
}
