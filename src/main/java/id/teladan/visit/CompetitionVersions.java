package id.teladan.visit;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.VersionSwitch;
import id.teladan.instrument.Instrument;
import id.teladan.instrument.InstrumentVersion;
import id.teladan.instrument.VersionChange;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Which version of its instrument a competition is scored by. All its sheets are compared item by
 * item, so it has one; another is put into force only while no sheet is with the committee.
 */
public final class CompetitionVersions {

  private static final int LONGEST_REASON = 500;

  private final Jdbi jdbi;
  private final CompetitionService competitions;
  private final VersionSwitch versions;

  CompetitionVersions(Jdbi jdbi, CompetitionService competitions, VersionSwitch versions) {
    this.jdbi = jdbi;
    this.competitions = competitions;
    this.versions = versions;
  }

  /**
   * A competition with how far its sheets have followed.
   *
   * @param handedIn sheets that are with the committee
   * @param draftsElsewhere drafts that are still filled under another version
   */
  public record Standing(Competition competition, int handedIn, int draftsElsewhere) {}

  public Standing standing(Competition competition) {
    return jdbi.withExtension(SheetDao.class, dao -> standing(dao, competition));
  }

  private static Standing standing(SheetDao dao, Competition competition) {
    return new Standing(
        competition,
        dao.countHandedIn(competition.id()),
        dao.countDraftsElsewhere(competition.id(), competition.instrument().version()));
  }

  /** A version that may be chosen, and what is different in it. */
  public record Choice(InstrumentVersion version, VersionChange change) {}

  /** The published versions other than the one in force. */
  List<Choice> choices(Actor actor, Competition competition) {
    Instrument inForce = competitions.instrument(competition);
    return competitions.listUsableVersions(actor, competition).stream()
        .filter(version -> version.version() != competition.instrument().version())
        .map(
            version ->
                new Choice(
                    version, VersionChange.of(inForce, version.instrument(), null, Map.of())))
        .toList();
  }

  /** Puts another version into force; the one that is so already is left alone. */
  public Standing change(Actor actor, CompetitionId id, int version, String reason) {
    String kept = reason.strip();
    if (kept.isEmpty() || kept.length() > LONGEST_REASON) {
      throw Checks.wrong("reason", "1 sampai %d huruf".formatted(LONGEST_REASON));
    }
    return jdbi.inTransaction(
        handle -> {
          Competition competition = competitions.lock(handle, actor, id);
          SheetDao dao = handle.attach(SheetDao.class);
          if (competition.instrument().version() == version) {
            return standing(dao, competition);
          }
          competition.status().requireOpen();
          requireNoneHandedIn(dao.countHandedIn(id));
          return standing(dao, versions.change(handle, actor, competition, version, kept));
        });
  }

  private static void requireNoneHandedIn(int sheets) {
    if (sheets > 0) {
      throw VisitProblem.SHEETS_HANDED_IN
          .because(
              "%d lembar sudah dikirim penilai. Kembalikan dahulu lembar itu, lalu ganti versinya."
                  .formatted(sheets))
          .with("sheets", sheets);
    }
  }
}
