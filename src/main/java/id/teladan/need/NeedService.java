package id.teladan.need;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Platform;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Derives recommendations. What becomes of them: {@link RecommendationService}. */
public final class NeedService {

  private static final Role[] WRITERS = {Role.ADMIN, Role.TRAINER};

  private final Jdbi jdbi;
  private final Clock clock;
  private final RecommendationRules rules;
  private final FactsReader facts;
  private final CompetitionService competitions;

  NeedService(
      Platform platform,
      RecommendationRules rules,
      FactsReader facts,
      CompetitionService competitions) {
    this.jdbi = platform.jdbi();
    this.clock = platform.clock();
    this.rules = rules;
    this.facts = facts;
    this.competitions = competitions;
  }

  /**
   * Derives the recommendations of a competition anew. What is still open is replaced and keeps its
   * id; what somebody decided about stays as it was.
   */
  public void derive(Actor actor, CompetitionId id) {
    actor.require(WRITERS);
    Competition competition = competitions.get(actor, id);
    Map<UUID, List<CompletedCourse>> completed = facts.completed(jdbi, id);
    jdbi.useTransaction(
        handle -> {
          FactsDao dao = handle.attach(FactsDao.class);
          if (dao.lock(id, actor.reach(WRITERS)).isEmpty()) {
            throw CommonProblem.NOT_FOUND.because("Lomba itu tidak ada.");
          }
          List<PosyanduFacts> found = facts.read(handle, competition, completed);
          int count = replaceOpen(handle, id, rules.derive(found, Words.day(clock.instant())));
          AuditLog.write(
              handle,
              actor,
              new AuditEvent("recommendation.derive", "competition/" + id, "competition/" + id)
                  .withDetail("%d recommendations".formatted(count)));
        });
  }

  private static int replaceOpen(Handle handle, CompetitionId id, List<Proposal> proposals) {
    RecommendationDao dao = handle.attach(RecommendationDao.class);
    Map<String, RecommendationDao.Known> gone =
        dao.listKnown(id).stream()
            .collect(Collectors.toMap(RecommendationDao.Known::subject, Function.identity()));
    List<RecommendationDao.Derived> fresh = new ArrayList<>();
    List<RecommendationDao.Derived> again = new ArrayList<>();
    for (Proposal proposal : proposals) {
      RecommendationDao.Known known = gone.remove(proposal.subject());
      if (known == null) {
        fresh.add(new RecommendationDao.Derived(RecommendationId.next(), proposal));
      } else if (known.status() == RecommendationStatus.OPEN) {
        RecommendationDao.Derived derived = new RecommendationDao.Derived(known.id(), proposal);
        if (!known.says(derived)) {
          again.add(derived);
        }
      }
    }
    dao.deleteOpen(gone.values().stream().map(RecommendationDao.Known::id).toList());
    dao.replace(again);
    dao.insert(id, fresh);
    return proposals.size();
  }
}
