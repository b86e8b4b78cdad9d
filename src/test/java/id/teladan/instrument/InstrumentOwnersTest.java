package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.AtOnce;
import id.teladan.testing.MariaDb;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which office an instrument belongs to, and who sees it. */
@ExtendWith(MariaDb.class)
class InstrumentOwnersTest {

  private static final Actor ANI = actor("ani", Role.ADMIN, Scope.EVERYWHERE);
  private final String tag = Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
  private final String province = "9" + tag.substring(0, 1);
  private final String district = province + "." + tag.substring(1, 3) + "." + tag.substring(3, 5);
  private final UUID puskesmasId = Ids.next();
  private final Actor budi = actor("budi", Role.COMMITTEE, Scope.puskesmas(puskesmasId));
  private final Actor other = actor("eka", Role.COMMITTEE, Scope.region("8X"));
  private InstrumentService service;
  private PublishingService publishing;

  @BeforeEach
  void makeAnOffice(Jdbi jdbi) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    service = new InstrumentService(jdbi, Instruments.KNOWN);
    publishing = new PublishingService(jdbi, clock);
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "INSERT IGNORE INTO region (code, name, level) VALUES ('8X', 'Uji', 'PROVINCE')");
          handle.execute(
              "INSERT INTO region (code, name, level) VALUES (?, 'Uji', 'DISTRICT')", district);
          handle.execute(
              "INSERT INTO puskesmas (id, name, name_key, short_code, district_code)"
                  + " VALUES (?, 'Uji', ?, 'UJI', ?)",
              puskesmasId,
              tag,
              district);
        });
  }

  @Test
  void anotherOfficesInstrumentDoesNotExist() {
    publish(budi, instrument("Satu"));

    assertProblem("not-found", () -> service.getVersion(other, code(), 1));
    assertProblem("not-found", () -> publishing.replace(other, 1, instrument("Dua")));
    assertProblem("not-found", () -> publishing.publish(other, code(), 1));
    assertProblem("instrument-code-taken", () -> publishing.draft(other, instrument("Dua")));
    assertThat(codes(other)).doesNotContain(code());
    assertThat(codes(budi)).contains(code());
  }

  @Test
  void theOfficeAboveSeesWhatAPuskesmasMade() {
    publish(budi, instrument("Satu"));
    Actor dinas = actor("dinas", Role.VIEWER, Scope.region(district.substring(0, 5)));

    assertThat(service.getVersion(dinas, code(), 1).version()).isEqualTo(1);
    assertProblem("forbidden", () -> publishing.draft(dinas, instrument("Dua")));
  }

  @Test
  void nobodysInstrumentIsEverybodysOncePublished() {
    InstrumentVersion draft = publishing.draft(ANI, instrument("Satu")).value();

    assertProblem("not-found", () -> service.getVersion(budi, code(), draft.version()));
    assertProblem("instrument-code-taken", () -> publishing.draft(budi, instrument("Dua")));
    assertThat(publishing.publish(ANI, code(), 1).status()).isEqualTo(InstrumentStatus.PUBLISHED);
    assertThat(service.getVersion(budi, code(), 1).instrument().title()).isEqualTo("Satu");
    assertThat(service.getVersion(other, code(), 1).instrument().title()).isEqualTo("Satu");
    assertProblem("instrument-frozen", () -> publishing.replace(budi, 1, instrument("Dua")));
    assertProblem("instrument-frozen", () -> publishing.retire(budi, code(), 1));
  }

  @Test
  void anOfficesVersionOfNobodysInstrumentIsTheOfficesOwn() {
    publish(ANI, instrument("Satu"));

    assertThat(publish(budi, instrument("Dua")).version()).isEqualTo(2);

    assertProblem("not-found", () -> service.getVersion(other, code(), 2));
    assertThat(service.isOwn(budi, service.getVersion(budi, code(), 2))).isTrue();
    assertThat(service.isOwn(budi, service.getVersion(budi, code(), 1))).isFalse();
  }

  @Test
  void twoOfficesAtOnceCannotBothBeginACode() {
    Actor neighbor = actor("fitri", Role.COMMITTEE, Scope.region("8X"));
    Callable<Object> mine = () -> outcome(() -> publishing.draft(budi, instrument("Satu")));
    Callable<Object> theirs = () -> outcome(() -> publishing.draft(neighbor, instrument("Dua")));

    assertThat(AtOnce.run(List.of(mine, theirs)))
        .containsExactlyInAnyOrder("ok", "instrument-code-taken");
  }

  private static Object outcome(Callable<?> command) throws Exception {
    try {
      Object unused = command.call();
      return "ok";
    } catch (ProblemException e) {
      return e.problem().type().toString().replace("/problems/", "");
    }
  }

  private static void assertProblem(String slug, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().type()).hasToString("/problems/" + slug));
  }

  private List<String> codes(Actor actor) {
    return service.listHeadings(actor).stream().map(InstrumentHeading::code).toList();
  }

  @CanIgnoreReturnValue
  private InstrumentVersion publish(Actor actor, Instrument instrument) {
    InstrumentVersion draft = publishing.draft(actor, instrument).value();
    return publishing.publish(actor, draft.code(), draft.version());
  }

  private String code() {
    return "UJI-" + tag;
  }

  private Instrument instrument(String title) {
    Instrument it = Instruments.KADER;
    return new Instrument(code(), it.kind(), title, it.tieBreak(), it.caps(), it.sections());
  }

  private static Actor actor(String username, Role role, Scope scope) {
    return new Actor(username, username, List.of(new Grant(role, scope)));
  }
}
