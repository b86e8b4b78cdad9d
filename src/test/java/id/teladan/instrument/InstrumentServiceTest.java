package id.teladan.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import id.teladan.platform.Actor;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Grant;
import id.teladan.platform.Hashes;
import id.teladan.platform.Ids;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Role;
import id.teladan.platform.Saved;
import id.teladan.platform.Scope;
import id.teladan.testing.MariaDb;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class InstrumentServiceTest {

  private final String tag = Ids.next().toString().substring(24).toUpperCase(Locale.ROOT);
  private final String province = "9" + tag.substring(0, 1);
  private final String district = province + "." + tag.substring(1, 3) + "." + tag.substring(3, 5);
  private final UUID puskesmasId = Ids.next();
  private final Actor budi = actor("budi", Role.COMMITTEE, Scope.puskesmas(puskesmasId));
  private final Actor other = actor("eka", Role.COMMITTEE, Scope.region("8X"));
  private Jdbi jdbi;
  private InstrumentService service;
  private PublishingService publishing;

  @BeforeEach
  void makeAnOffice(Jdbi jdbi) {
    this.jdbi = jdbi;
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
  void aNewInstrumentBeginsWithVersionOneAndAnOpenDraftIsReplaced() {
    Saved<InstrumentVersion> first = publishing.draft(budi, instrument("Satu"));
    Saved<InstrumentVersion> second = publishing.draft(budi, instrument("Dua"));

    assertThat(first.created()).isTrue();
    assertThat(second.created()).isFalse();
    assertThat(second.value().version()).isEqualTo(1);
    assertThat(service.getVersion(budi, code(), 1).instrument().title()).isEqualTo("Dua");
  }

  @Test
  void thereIsOneVersionNumberAfterTheLastPublished() {
    publish(budi, instrument("Satu"));

    assertThat(publishing.draft(budi, instrument("Dua")).value().version()).isEqualTo(2);
    assertThat(service.getVersion(budi, code(), 1).status()).isEqualTo(InstrumentStatus.PUBLISHED);
  }

  @Test
  void aPublishedVersionNeverChanges() {
    InstrumentVersion published = publish(budi, instrument("Satu"));

    assertProblem("instrument-frozen", () -> publishing.replace(budi, 1, instrument("Dua")));
    assertProblem("instrument-frozen", () -> publishing.checkOpen(budi, code(), 1));
    assertThat(service.published(code(), 1)).isEqualTo(published.instrument());
    assertThat(publishing.publish(budi, code(), 1)).isEqualTo(published);
  }

  @Test
  void onlyADraftIsThrownAwayAndOnlyByItsOffice() {
    assertThat(publishing.draft(budi, instrument("Satu")).created()).isTrue();

    assertProblem("not-found", () -> publishing.discard(other, code(), 1));
    publishing.discard(budi, code(), 1);
    assertProblem("not-found", () -> service.getVersion(budi, code(), 1));
    assertProblem("not-found", () -> publishing.discard(budi, code(), 1));

    assertThat(publish(budi, instrument("Dua")).version()).isEqualTo(1);
    assertProblem("instrument-frozen", () -> publishing.discard(budi, code(), 1));
    assertThat(service.published(code(), 1).title()).isEqualTo("Dua");
  }

  @Test
  void itsHashIsThatOfItsCanonicalDocument() {
    InstrumentVersion published = publish(budi, instrument("Satu"));

    assertThat(published.hash())
        .isEqualTo(Hashes.sha256(CanonicalJson.of(InstrumentJson.tree(published.instrument()))))
        .hasSize(64);
    assertThat(service.getVersion(budi, code(), 1).hash()).isEqualTo(published.hash());
  }

  @Test
  void aDraftStartsNoCompetitionAndNeitherDoesARetiredVersion() {
    InstrumentVersion draft = publishing.draft(budi, instrument("Satu")).value();

    assertProblem("instrument-not-published", () -> service.getUsable(budi, code(), 1));
    assertProblem("not-found", () -> service.published(code(), 1));
    assertProblem("instrument-not-published", () -> publishing.retire(budi, code(), 1));
    assertThat(publishing.publish(budi, code(), 1).hash()).isEqualTo(draft.hash());
    assertThat(service.getUsable(budi, code(), 1).version()).isEqualTo(1);
    assertThat(publishing.retire(budi, code(), 1).status()).isEqualTo(InstrumentStatus.RETIRED);
    assertProblem("instrument-not-published", () -> service.getUsable(budi, code(), 1));
    assertProblem("instrument-frozen", () -> publishing.publish(budi, code(), 1));
    assertThat(service.published(code(), 1).title()).isEqualTo("Satu");
  }

  @Test
  void everyCommandLeavesAnAuditEntry() {
    publish(budi, instrument("Satu"));

    List<String> actions =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT action FROM audit_entry WHERE object = :object ORDER BY id")
                    .bind("object", "instrument/" + code() + "/1")
                    .mapTo(String.class)
                    .list());
    assertThat(actions).containsExactly("instrument.create", "instrument.publish");
  }

  @Test
  void theInstrumentsOfTheReleaseAreInstalledOnce() {
    Instrument release = instrument("Rilis");

    publishing.install(release);
    publishing.install(release);
    publishing.install(instrument("Rilis berikutnya"));

    assertThat(service.getVersion(other, code(), 1).status()).isEqualTo(InstrumentStatus.PUBLISHED);
    assertThat(service.getVersion(other, code(), 2).instrument().title())
        .isEqualTo("Rilis berikutnya");
    assertProblem("not-found", () -> service.getVersion(other, code(), 3));
  }

  private static void assertProblem(String slug, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().type()).hasToString("/problems/" + slug));
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
