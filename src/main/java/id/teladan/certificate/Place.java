package id.teladan.certificate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an occasion was, which decides who gives its papers out and who may see them.
 *
 * @param regionCode of a puskesmas, its district
 */
public record Place(String regionCode, @Nullable UUID puskesmasId) {

  /** The key of the office that gives papers out here. */
  String key() {
    return puskesmasId == null ? "region/" + regionCode : "puskesmas/" + puskesmasId;
  }
}
