package id.teladan.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.teladan.platform.Checks;
import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One role in one place, on the wire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrantJson(
    @NotNull Role role,
    @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?") @Nullable String region,
    @Nullable UUID puskesmasId,
    @Nullable UUID kaderId) {

  static GrantJson of(Grant grant) {
    Scope scope = grant.scope();
    return new GrantJson(grant.role(), scope.region(), scope.puskesmasId(), scope.kaderId());
  }

  Grant toGrant() {
    try {
      return new Grant(role, new Scope(region, puskesmasId, kaderId));
    } catch (IllegalArgumentException twoPlaces) {
      throw Checks.wrong("grants", "sebut satu tempat saja: region, puskesmasId atau kaderId");
    }
  }
}
