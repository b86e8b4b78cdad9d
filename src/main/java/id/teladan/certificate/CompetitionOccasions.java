package id.teladan.certificate;

import static java.util.Objects.requireNonNull;

import id.teladan.certificate.HolderDao.Entrant;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.competition.CompetitionStatus;
import id.teladan.platform.Actor;
import id.teladan.platform.ProblemException;
import id.teladan.result.DecisionReading;
import id.teladan.result.RecapRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A decided competition: PIAGAM for the posyandu or kader on the first three places. */
final class CompetitionOccasions implements OccasionSource {

  private final Jdbi jdbi;
  private final CompetitionService competitions;
  private final DecisionReading decided;

  CompetitionOccasions(Jdbi jdbi, CompetitionService competitions, DecisionReading decided) {
    this.jdbi = jdbi;
    this.competitions = competitions;
    this.decided = decided;
  }

  @Override
  public Occasion get(Actor actor, UUID id) {
    Competition competition = competitions.get(actor, new CompetitionId(id));
    if (competition.status() != CompetitionStatus.DECIDED) {
      throw notDecided();
    }
    List<RecapRow> winners =
        jdbi.withHandle(handle -> decided.decidedRecap(handle, competition.id())).rows().stream()
            .filter(row -> row.rank() != null && row.rank() <= Winner.LAST_RANK)
            .toList();
    Map<Integer, Long> sharing =
        winners.stream()
            .collect(Collectors.groupingBy(CompetitionOccasions::rank, Collectors.counting()));
    Map<UUID, Entrant> entrants = entrants(winners);
    List<Award> awards =
        winners.stream()
            .map(
                row ->
                    award(
                        competition,
                        requireNonNull(entrants.get(row.entryId().value())),
                        Winner.title(rank(row), requireNonNull(sharing.get(rank(row))))))
            .toList();
    return new Occasion(
        "competition/" + id,
        competition.name(),
        new Place(competition.region(), competition.puskesmasId()),
        awards);
  }

  /** Keeps a correction from opening the result while its papers are being ordered. */
  @Override
  public void seal(Handle handle, Actor actor, UUID id) {
    if (!handle.attach(HolderDao.class).holdDecided(id)) {
      throw notDecided();
    }
  }

  private Map<UUID, Entrant> entrants(List<RecapRow> winners) {
    List<UUID> ids = winners.stream().map(row -> row.entryId().value()).toList();
    return ids.isEmpty()
        ? Map.of()
        : jdbi.withExtension(HolderDao.class, dao -> dao.listEntrants(ids)).stream()
            .collect(Collectors.toMap(Entrant::entryId, Function.identity()));
  }

  private static Award award(Competition competition, Entrant entrant, String place) {
    return new Award(
        "competition/" + competition.id(),
        CertificateKind.PIAGAM,
        entrant.holderId(),
        entrant.kaderId(),
        entrant.name(),
        entrant.affiliation(),
        place + " " + competition.name(),
        null,
        new Period(competition.opensOn(), competition.closesOn()),
        null,
        List.of());
  }

  private static int rank(RecapRow row) {
    return requireNonNull(row.rank());
  }

  private static ProblemException notDecided() {
    return CertificateProblem.RESULT_NOT_DECIDED.because(
        "Tetapkan hasil lomba ini dahulu, baru terbitkan piagam.");
  }
}
