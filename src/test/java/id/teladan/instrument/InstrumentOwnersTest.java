package id.teladan.instrument;

import static id.teladan.instrument.InstrumentOffice.actor;
import static id.teladan.instrument.InstrumentOffice.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Actor;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.testing.AtOnce;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Which office an instrument belongs to, and who sees it. */
class InstrumentOwnersTest {

  private static final Actor ANI = actor("ani", Role.ADMIN, Scope.EVERYWHERE);
  private final InstrumentOffice office = new InstrumentOffice();
  private final Actor budi = office.budi;
  private final Actor other = office.other;
  private final InstrumentService service = office.service;
  private final PublishingService publishing = office.publishing;

  @Test
  void anotherOfficesInstrumentDoesNotExist() {
    office.publish(budi, office.instrument("Satu"));

    assertProblem("not-found", () -> service.getVersion(other, office.code(), 1));
    assertProblem("not-found", () -> publishing.replace(other, 1, office.instrument("Dua")));
    assertProblem("not-found", () -> publishing.publish(other, office.code(), 1));
    assertProblem("instrument-code-taken", () -> publishing.draft(other, office.instrument("Dua")));
    assertThat(codes(other)).doesNotContain(office.code());
    assertThat(codes(budi)).contains(office.code());
  }

  @Test
  void theOfficeAboveSeesWhatAPuskesmasMade() {
    office.publish(budi, office.instrument("Satu"));
    Actor dinas = actor("dinas", Role.VIEWER, Scope.region(office.district.substring(0, 5)));

    assertThat(service.getVersion(dinas, office.code(), 1).version()).isEqualTo(1);
    assertProblem("forbidden", () -> publishing.draft(dinas, office.instrument("Dua")));
  }

  @Test
  void nobodysInstrumentIsEverybodysOncePublished() {
    InstrumentVersion draft = publishing.draft(ANI, office.instrument("Satu")).value();

    assertProblem("not-found", () -> service.getVersion(budi, office.code(), draft.version()));
    assertProblem("instrument-code-taken", () -> publishing.draft(budi, office.instrument("Dua")));
    assertThat(publishing.publish(ANI, office.code(), 1).status())
        .isEqualTo(InstrumentStatus.PUBLISHED);
    assertThat(service.getVersion(budi, office.code(), 1).instrument().title()).isEqualTo("Satu");
    assertThat(service.getVersion(other, office.code(), 1).instrument().title()).isEqualTo("Satu");
    assertProblem("instrument-frozen", () -> publishing.replace(budi, 1, office.instrument("Dua")));
    assertProblem("instrument-frozen", () -> publishing.retire(budi, office.code(), 1));
  }

  @Test
  void anOfficesVersionOfNobodysInstrumentIsTheOfficesOwn() {
    office.publish(ANI, office.instrument("Satu"));

    assertThat(office.publish(budi, office.instrument("Dua")).version()).isEqualTo(2);

    assertProblem("not-found", () -> service.getVersion(other, office.code(), 2));
    assertThat(service.isOwn(budi, service.getVersion(budi, office.code(), 2))).isTrue();
    assertThat(service.isOwn(budi, service.getVersion(budi, office.code(), 1))).isFalse();
  }

  @Test
  void twoOfficesAtOnceCannotBothBeginACode() {
    Actor neighbor = actor("fitri", Role.COMMITTEE, Scope.region("8X"));
    Callable<Object> mine = () -> outcome(() -> publishing.draft(budi, office.instrument("Satu")));
    Callable<Object> theirs =
        () -> outcome(() -> publishing.draft(neighbor, office.instrument("Dua")));

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

  private List<String> codes(Actor actor) {
    return service.listHeadings(actor).stream().map(InstrumentHeading::code).toList();
  }
}
