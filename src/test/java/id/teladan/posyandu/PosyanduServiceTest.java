package id.teladan.posyandu;

import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.platform.Actor;
import id.teladan.platform.FieldError;
import id.teladan.platform.PageParams;
import id.teladan.platform.Policies;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Saved;
import id.teladan.posyandu.ActiveStatus.Criterion;
import id.teladan.posyandu.MonthReport.Status;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.testing.AtOnce;
import id.teladan.testing.MariaDb;
import id.teladan.testing.Registers;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class PosyanduServiceTest {

  // The first of September begins in Jakarta while it is still August in London.
  private static final Clock SEPTEMBER =
      Clock.fixed(Instant.parse("2026-08-31T17:00:00Z"), ZoneOffset.UTC);

  private Registers registers;
  private PosyanduService service;
  private PosyanduYear year;
  private PuskesmasId office;
  private Actor budi;

  @BeforeEach
  void makeAnOffice(Jdbi jdbi) {
    registers = Registers.on(jdbi, SEPTEMBER, Policies.DEFAULTS);
    service = registers.posyandu().service();
    year = registers.posyandu().year();
    office = registers.newPuskesmas();
    budi = Registers.actor(COMMITTEE, office);
  }

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
    thrownBy(() -> year.putReview(budi, theirs, 2026, review("60")))
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
  void theLatestReviewGivesTheStrata() {
    PosyanduId id = registers.newPosyandu(office);

    assertThat(year.putReview(budi, id, 2025, review("55")).value().decision().strata())
        .isEqualTo(Strata.MANDIRI);
    assertThat(strata(id)).isEqualTo(Strata.MANDIRI);
    assertThat(year.putReview(budi, id, 2026, review("49.99")).created()).isTrue();
    assertThat(strata(id)).isEqualTo(Strata.PURNAMA);
    assertThat(year.putReview(budi, id, 2024, review("0")).created()).isTrue();
    assertThat(strata(id)).isEqualTo(Strata.PURNAMA);
    assertThat(year.putReview(budi, id, 2026, review(null)).created()).isFalse();
    assertThat(service.get(budi, id).posyandu().strata()).isNull();
    assertThat(year.listReviews(budi, id))
        .extracting(YearReview::year)
        .containsExactly(2026, 2025, 2024);
  }

  @Test
  void figuresKeepAllTheirDecimals() {
    PosyanduId id = registers.newPosyandu(office);
    Review hair = review("49.99999999999999999999");

    assertThat(year.putReview(budi, id, 2026, hair).value().decision().strata())
        .isEqualTo(Strata.PURNAMA);
    assertThat(year.listReviews(budi, id).get(0).review()).isEqualTo(hair);
  }

  @Test
  void theTwelveMonthsBeforeThisOneMakeItActive() {
    PosyanduId id = registers.newPosyandu(office);
    for (int i = 0; i < 5; i++) {
      assertThat(registers.newKader(id)).isNotNull();
    }
    for (YearMonth month = YearMonth.of(2025, 9);
        month.isBefore(YearMonth.of(2026, 4));
        month = month.plusMonths(1)) {
      assertThat(year.putMonth(budi, id, month, openMonth()).created()).isTrue();
    }

    assertThat(service.get(budi, id).active().unmet())
        .containsExactly(Criterion.BULAN_BUKA, Criterion.CAKUPAN);
    assertThat(year.putMonth(budi, id, YearMonth.of(2026, 9), openMonth()).created()).isTrue();
    assertThat(service.get(budi, id).active().active()).as("the running month").isFalse();
    assertThat(year.putMonth(budi, id, YearMonth.of(2026, 8), openMonth()).created()).isTrue();
    assertThat(service.get(budi, id).active().active()).isTrue();
    assertThat(year.putMonth(budi, id, YearMonth.of(2026, 8), closed()).created()).isFalse();
    assertThat(service.get(budi, id).active().active()).isFalse();
  }

  @Test
  void aMonthThatHasNotBegunCannotBeReported() {
    PosyanduId id = registers.newPosyandu(office);

    thrownBy(() -> year.putMonth(budi, id, YearMonth.of(2026, 10), openMonth()))
        .hasMessageContaining("Ada isian");
    thrownBy(() -> year.putReview(budi, id, 2027, review("55"))).hasMessageContaining("Ada isian");
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

  private Strata strata(PosyanduId id) {
    return Objects.requireNonNull(service.get(budi, id).posyandu().strata());
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

  private static MonthReport openMonth() {
    BigDecimal half = BigDecimal.valueOf(50);
    return new MonthReport(Status.OPEN_DAY, half, half, half, null, true);
  }

  private static MonthReport closed() {
    return new MonthReport(Status.CLOSED, null, null, null, null, null);
  }

  private static Review review(@Nullable String healthFund) {
    BigDecimal good = BigDecimal.valueOf(80);
    return new Review(
        12,
        BigDecimal.valueOf(6),
        good,
        good,
        good,
        good,
        true,
        healthFund == null ? null : new BigDecimal(healthFund));
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> thrownBy(ThrowingCallable call) {
    return assertThatThrownBy(call).isInstanceOf(ProblemException.class);
  }
}
