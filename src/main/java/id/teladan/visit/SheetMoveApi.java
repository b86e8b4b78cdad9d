package id.teladan.visit;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.teladan.instrument.VersionChange;
import id.teladan.instrument.VersionChange.ChangedItem;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft goes to another version of its instrument, and back. */
@Path("/api/v1/sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SheetMoveApi {

  private final SheetMoves moves;

  SheetMoveApi(SheetMoves moves) {
    this.moves = moves;
  }

  /** Without a version: to the one in force. */
  @GET
  @Path("/{id}/instrument-preview")
  @RolesAllowed(Roles.ASSESSOR)
  public PreviewJson preview(
      @Auth Actor actor,
      @PathParam("id") SheetId id,
      @QueryParam("version") @Nullable String version) {
    Integer wanted = version == null ? null : Integer.valueOf(number(version));
    return PreviewJson.of(moves.preview(actor, id, wanted));
  }

  @PUT
  @Path("/{id}/instrument")
  @RolesAllowed(Roles.ASSESSOR)
  public MovedJson move(
      @Auth Actor actor, @PathParam("id") SheetId id, @NotNull @Valid MoveBody body) {
    return MovedJson.of(moves.move(actor, id, body.version()).head());
  }

  private static int number(String version) {
    if (!version.matches("[1-9]\\d{0,8}")) {
      throw Checks.wrong("version", "nomor versi instrumen");
    }
    return Integer.parseInt(version);
  }

  record MoveBody(@NotNull(message = "wajib diisi") Integer version) {}

  /** The sheet as it stands under its version now. */
  record MovedJson(
      SheetId id, int instrumentVersion, int answered, BigDecimal score, String stateHash) {

    static MovedJson of(SheetHead head) {
      return new MovedJson(
          head.id(), head.instrument().version(), head.answered(), head.score(), head.stateHash());
    }
  }

  /**
   * What a move would make of the sheet, item by item.
   *
   * @param changed with what differs, and whether the answer still fits; null where there is none
   */
  record PreviewJson(
      int from,
      int to,
      List<String> unchanged,
      List<ChangedItem> changed,
      List<String> removed,
      @JsonProperty("new") List<String> added,
      BigDecimal scoreBefore,
      BigDecimal scoreAfter) {

    static PreviewJson of(SheetMoves.Preview preview) {
      VersionChange it = preview.change();
      return new PreviewJson(
          preview.from(),
          preview.to(),
          it.unchanged(),
          it.changed(),
          it.removed(),
          it.added(),
          it.scoreBefore(),
          it.scoreAfter());
    }
  }
}
