package id.teladan.visit;

import id.teladan.competition.CompetitionModule;
import id.teladan.competition.CompetitionService;
import id.teladan.instrument.InstrumentService;
import id.teladan.platform.Daos;
import id.teladan.platform.Platform;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.time.Clock;

/** Builds and registers what this feature consists of. */
public final class VisitModule {

  private final SheetWatches watches = new SheetWatches();
  private final LateArrivals late;
  private final Clock clock;
  private final CompetitionService competitions;
  private final ScoredInstruments instruments;
  private final VisitService visits;
  private final VisitPlanner planner;
  private final SheetService sheets;
  private final SheetOpening opening;
  private final SheetMoves moves;
  private final CompetitionVersions versions;
  private final SubmissionService submissions;
  private final OperationService operations;
  private final Admission admission;
  private final DutyService duty;

  private VisitModule(
      Platform platform, CompetitionModule competition, InstrumentService published) {
    clock = platform.clock();
    competitions = competition.service();
    instruments = new ScoredInstruments(published);
    visits =
        new VisitService(
            platform.jdbi(), competition.service(), competition.entries(), competition.assessors());
    planner =
        new VisitPlanner(
            platform.jdbi(), competition.service(), competition.entries(), competition.assessors());
    Intake intake = new Intake(platform.jdbi(), watches);
    late = new LateArrivals(platform.jdbi());
    sheets = new SheetService(platform.jdbi(), instruments, watches);
    opening = new SheetOpening(platform.jdbi(), clock, visits);
    moves = new SheetMoves(platform.jdbi(), clock, instruments);
    versions =
        new CompetitionVersions(platform.jdbi(), competition.service(), competition.versions());
    submissions =
        new SubmissionService(
            platform.jdbi(), intake, late, platform.clock(), platform.signingKey(), instruments);
    operations =
        new OperationService(
            platform.jdbi(), intake, late, platform.clock(), platform.signingKey(), instruments);
    admission =
        new Admission(platform.jdbi(), clock, competitions, instruments, submissions, watches);
    duty = new DutyService(platform.jdbi());
  }

  public static VisitModule create(
      Platform platform, CompetitionModule competition, InstrumentService published) {
    Daos.learn(
        platform.jdbi(),
        VisitDao.class,
        SheetDao.class,
        OperationDao.class,
        DutyDao.class,
        BoardDao.class);
    return new VisitModule(platform, competition, published);
  }

  /** Tells somebody above of each submission, return and change in moderation. */
  public void watch(SheetWatch watch) {
    watches.add(watch);
  }

  /** Says who keeps what comes too late. */
  public void keepLate(LateKeeper keeper) {
    late.use(keeper);
  }

  public Admission admission() {
    return admission;
  }

  public ScoredInstruments instruments() {
    return instruments;
  }

  public VisitService visits() {
    return visits;
  }

  public VisitPlanner planner() {
    return planner;
  }

  public SubmissionService submissions() {
    return submissions;
  }

  public OperationService operations() {
    return operations;
  }

  public DutyService duty() {
    return duty;
  }

  public SheetService sheets() {
    return sheets;
  }

  public SheetMoves moves() {
    return moves;
  }

  public SheetOpening opening() {
    return opening;
  }

  /**
   * Registers it.
   *
   * @param files what a feature above keeps beside a sheet
   */
  public void register(JerseyEnvironment jersey, SheetFiles files) {
    jersey.register(new VisitApi(visits, planner, instruments));
    jersey.register(new SheetMoveApi(moves));
    jersey.register(new CompetitionVersionApi(versions));
    jersey.register(new DutyApi(duty));
    jersey.register(new DutyPages(duty));
    jersey.register(new OperationBatchReader());
    jersey.register(new SheetApi(sheets, opening, operations, submissions, files));
    jersey.register(new VisitPages(visits, sheets, opening, instruments));
    jersey.register(new BoardPages(competitions, visits, planner, sheets, late, clock));
    SheetDesk desk = new SheetDesk(visits, sheets, operations, files, clock);
    jersey.register(new ScoringPages(desk, submissions, duty));
    jersey.register(new SheetVersionPages(desk, sheets, moves));
    jersey.register(new CompetitionVersionPages(competitions, versions));
  }
}
