package id.teladan.puskesmas;

import static id.teladan.platform.Role.COMMITTEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Actor;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class PuskesmasServiceTest {

  private final Actor lawangKidul = Registers.actor(COMMITTEE, "16.03.07");
  private PuskesmasService service;

  @BeforeEach
  void open(Jdbi jdbi) {
    service = Registers.on(jdbi).puskesmas().service();
  }

  @Test
  void aShortCodeIsMadeWhereNoneIsGiven() {
    assertThat(named("Puskesmas Tegal Rejo", "P 1603/07").shortCodeOrMade()).isEqualTo("P160307");
    assertThat(named("Puskesmas Méli", null).shortCodeOrMade()).isEqualTo("PKMPUSKESMASMELI");
    assertThat(named("🌸", null).shortCodeOrMade()).isEqualTo("PKM");
  }

  @Test
  void theSameAgainIsTheSameThoughItsShortCodeWasMade() {
    NewPuskesmas request =
        new NewPuskesmas(
            PuskesmasId.next().value(),
            Registers.code(),
            "Puskesmas " + Registers.code(),
            "16.03.07",
            null);

    assertThat(service.create(lawangKidul, request).created()).isTrue();
    assertThat(service.create(lawangKidul, request).created()).isFalse();
  }

  @Test
  void aCodeIsOnePuskesmas() {
    String code = Registers.code();
    assertThat(service.create(lawangKidul, named("Satu " + code, code)).created()).isTrue();

    assertThatThrownBy(() -> service.create(lawangKidul, named("Dua " + code, code)))
        .isInstanceOf(StatementException.class)
        .hasMessageContaining("uq_puskesmas_code");
  }

  @Test
  void anOfficeMakesPuskesmasOnlyInItsRegion() {
    NewPuskesmas elsewhere =
        new NewPuskesmas(null, null, "Puskesmas " + Registers.code(), "32.79.01", null);

    assertThatThrownBy(() -> service.create(lawangKidul, elsewhere))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Ada isian");
  }

  @Test
  void thePuskesmasItselfMayChangeItsName() {
    Puskesmas made = service.create(lawangKidul, named("Lama " + Registers.code(), null)).value();
    Actor budi = Registers.actor(COMMITTEE, made.id());
    String name = "Baru " + Registers.code();

    assertThat(service.put(budi, made.id(), named(name, null), "\"1\"").value().name())
        .isEqualTo(name);
    assertThat(service.search(budi, "", new PageParams("50", null)).items())
        .extracting(Puskesmas::id)
        .containsExactly(made.id());
  }

  @Test
  void anotherOfficesPuskesmasDoesNotExist() {
    Puskesmas made = service.create(lawangKidul, named("Milik " + Registers.code(), null)).value();

    assertThatThrownBy(() -> service.get(Registers.actor(COMMITTEE, "32.79"), made.id()))
        .hasMessageContaining("Tidak ditemukan");
  }

  private static NewPuskesmas named(String name, @Nullable String code) {
    return new NewPuskesmas(null, code, name, "16.03.07", null);
  }
}
