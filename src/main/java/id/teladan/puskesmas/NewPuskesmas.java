package id.teladan.puskesmas;

import id.teladan.platform.Names;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A puskesmas as a page, a program or a file wants it to be. */
public record NewPuskesmas(
    @Nullable UUID id,
    @Nullable @Size(max = 20) @Pattern(regexp = "[^\\p{Cntrl}]*") String code,
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String name,
    @NotNull
        @Pattern(
            regexp = "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}",
            message = "kode kecamatan berbentuk 16.03.07")
        String districtCode,
    @Nullable
        @Pattern(
            regexp = "[A-Z0-9.-]{2,20}",
            message = "2 sampai 20 huruf besar, angka, titik atau tanda hubung")
        String shortCode) {

  public NewPuskesmas {
    code = Names.cleanOrNull(code);
    name = Names.cleanOrEmpty(name);
    shortCode = Names.cleanOrNull(shortCode);
  }

  public NewPuskesmas withId(PuskesmasId newId) {
    return new NewPuskesmas(newId.value(), code, name, districtCode, shortCode);
  }

  /** The short code asked for, or one made from the code or else the name. */
  String shortCodeOrMade() {
    if (shortCode != null) {
      return shortCode;
    }
    String source = code == null ? "PKM" + Names.key(name) : code;
    String made = source.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return made.length() < 2 ? "PKM" : made.substring(0, Math.min(20, made.length()));
  }
}
