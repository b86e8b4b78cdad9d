package id.teladan.competition;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.InstrumentService;
import id.teladan.instrument.InstrumentVersion;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.Reach;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Puts another version of its instrument into force while a competition is open, and freezes anew
 * what opening froze. Whether its sheets allow that is asked by the feature that has them.
 */
public final class VersionSwitch {

  private final InstrumentService instruments;

  VersionSwitch(InstrumentService instruments) {
    this.instruments = instruments;
  }

  /**
   * Switches a competition that the caller has locked.
   *
   * @param version a published one of the same instrument that the actor may use
   * @param reason for the audit
   */
  public Competition change(
      Handle handle, Actor actor, Competition competition, int version, String reason) {
    competition.status().requireOpen();
    InstrumentVersion wanted =
        instruments.getUsable(actor, competition.instrument().code(), version);
    requireFit(competition, wanted.instrument());
    Competition changed = competition.movedTo(version);
    List<Entry> entries = handle.attach(EntryDao.class).listAll(competition.id());
    String rules = FrozenRules.text(changed, wanted.instrument(), wanted.hash(), entries);
    CompetitionDao dao = handle.attach(CompetitionDao.class);
    if (!dao.moveTo(competition.id(), changed.versions(), rules, FrozenRules.hash(rules))) {
      throw new IllegalStateException("changed while it was locked: " + competition.id());
    }
    String object = CompetitionService.object(competition.id());
    AuditLog.write(
        handle,
        actor,
        new AuditEvent("competition.instrument", object, object)
            .withDetail(
                "%d to %d: %s".formatted(competition.instrument().version(), version, reason)));
    return dao.findById(competition.id(), Reach.ALL, null)
        .orElseThrow(CompetitionService::notFound);
  }

  /** A document may change what it scores, and drop what decides between equals. */
  private static void requireFit(Competition competition, Instrument wanted) {
    if (wanted.kind() != competition.kind()) {
      throw Checks.wrong("version", "versi itu untuk " + wanted.kind());
    }
    competition.tieBreak().stream()
        .filter(section -> wanted.findSection(section).isEmpty())
        .findFirst()
        .ifPresent(
            section -> {
              throw Checks.wrong(
                  "version",
                  "versi itu tidak punya bagian %s, yang menentukan bila nilai sama"
                      .formatted(section));
            });
  }
}
