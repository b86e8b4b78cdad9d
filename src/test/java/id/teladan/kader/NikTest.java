package id.teladan.kader;

import static id.teladan.kader.KaderOffice.AUGUST_14;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Actor;
import id.teladan.platform.Policies;
import id.teladan.posyandu.PosyanduId;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.Test;

/** How a NIK is kept: found again, shown by its ending, and given away by nothing. */
class NikTest {

  private final KaderOffice house = new KaderOffice();
  private final KaderService service = house.service;
  private final PosyanduId elang = house.elang;
  private final Actor budi = house.budi;

  @Test
  void aNikIsKeptThreeWaysNoneOfWhichGivesItAway() {
    String nik = Registers.nik();
    KaderProfile citra = service.create(budi, Registers.kader("Citra", elang, nik)).value();

    assertThat(citra.kader().nikEnding()).isEqualTo(nik.substring(12));
    MariaDb.jdbi()
        .useHandle(
            handle -> {
              String row =
                  handle
                      .createQuery(
                          "SELECT CONCAT_WS('|', name, phone, nik_cipher, nik_index, nik_ending)"
                              + " FROM kader WHERE id = :id")
                      .bind("id", citra.kader().id().toString())
                      .mapTo(String.class)
                      .one();
              assertThat(row)
                  .doesNotContain(nik)
                  .contains(house.registers.kader().records().nikIndex(nik));
            });
  }

  @Test
  void theVaultOpensForTheSameKaderOnly() {
    NikVault vault =
        new NikVault(Registers.platform(MariaDb.jdbi(), AUGUST_14, Policies.DEFAULTS).secrets());
    KaderId citra = KaderId.next();
    SealedNik sealed = vault.seal(citra, "1603075705900001");

    assertThat(vault.open(citra, sealed.cipher())).isEqualTo("1603075705900001");
    assertThat(sealed.ending()).isEqualTo("0001");
    assertThat(vault.seal(citra, "1603075705900001").cipher()).isNotEqualTo(sealed.cipher());
    assertThatThrownBy(() -> vault.open(KaderId.next(), sealed.cipher()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aNikIsOnePersons() {
    String nik = Registers.nik();
    assertThat(service.create(budi, Registers.kader("Citra", elang, nik)).created()).isTrue();

    assertThatThrownBy(() -> service.create(budi, Registers.kader("Citra Dua", elang, nik)))
        .isInstanceOf(StatementException.class)
        .hasMessageContaining("uq_kader_nik_index");
  }

  @Test
  void aChangeThatIsSilentOnTheNikKeepsIt() {
    String nik = Registers.nik();
    NewKader request = Registers.kader("Citra", elang, nik).withId(KaderId.next());
    KaderId id = service.create(budi, request).value().kader().id();

    assertThat(service.create(budi, request).created()).isFalse();
    KaderProfile renamed =
        service.put(budi, id, Registers.kader("Citra Sari", elang, null), "\"1\"").value();
    assertThat(renamed.kader().nikEnding()).isEqualTo(nik.substring(12));
    KaderProfile without =
        service.put(budi, id, Registers.kader("Citra Sari", elang, ""), "\"2\"").value();
    assertThat(without.kader().nikEnding()).isNull();
  }
}
