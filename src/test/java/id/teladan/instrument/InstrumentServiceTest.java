package id.teladan.instrument;

import static id.teladan.instrument.InstrumentOffice.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.platform.Actor;
import id.teladan.platform.CanonicalJson;
import id.teladan.platform.Hashes;
import id.teladan.platform.Saved;
import id.teladan.testing.MariaDb;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentServiceTest {

  private final InstrumentOffice office = new InstrumentOffice();
  private final Actor budi = office.budi;
  private final Actor other = office.other;
  private final InstrumentService service = office.service;
  private final PublishingService publishing = office.publishing;

  @Test
  void aNewInstrumentBeginsWithVersionOneAndAnOpenDraftIsReplaced() {
    Saved<InstrumentVersion> first = publishing.draft(budi, office.instrument("Satu"));
    Saved<InstrumentVersion> second = publishing.draft(budi, office.instrument("Dua"));

    assertThat(first.created()).isTrue();
    assertThat(second.created()).isFalse();
    assertThat(second.value().version()).isEqualTo(1);
    assertThat(service.getVersion(budi, office.code(), 1).instrument().title()).isEqualTo("Dua");
  }

  @Test
  void thereIsOneVersionNumberAfterTheLastPublished() {
    office.publish(budi, office.instrument("Satu"));

    assertThat(publishing.draft(budi, office.instrument("Dua")).value().version()).isEqualTo(2);
    assertThat(service.getVersion(budi, office.code(), 1).status())
        .isEqualTo(InstrumentStatus.PUBLISHED);
  }

  @Test
  void aPublishedVersionNeverChanges() {
    InstrumentVersion published = office.publish(budi, office.instrument("Satu"));

    assertProblem("instrument-frozen", () -> publishing.replace(budi, 1, office.instrument("Dua")));
    assertProblem("instrument-frozen", () -> publishing.checkOpen(budi, office.code(), 1));
    assertThat(service.published(office.code(), 1)).isEqualTo(published.instrument());
    assertThat(publishing.publish(budi, office.code(), 1)).isEqualTo(published);
  }

  @Test
  void onlyADraftIsThrownAwayAndOnlyByItsOffice() {
    assertThat(publishing.draft(budi, office.instrument("Satu")).created()).isTrue();

    assertProblem("not-found", () -> publishing.discard(other, office.code(), 1));
    publishing.discard(budi, office.code(), 1);
    assertProblem("not-found", () -> service.getVersion(budi, office.code(), 1));
    assertProblem("not-found", () -> publishing.discard(budi, office.code(), 1));

    assertThat(office.publish(budi, office.instrument("Dua")).version()).isEqualTo(1);
    assertProblem("instrument-frozen", () -> publishing.discard(budi, office.code(), 1));
    assertThat(service.published(office.code(), 1).title()).isEqualTo("Dua");
  }

  @Test
  void itsHashIsThatOfItsCanonicalDocument() {
    InstrumentVersion published = office.publish(budi, office.instrument("Satu"));

    assertThat(published.hash())
        .isEqualTo(Hashes.sha256(CanonicalJson.of(InstrumentJson.tree(published.instrument()))))
        .hasSize(64);
    assertThat(service.getVersion(budi, office.code(), 1).hash()).isEqualTo(published.hash());
  }

  @Test
  void aDraftStartsNoCompetitionAndNeitherDoesARetiredVersion() {
    InstrumentVersion draft = publishing.draft(budi, office.instrument("Satu")).value();

    assertProblem("instrument-not-published", () -> service.getUsable(budi, office.code(), 1));
    assertProblem("not-found", () -> service.published(office.code(), 1));
    assertProblem("instrument-not-published", () -> publishing.retire(budi, office.code(), 1));
    assertThat(publishing.publish(budi, office.code(), 1).hash()).isEqualTo(draft.hash());
    assertThat(service.getUsable(budi, office.code(), 1).version()).isEqualTo(1);
    assertThat(publishing.retire(budi, office.code(), 1).status())
        .isEqualTo(InstrumentStatus.RETIRED);
    assertProblem("instrument-not-published", () -> service.getUsable(budi, office.code(), 1));
    assertProblem("instrument-frozen", () -> publishing.publish(budi, office.code(), 1));
    assertThat(service.published(office.code(), 1).title()).isEqualTo("Satu");
  }

  @Test
  void everyCommandLeavesAnAuditEntry() {
    office.publish(budi, office.instrument("Satu"));

    List<String> actions =
        MariaDb.jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT action FROM audit_entry WHERE object = :object ORDER BY id")
                        .bind("object", "instrument/" + office.code() + "/1")
                        .mapTo(String.class)
                        .list());
    assertThat(actions).containsExactly("instrument.create", "instrument.publish");
  }

  @Test
  void theInstrumentsOfTheReleaseAreInstalledOnce() {
    Instrument release = office.instrument("Rilis");

    publishing.install(release);
    publishing.install(release);
    publishing.install(office.instrument("Rilis berikutnya"));

    assertThat(service.getVersion(other, office.code(), 1).status())
        .isEqualTo(InstrumentStatus.PUBLISHED);
    assertThat(service.getVersion(other, office.code(), 2).instrument().title())
        .isEqualTo("Rilis berikutnya");
    assertProblem("not-found", () -> service.getVersion(other, office.code(), 3));
  }
}
