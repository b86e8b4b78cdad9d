package id.teladan.result;

import id.teladan.competition.AssessorService;
import id.teladan.competition.CompetitionModule;
import id.teladan.competition.CompetitionService;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.visit.SheetService;
import id.teladan.visit.VisitModule;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers what this feature consists of. */
public record ResultModule(
    CompetitionService competitions,
    ResultService results,
    PenaltyService penalties,
    ModerationService moderation,
    DecisionService decisions,
    DecisionReading decided,
    SheetService sheets,
    AssessorService assessors) {

  /** Also asks to be told when sheets change, so that moderation follows them. */
  public static ResultModule create(
      Platform platform, CompetitionModule competition, VisitModule visit) {
    Daos.learn(
        platform.jdbi(), DecisionDao.class, ModerationDao.class, PenaltyDao.class, ResultDao.class);
    Moderator moderator = new Moderator(visit.sheets(), platform.clock());
    visit.watch(moderator);
    Summaries summaries = new Summaries(platform.jdbi(), competition.service());
    ResultService results = new ResultService(platform.jdbi(), competition.service(), summaries);
    return new ResultModule(
        competition.service(),
        results,
        new PenaltyService(platform.jdbi(), competition.service()),
        new ModerationService(
            platform.jdbi(), platform.clock(), competition.service(), moderator, summaries),
        new DecisionService(
            platform.jdbi(), platform.clock(), competition.service(), competition.assessors()),
        new DecisionReading(
            platform.jdbi(),
            platform.clock(),
            competition.service(),
            competition.assessors(),
            results,
            summaries),
        visit.sheets(),
        competition.assessors());
  }

  public void register(JerseyEnvironment jersey) {
    jersey.register(new ResultApi(competitions, results, decided));
    jersey.register(new PenaltyApi(penalties));
    jersey.register(new ModerationApi(moderation));
    jersey.register(new ConfirmationApi(moderation));
    jersey.register(new DecisionApi(decisions, decided));
    jersey.register(new ResultPages(competitions, results, penalties, decided, assessors));
    jersey.register(new ModerationPages(competitions, moderation, sheets, assessors));
    jersey.register(new DecisionPages(competitions, decisions, decided));
  }
}
