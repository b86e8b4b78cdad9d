package id.teladan.evidence;

import id.teladan.platform.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;

/** What a tablet should know before it takes a photo. */
@Path("/api/v1/evidence-settings")
@Produces(MediaType.APPLICATION_JSON)
public final class EvidenceSettingsApi {

  private static final int KILOBYTE = 1024;

  private final EvidenceSettings settings;

  EvidenceSettingsApi(EvidenceSettings settings) {
    this.settings = settings;
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.COMMITTEE, Roles.TRAINER, Roles.VIEWER, Roles.ASSESSOR})
  public SettingsJson get() {
    return new SettingsJson(
        settings.longSide(),
        settings.quality(),
        settings.place(),
        settings.mostMegapixels(),
        EvidenceApi.MOST_MEGABYTES * KILOBYTE * KILOBYTE,
        settings.partKilobytes() * KILOBYTE,
        PartService.MOST_PARTS);
  }

  /**
   * The limits.
   *
   * @param place whether the place of a photo is kept when it is sent
   * @param mostBytes of a file
   * @param partBytes of a part, where the file is larger than one
   */
  record SettingsJson(
      int longSide,
      BigDecimal quality,
      boolean place,
      int mostMegapixels,
      int mostBytes,
      int partBytes,
      int mostParts) {}
}
