package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.testing.Routes;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;

class RoleAnnotationsTest {

  @Test
  void everyRouteSaysForWhomItIs() {
    assertThat(Routes.all())
        .isNotEmpty()
        .allSatisfy(
            route ->
                assertThat(
                        route.code().isAnnotationPresent(PermitAll.class)
                            ^ route.code().isAnnotationPresent(RolesAllowed.class))
                    .as(route.method() + " " + route.path())
                    .isTrue());
  }
}
