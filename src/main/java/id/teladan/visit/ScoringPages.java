package id.teladan.visit;

import id.teladan.instrument.Item;
import id.teladan.instrument.Section;
import id.teladan.platform.Actor;
import id.teladan.platform.BodyLimit;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Notice;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.glassfish.jersey.media.multipart.BodyPart;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;

/** The scoring page: one section a screen, plain forms that htmx makes smooth. */
@Path("/lembar/{sheetId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ASSESSOR)
public final class ScoringPages {

  private static final int UNPROCESSABLE = 422;

  private final SheetDesk desk;
  private final SubmissionService submissions;
  private final DutyService duty;

  ScoringPages(SheetDesk desk, SubmissionService submissions, DutyService duty) {
    this.desk = desk;
    this.submissions = submissions;
    this.duty = duty;
  }

  /** Where to go on: the first open item, or the last screen. */
  @GET
  @RolesAllowed(Roles.ASSESSOR)
  public Response start(@Auth Actor actor, @PathParam("sheetId") SheetId id) {
    return nextOpen(actor, id);
  }

  @GET
  @Path("lanjut")
  @RolesAllowed(Roles.ASSESSOR)
  public Response nextOpen(@Auth Actor actor, @PathParam("sheetId") SheetId id) {
    ScoringScreen screen = desk.open(actor, id).screen();
    return seeOther(
        screen.open().stream()
            .findFirst()
            .map(item -> section(id, screen.sectionOf(item)) + "#butir-" + item.code())
            .orElse("/lembar/" + id + "/ringkasan"));
  }

  @GET
  @Path("bagian/{section}")
  @RolesAllowed(Roles.ASSESSOR)
  public SectionView section(
      @Auth Actor actor, @PathParam("sheetId") SheetId id, @PathParam("section") String code) {
    OpenSheet open = desk.open(actor, id);
    Section section = section(open, code);
    return new SectionView(actor, open, section, open.cards(section));
  }

  /** The whole section at once: how the page works without JavaScript. */
  @POST
  @Path("bagian/{section}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @BodyLimit(megabytes = 64)
  @RolesAllowed(Roles.ASSESSOR)
  public Response saveSection(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId id,
      @PathParam("section") String code,
      FormDataMultiPart form) {
    OpenSheet open = desk.open(actor, id);
    Section section = section(open, code);
    MultivaluedMap<String, String> fields = fields(form);
    List<SheetDesk.Filled> saved =
        desk.save(
            actor,
            open,
            open.screen().items(section).stream()
                .map(item -> new SheetDesk.Filled(item, ItemInput.of(item, fields), null))
                .toList());
    attachAll(actor, open, section, form);
    if (saved.stream().anyMatch(filled -> filled.error() != null)) {
      return Response.status(UNPROCESSABLE).entity(corrected(actor, id, section, saved)).build();
    }
    String next =
        fields.containsKey("lanjut")
            ? open.screen()
                .after(section)
                .map(after -> section(id, after))
                .orElse("/lembar/" + id + "/ringkasan")
            : section(id, section);
    return seeOther(Notice.TERSIMPAN.on(next));
  }

  /** One item, as soon as it changes. */
  @POST
  @Path("butir/{item}")
  @RolesAllowed(Roles.ASSESSOR)
  public Response saveItem(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId id,
      @PathParam("item") String code,
      Form form) {
    OpenSheet before = desk.open(actor, id);
    Item item = item(before, code);
    ItemInput input = ItemInput.of(item, form.asMap());
    SheetDesk.Filled saved =
        desk.save(actor, before, List.of(new SheetDesk.Filled(item, input, null))).get(0);
    OpenSheet after = desk.open(actor, id);
    ItemCard card = after.card(item, input, saved.error());
    Section section = after.screen().sectionOf(item);
    return Response.status(saved.error() == null ? 200 : UNPROCESSABLE)
        .entity(new ItemSavedView(actor, after, section, card))
        .build();
  }

  /** Settles what two devices answered differently. */
  @POST
  @Path("bentrok/{item}")
  @RolesAllowed(Roles.ASSESSOR)
  public Response settle(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId id,
      @PathParam("item") String code,
      @FormParam("pilih") @DefaultValue("") OperationId chosen) {
    OpenSheet open = desk.open(actor, id);
    Item item = item(open, code);
    desk.settle(actor, open, item, chosen);
    String section = section(id, open.screen().sectionOf(item));
    return seeOther(Notice.TERSIMPAN.on(section) + "#butir-" + item.code());
  }

  /** A photo or paper for one item, as soon as it is chosen. */
  @POST
  @Path("bukti/{item}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @BodyLimit(megabytes = 16)
  @RolesAllowed(Roles.ASSESSOR)
  public EvidenceSavedView saveEvidence(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId id,
      @PathParam("item") String code,
      FormDataMultiPart form) {
    OpenSheet open = desk.open(actor, id);
    Item item = item(open, code);
    attach(actor, open, item, form);
    return new EvidenceSavedView(code, desk.open(actor, id).files(item));
  }

  @GET
  @Path("ringkasan")
  @RolesAllowed(Roles.ASSESSOR)
  public SummaryView summary(@Auth Actor actor, @PathParam("sheetId") SheetId id) {
    OpenSheet open = desk.open(actor, id);
    return new SummaryView(actor, open, duty.of(open.card()));
  }

  @POST
  @Path("kirim")
  @RolesAllowed(Roles.ASSESSOR)
  public Response submit(
      @Auth Actor actor,
      @PathParam("sheetId") SheetId id,
      @FormParam("stateHash") @DefaultValue("") String stateHash) {
    SubmissionService.Submission sent = submissions.submit(actor, id, stateHash).value();
    return seeOther(Notice.TERKIRIM.on("/lembar/" + sent.sheetId() + "/ringkasan"));
  }

  /** The section again, with the person's own words where they do not fit. */
  private SectionView corrected(
      Actor actor, SheetId id, Section section, List<SheetDesk.Filled> saved) {
    OpenSheet open = desk.open(actor, id);
    List<ItemCard> cards =
        saved.stream()
            .map(filled -> open.card(filled.item(), filled.input(), filled.error()))
            .toList();
    return new SectionView(actor, open, section, cards);
  }

  private void attachAll(Actor actor, OpenSheet open, Section section, FormDataMultiPart form) {
    for (Item item : open.screen().items(section)) {
      attach(actor, open, item, form);
    }
  }

  /** A file field that was left empty sends a file without bytes. */
  private void attach(Actor actor, OpenSheet open, Item item, FormDataMultiPart form) {
    List<FormDataBodyPart> files = form.getFields(item.code() + ".photo");
    for (FormDataBodyPart file : files == null ? List.<FormDataBodyPart>of() : files) {
      byte[] content = file.getEntityAs(byte[].class);
      if (content.length > 0) {
        desk.attach(actor, open.sheet().id(), item, content);
      }
    }
  }

  private static MultivaluedMap<String, String> fields(FormDataMultiPart form) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    for (BodyPart part : form.getBodyParts()) {
      if (part instanceof FormDataBodyPart field && field.isSimple()) {
        fields.add(field.getName(), field.getValue());
      }
    }
    return fields;
  }

  private static Section section(OpenSheet open, String code) {
    return open.screen()
        .findSection(code)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Bagian itu tidak dinilai di sini."));
  }

  private static Item item(OpenSheet open, String code) {
    return open.screen()
        .findItem(code)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Butir itu tidak dinilai di sini."));
  }

  private static String section(SheetId id, Section section) {
    return "/lembar/" + id + "/bagian/" + section.code();
  }

  private static Response seeOther(String path) {
    return Response.seeOther(URI.create(path)).build();
  }
}
