package id.teladan.certificate;

import id.teladan.certificate.CertificateView.Command;
import id.teladan.platform.Actor;
import id.teladan.platform.Htmx;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The list of papers for the office, and one paper with what may be done to it. */
@Path("/sertifikat")
@Produces(MediaType.TEXT_HTML)
public final class CertificatePages {

  private final CertificateService service;

  CertificatePages(CertificateService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER})
  public CertificateListView list(
      @Auth Actor actor,
      @QueryParam("kaderId") @DefaultValue("") String kaderId,
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("jenis") @DefaultValue("") String kind,
      @QueryParam("status") @DefaultValue("") String status,
      @BeanParam PageParams page,
      @BeanParam Htmx htmx) {
    CertificateListForm form = new CertificateListForm(kaderId, text.strip(), kind, status);
    String template = htmx.wantsFragment() ? "_list.mustache" : "list.mustache";
    return new CertificateListView(
        template, actor, form, service.list(actor, form.toFilter(), page));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.KADER})
  public CertificateView certificate(@Auth Actor actor, @PathParam("id") CertificateId id) {
    return view(actor, id, CertificateView.Reason.NONE);
  }

  @GET
  @Path("{id: [^/.]+}.pdf")
  @Produces("application/pdf")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.KADER})
  public Response pdf(@Auth Actor actor, @PathParam("id") CertificateId id) {
    return PdfAnswer.of(service.getPaper(actor, id));
  }

  @POST
  @Path("{id}/pencabutan")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response revoke(
      @Auth Actor actor,
      @PathParam("id") CertificateId id,
      @FormParam("alasan") @DefaultValue("") String reason) {
    try {
      Certificate revoked = service.revoke(actor, id, reason);
      return Response.seeOther(URI.create(Notice.DICABUT.on("/sertifikat/" + revoked.id())))
          .build();
    } catch (ProblemException refused) {
      return again(actor, id, typed(Command.REVOKE, reason), refused);
    }
  }

  @POST
  @Path("{id}/penggantian")
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER})
  public Response reissue(
      @Auth Actor actor,
      @PathParam("id") CertificateId id,
      @FormParam("alasan") @DefaultValue("") String reason) {
    try {
      Certificate successor = service.reissue(actor, id, reason);
      return Response.seeOther(URI.create(Notice.DITERBITKAN.on("/sertifikat/" + successor.id())))
          .build();
    } catch (ProblemException refused) {
      return again(actor, id, typed(Command.REISSUE, reason), refused);
    }
  }

  private static CertificateView.Reason typed(Command command, String reason) {
    return new CertificateView.Reason(command, reason, "");
  }

  /** A wrong reason comes back with the person's words in it; any other refusal is a problem. */
  private Response again(
      Actor actor, CertificateId id, CertificateView.Reason typed, ProblemException refused) {
    if (refused.problem().status() != 422) {
      throw refused;
    }
    String message = refused.problem().errors().get(0).message();
    CertificateView.Reason wrong =
        new CertificateView.Reason(typed.command(), typed.text(), message);
    return Response.status(422).entity(view(actor, id, wrong)).build();
  }

  private CertificateView view(Actor actor, CertificateId id, CertificateView.Reason typed) {
    Certificate certificate = service.get(actor, id);
    return new CertificateView(
        actor,
        certificate,
        service.address(certificate.code()),
        service.mayChange(actor, certificate),
        typed);
  }
}
