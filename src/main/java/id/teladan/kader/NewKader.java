package id.teladan.kader;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.teladan.platform.Checks;
import id.teladan.platform.FieldError;
import id.teladan.platform.Names;
import id.teladan.platform.NotNullIfSent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kader as a page, a program or a file wants it to be. What is derived may come along, as it was
 * read, and counts for nothing.
 *
 * @param nik 16 digits; null leaves the known one, because it can never be read and sent back; the
 *     empty text removes it
 */
@JsonIgnoreProperties({"level", "skills", "nikEnding"})
public record NewKader(
    @Nullable UUID id,
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
    @NotNull UUID posyanduId,
    @Nullable @Pattern(regexp = "\\+?[0-9]{8,15}", message = "8 sampai 15 angka") String phone,
    @Nullable Sex sex,
    @Nullable LocalDate bornOn,
    @Nullable LocalDate servesSince,
    @NotNullIfSent @Nullable Boolean appointed,
    @NotNullIfSent @Nullable Boolean active,
    @Nullable @Pattern(regexp = "([0-9]{16})?", message = "NIK terdiri dari 16 angka") String nik) {

  private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

  public NewKader {
    name = Names.cleanOrEmpty(name);
    phone = Names.cleanOrNull(phone == null ? null : phone.replaceAll("[ .()-]", ""));
    appointed = Boolean.TRUE.equals(appointed);
    active = !Boolean.FALSE.equals(active);
    nik = nik == null ? null : nik.strip();
  }

  public NewKader withId(KaderId newId) {
    return new NewKader(
        newId.value(), name, posyanduId, phone, sex, bornOn, servesSince, appointed, active, nik);
  }

  NewKader withNik(String newNik) {
    return new NewKader(
        id, name, posyanduId, phone, sex, bornOn, servesSince, appointed, active, newNik);
  }

  /** The request without what a comparison of contents must not look at. */
  NewKader comparable() {
    return new NewKader(
        null, name, posyanduId, phone, sex, bornOn, servesSince, appointed, active, null);
  }

  boolean counts() {
    return Boolean.TRUE.equals(appointed) && Boolean.TRUE.equals(active);
  }

  /** What is wrong with the request by itself, whoever asks. */
  public List<FieldError> faults(LocalDate today) {
    List<FieldError> faults = new ArrayList<>(Checks.of(this));
    if (bornOn != null && (bornOn.isBefore(OLDEST) || !bornOn.isBefore(today))) {
      faults.add(new FieldError("bornOn", "bukan tanggal lahir yang mungkin"));
    }
    if (servesSince != null && (servesSince.isBefore(OLDEST) || servesSince.isAfter(today))) {
      faults.add(new FieldError("servesSince", "bukan tanggal mulai yang mungkin"));
    }
    if (bornOn != null && servesSince != null && !servesSince.isAfter(bornOn)) {
      faults.add(new FieldError("servesSince", "tidak mungkin sebelum lahir"));
    }
    return faults;
  }

  /** Neither NIK nor phone belong in a log. */
  @Override
  public String toString() {
    return "NewKader[" + id + "]";
  }
}
