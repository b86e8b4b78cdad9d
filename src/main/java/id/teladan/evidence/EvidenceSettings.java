package id.teladan.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of photos and papers: the group {@code evidence} of config.yml.
 *
 * @param longSide the most pixels that a stored picture has on its longer side; tablets scale down
 *     to the same before they send
 * @param quality of a JPEG, from 0 to 1
 * @param thumbnail the longer side of a thumbnail
 * @param mostMegapixels a larger picture is not even decoded
 * @param mostPages of a PDF
 * @param place whether the place where a photo was taken is kept
 * @param partKilobytes of which size tablets send a larger file in parts; what a cut costs at most
 * @param partDays after which the parts of an upload that was never completed are removed
 * @param keepMonths after the end of a competition, until the bytes of its evidence are removed;
 *     null keeps them for ever
 * @param storage where the bytes are
 */
public record EvidenceSettings(
    @NotNull @Min(400) @Max(8000) Integer longSide,
    @NotNull @DecimalMin("0.3") @DecimalMax("1") BigDecimal quality,
    @NotNull @Min(80) @Max(1000) Integer thumbnail,
    @NotNull @Min(1) @Max(100) Integer mostMegapixels,
    @NotNull @Min(1) @Max(500) Integer mostPages,
    @NotNull Boolean place,
    @NotNull @Min(128) @Max(1024) Integer partKilobytes,
    @NotNull @Min(1) @Max(365) Integer partDays,
    @Min(1) @Max(1200) @Nullable Integer keepMonths,
    @NotNull @Valid StorageSettings storage) {

  public static final EvidenceSettings DEFAULTS =
      new EvidenceSettings(null, null, null, null, null, null, null, null, 24, null);

  public EvidenceSettings(
      @Nullable Integer longSide,
      @Nullable BigDecimal quality,
      @Nullable Integer thumbnail,
      @Nullable Integer mostMegapixels,
      @Nullable Integer mostPages,
      @Nullable Boolean place,
      @Nullable Integer partKilobytes,
      @Nullable Integer partDays,
      @Nullable Integer keepMonths,
      @Nullable StorageSettings storage) {
    this.longSide = longSide == null ? 1600 : longSide;
    this.quality = quality == null ? new BigDecimal("0.8") : quality;
    this.thumbnail = thumbnail == null ? 240 : thumbnail;
    this.mostMegapixels = mostMegapixels == null ? 24 : mostMegapixels;
    this.mostPages = mostPages == null ? 30 : mostPages;
    this.place = place == null || place;
    this.partKilobytes = partKilobytes == null ? 256 : partKilobytes;
    this.partDays = partDays == null ? 14 : partDays;
    this.keepMonths = keepMonths;
    this.storage = storage == null ? StorageSettings.DATABASE : storage;
  }

  boolean allows(long width, long height) {
    return width * height <= mostMegapixels * 1_000_000L;
  }
}
