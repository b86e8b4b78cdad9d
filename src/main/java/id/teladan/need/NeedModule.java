package id.teladan.need;

import id.teladan.competition.CompetitionService;
import id.teladan.course.CourseCatalog;
import id.teladan.instrument.InstrumentService;
import id.teladan.kader.SkillService;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import id.teladan.platform.Policies;
import id.teladan.result.ResultService;
import io.dropwizard.jersey.setup.JerseyEnvironment;

/** Builds and registers the needs. */
public record NeedModule(
    NeedService service,
    RecommendationService recommendations,
    FollowUpService followUps,
    Below below,
    int classSize) {

  /**
   * The services that needs are read from.
   *
   * @param completedCourses of pelatihan, which lies above
   */
  public record Below(
      CourseCatalog catalog,
      InstrumentService instruments,
      SkillService skills,
      CompetitionService competitions,
      ResultService results,
      CompletedCourses completedCourses) {

    ItemFinder items() {
      return (instrument, version, item) ->
          instruments.published(instrument, version).findItem(item);
    }
  }

  public static NeedModule create(Platform platform, Below below) {
    Daos.learn(
        platform.jdbi(),
        FactsDao.class,
        FollowUpDao.class,
        NeedCountDao.class,
        RecommendationDao.class);
    Policies.Need policy = platform.policies().need();
    RecommendationRules rules = new RecommendationRules(below.catalog().list(), policy);
    FactsReader facts = new FactsReader(below.results(), below.skills(), below.completedCourses());
    return new NeedModule(
        new NeedService(platform, rules, facts, below.competitions()),
        new RecommendationService(platform),
        new FollowUpService(platform, below.items(), below.instruments()::hasItem),
        below,
        policy.classSize());
  }

  /** The recommendations by themselves, for what is built on them. */
  public static RecommendationService recommendations(Platform platform) {
    return new RecommendationService(platform);
  }

  public void register(JerseyEnvironment jersey) {
    ReasonWords words = new ReasonWords(below.items());
    jersey.register(new DerivationApi(service, recommendations));
    jersey.register(new RecommendationApi(recommendations));
    jersey.register(new FollowUpApi(followUps));
    jersey.register(new NeedPages(service, recommendations, below.catalog(), words, classSize));
    jersey.register(new PosyanduNeedPages(recommendations, followUps, below.catalog(), words));
    jersey.register(
        new OwnNeedPages(recommendations, below.catalog(), new OwnReasonWords(below.items())));
    jersey.register(new FollowUpPages(followUps));
  }
}
