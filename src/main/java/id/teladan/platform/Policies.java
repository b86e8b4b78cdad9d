package id.teladan.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The settings that a result depends on: the group {@code policies} of config.yml. The sources
 * leave these open, so an office may decide otherwise; a result names the {@link #version} it was
 * made under.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Policies(
    @NotNull @Valid Strata strata,
    @NotNull @Valid Active active,
    @NotNull @Valid Tkk tkk,
    @NotNull @Valid Attendance attendance,
    @NotNull @Valid Test test,
    @NotNull @Valid Need need) {

  public static final Policies DEFAULTS = new Policies(null, null, null, null, null, null);

  public Policies(
      @Nullable Strata strata,
      @Nullable Active active,
      @Nullable Tkk tkk,
      @Nullable Attendance attendance,
      @Nullable Test test,
      @Nullable Need need) {
    this.strata = strata == null ? new Strata(true) : strata;
    this.active = active == null ? new Active(ActivePolicy.PER_LAYANAN) : active;
    this.tkk = tkk == null ? new Tkk(TkkPolicy.STRICT, null) : tkk;
    this.attendance = attendance == null ? new Attendance(90) : attendance;
    this.test = test == null ? new Test(70) : test;
    this.need = need == null ? new Need(10, 30, new BigDecimal("2.0"), 12) : need;
  }

  /** The same settings have the same version, wherever and whenever they are in force. */
  public String version() {
    return Hashes.sha256(CanonicalJson.of(Json.strict().valueToTree(this))).substring(0, 12);
  }

  /**
   * How a Posyandu's strata is read off the indicators.
   *
   * @param freqInclusive whether a number on the border of two columns counts for the better one
   */
  public record Strata(boolean freqInclusive) {}

  /** When a Posyandu is active. */
  public record Active(@NotNull ActivePolicy coverage) {}

  /** How the coverage of the services is counted over the year. */
  public enum ActivePolicy {
    /** each service by itself reaches its months */
    PER_LAYANAN,
    /** the services reach theirs in the same months */
    BULAN_SAMA
  }

  /**
   * How a kader's level follows from the skills.
   *
   * @param expiresAfterMonths after which an assessment no longer counts; null for never
   */
  public record Tkk(
      @NotNull TkkPolicy policy, @Min(1) @Max(120) @Nullable Integer expiresAfterMonths) {}

  /** Whether the groups of skills must be complete in order, or only in number. */
  public enum TkkPolicy {
    STRICT,
    COUNT
  }

  /** The share of a pelatihan's hours that must be attended. */
  public record Attendance(@Min(0) @Max(100) int minimumPercent) {}

  /** The score of the post-test that passes. */
  public record Test(@Min(0) @Max(100) int passMark) {}

  /**
   * When a gap becomes a recommendation, and of which kind.
   *
   * @param coachingBelow with fewer kader in need than this, they are coached one by one
   * @param gapBelow an item whose mean score lies below is a gap
   * @param recentMonths a course completed within these months is not recommended again
   */
  public record Need(
      @Min(1) int coachingBelow,
      @Min(1) @Max(500) int classSize,
      @NotNull @DecimalMin("0") @DecimalMax("4") BigDecimal gapBelow,
      @Min(0) @Max(120) int recentMonths) {}
}
