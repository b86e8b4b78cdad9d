package id.teladan.posyandu;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.teladan.platform.FieldError;
import id.teladan.platform.Names;
import id.teladan.platform.NotNullIfSent;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posyandu as a page, a program or a file wants it to be. What is derived may come along, as it
 * was read, and counts for nothing.
 */
@JsonIgnoreProperties({"strata", "active", "activeReasons"})
public record NewPosyandu(
    @Nullable UUID id,
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
    @NotNull
        @Pattern(
            regexp = "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}",
            message = "kode desa berbentuk 16.03.07.2005")
        String villageCode,
    @Nullable @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*") String hamlet,
    @NotNull UUID puskesmasId,
    @Nullable
        @Pattern(
            regexp = "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}\\.[0-9]{3}",
            message = "nomor registrasi berbentuk 16.03.07.2005.001")
        String registrationNumber,
    @Nullable @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 7)
        BigDecimal latitude,
    @Nullable @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 7)
        BigDecimal longitude,
    @NotNullIfSent @Nullable Boolean growthTools) {

  public NewPosyandu {
    name = Names.cleanOrEmpty(name);
    hamlet = Names.cleanOrNull(hamlet);
    registrationNumber = Names.cleanOrNull(registrationNumber);
    latitude = Percent.plain(latitude);
    longitude = Percent.plain(longitude);
    growthTools = Boolean.TRUE.equals(growthTools);
  }

  public NewPosyandu withId(PosyanduId newId) {
    return new NewPosyandu(
        newId.value(),
        name,
        villageCode,
        hamlet,
        puskesmasId,
        registrationNumber,
        latitude,
        longitude,
        growthTools);
  }

  /** The request without what a comparison of contents must not look at. */
  NewPosyandu withoutId() {
    return new NewPosyandu(
        null,
        name,
        villageCode,
        hamlet,
        puskesmasId,
        registrationNumber,
        latitude,
        longitude,
        growthTools);
  }

  /** Rules that concern two fields at once. */
  List<FieldError> contradictions() {
    List<FieldError> faults = new ArrayList<>();
    if ((latitude == null) != (longitude == null)) {
      faults.add(
          new FieldError(latitude == null ? "latitude" : "longitude", "isi lintang dan bujur"));
    }
    if (registrationNumber != null && !registrationNumber.startsWith(villageCode + ".")) {
      faults.add(
          new FieldError("registrationNumber", "harus diawali kode desanya, " + villageCode));
    }
    return faults;
  }
}
