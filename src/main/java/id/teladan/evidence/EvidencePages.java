package id.teladan.evidence;

import id.teladan.evidence.EvidenceListView.About;
import id.teladan.platform.Actor;
import id.teladan.platform.BodyLimit;
import id.teladan.platform.Checks;
import id.teladan.platform.Notice;
import id.teladan.platform.Roles;
import id.teladan.visit.Sheet;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetService;
import id.teladan.visit.VisitService;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** All evidence of a sheet, what was refused of it, and the Posyandu's signature. */
@Path("/bukti/{sheetId}")
@Produces(MediaType.TEXT_HTML)
public final class EvidencePages {

  private final SheetService sheets;
  private final VisitService visits;
  private final EvidenceIntake intake;
  private final EvidenceService evidence;
  private final SignatureService signatures;

  EvidencePages(
      SheetService sheets,
      VisitService visits,
      EvidenceIntake intake,
      EvidenceService evidence,
      SignatureService signatures) {
    this.sheets = sheets;
    this.visits = visits;
    this.intake = intake;
    this.evidence = evidence;
    this.signatures = signatures;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public EvidenceListView list(@Auth Actor actor, @PathParam("sheetId") SheetId id) {
    Sheet sheet = sheets.get(actor, id);
    return new EvidenceListView(
        actor,
        new About(
            sheet.head(), visits.get(sheet.head().visitId()), sheets.itemsTaken(sheet.head())),
        evidence.list(actor, id),
        evidence.listRefusals(actor, id),
        signatures.find(actor, id).orElse(null));
  }

  /** A newer piece for the same item; the older one stays listed. */
  @POST
  @Path("/{id}/ganti")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @BodyLimit(megabytes = 16)
  @RolesAllowed(Roles.ASSESSOR)
  public Response replace(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId sheet,
      @PathParam("id") EvidenceId id,
      FormDataMultiPart form) {
    EvidenceFile old = evidence.get(actor, sheet, id);
    FormDataBodyPart file = form.getField("file");
    byte[] content = file == null ? new byte[0] : file.getEntityAs(byte[].class);
    if (content.length == 0) {
      throw Checks.wrong("file", "pilih berkasnya");
    }
    Objects.requireNonNull(
        intake.add(
            actor,
            NewEvidence.of(sheet, old.item(), old.id()),
            ContentDigest.of(content),
            () -> content));
    return Response.seeOther(URI.create(Notice.TERSIMPAN.on("/bukti/" + sheet))).build();
  }
}
