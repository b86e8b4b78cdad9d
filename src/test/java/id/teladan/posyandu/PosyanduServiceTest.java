package id.teladan.posyandu;

import static id.teladan.platform.Role.VIEWER;
import static id.teladan.posyandu.PosyanduOffice.review;
import static id.teladan.posyandu.PosyanduOffice.thrownBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Saved;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.AtOnce;
import id.teladan.testing.Registers;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.Test;

/** The register of posyandu: who sees and changes what, and what may not stand in it twice. */
class PosyanduServiceTest {

  private final PosyanduOffice house = new PosyanduOffice();
  private final Registers registers = house.registers;
  private final PosyanduService service = house.service;
  private final PuskesmasId office = house.office;
  private final Actor budi = house.budi;

  @Test
  void theSameCreationAgainIsTheSamePosyandu() {
    NewPosyandu request = named("Posyandu Elang").withId(PosyanduId.next());

    Saved<PosyanduStanding> first = service.create(budi, request);
    Saved<PosyanduStanding> again = service.create(budi, request);

    assertThat(first.created()).isTrue();
    assertThat(again.created()).isFalse();
    assertThat(again.value()).isEqualTo(first.value());
  }

  @Test
  void twoEqualCreationsAtOnceBothSucceed() {
    NewPosyandu request = named("Posyandu Merpati").withId(PosyanduId.next());

    List<Saved<PosyanduStanding>> all = AtOnce.times(4, i -> service.create(budi, request));

    assertThat(all).extracting(saved -> saved.created()).containsOnlyOnce(true).hasSize(4);
  }

  @Test
  void anIdWithOtherContentIsTaken() {
    PosyanduId id = PosyanduId.next();
    assertThat(service.create(budi, named("Posyandu Satu").withId(id)).created()).isTrue();

    thrownBy(() -> service.create(budi, named("Posyandu Dua").withId(id)))
        .hasMessageContaining("Id sudah dipakai");
  }

  @Test
  void oneVillageHasANameOnlyOnce() {
    String name = "Posyandu Méli " + Registers.code();
    assertThat(service.create(budi, named(name)).created()).isTrue();

    assertThatThrownBy(
            () -> service.create(budi, named(name.replace('é', 'E').replace(" ", "   "))))
        .isInstanceOf(StatementException.class)
        .hasMessageContaining("uq_posyandu_village_name");
  }

  @Test
  void anotherOfficesPosyanduDoesNotExist() {
    PosyanduId theirs = registers.newPosyandu(registers.newPuskesmas());

    thrownBy(() -> service.get(budi, theirs)).hasMessageContaining("Tidak ditemukan");
    thrownBy(() -> service.put(budi, theirs, named("Posyandu Rebut"), "\"1\""))
        .hasMessageContaining("Tidak ditemukan");
    thrownBy(() -> house.year.putReview(budi, theirs, 2026, review("60")))
        .hasMessageContaining("Tidak ditemukan");
  }

  @Test
  void anotherOfficesPuskesmasIsAnsweredLikeOneThatIsNot() {
    PuskesmasId theirs = registers.newPuskesmas();

    for (PuskesmasId wrong : new PuskesmasId[] {theirs, PuskesmasId.next()}) {
      thrownBy(() -> service.create(budi, Registers.posyandu("Posyandu Sasar", wrong)))
          .extracting(failure -> ((ProblemException) failure).problem().errors())
          .asInstanceOf(InstanceOfAssertFactories.list(FieldError.class))
          .extracting(FieldError::field)
          .contains("puskesmasId");
    }
  }

  @Test
  void whoOnlyReadsMayNotWrite() {
    PosyanduId id = registers.newPosyandu(office);
    Actor dewi = Registers.actor(VIEWER, office);

    assertThat(service.get(dewi, id).posyandu().id()).isEqualTo(id);
    thrownBy(() -> service.put(dewi, id, named("Posyandu Baru"), "\"1\""))
        .hasMessageContaining("Tidak diizinkan");
    thrownBy(() -> service.create(dewi, named("Posyandu Baru")))
        .hasMessageContaining("Tidak diizinkan");
  }

  @Test
  void aChangeNeedsTheRevisionThatWasRead() {
    PosyanduId id = registers.newPosyandu(office);
    NewPosyandu changed = named("Posyandu " + Registers.code());

    thrownBy(() -> service.put(budi, id, changed, null)).hasMessageContaining("If-Match");
    assertThat(service.put(budi, id, changed, "\"1\"").value().posyandu().revision()).isEqualTo(2);
    thrownBy(() -> service.put(budi, id, named("Posyandu Lain"), "\"1\""))
        .hasMessageContaining("sudah berubah");
    assertThat(service.put(budi, id, changed, null).value().posyandu().revision()).isEqualTo(2);
  }

  @Test
  void aSearchTakesItsTextLiterally() {
    String code = Registers.code();
    assertThat(service.create(budi, named("Posyandu 100%_ " + code)).created()).isTrue();
    assertThat(service.create(budi, named("Posyandu O'Brien <b> 🌸 " + code)).created()).isTrue();

    assertThat(namesFound("%_ " + code)).containsExactly("Posyandu 100%_ " + code);
    assertThat(namesFound("o'brien <B> 🌸")).hasSize(1);
    assertThat(namesFound("%")).hasSize(1);
    assertThat(namesFound("x' OR '1'='1")).isEmpty();
  }

  @Test
  void pagesFollowEachOtherWithoutGapsOrRepeats() {
    Stream.of("c", "A", "b", "á2", "D")
        .forEach(name -> assertThat(service.create(budi, named(name)).created()).isTrue());

    var first = service.search(budi, PosyanduSearch.ALL, new PageParams("3", null));
    var second = service.search(budi, PosyanduSearch.ALL, new PageParams("3", first.next()));

    assertThat(
            Stream.concat(first.items().stream(), second.items().stream())
                .map(standing -> standing.posyandu().name()))
        .containsExactly("A", "á2", "b", "c", "D");
    assertThat(second.next()).isNull();
  }

  @Test
  void aPlaceIsTwoNumbersOrNone() {
    NewPosyandu half =
        new NewPosyandu(
            null,
            "Posyandu Setengah",
            "16.03.07.2005",
            null,
            office.value(),
            "16.03.07.2004.001",
            new BigDecimal("-3.75"),
            null,
            null);

    assertThat(PosyanduService.faults(half))
        .extracting(FieldError::field)
        .containsExactly("longitude", "registrationNumber");
  }

  private List<String> namesFound(String text) {
    return service
        .search(budi, PosyanduSearch.of(null, null, text), new PageParams("50", null))
        .items()
        .stream()
        .map(standing -> standing.posyandu().name())
        .toList();
  }

  private NewPosyandu named(String name) {
    return Registers.posyandu(name, office);
  }
}
