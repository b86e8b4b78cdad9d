package id.teladan.demo;

import id.teladan.competition.CompetitionId;
import id.teladan.database.FirstFill;
import id.teladan.platform.Actor;
import id.teladan.platform.Words;
import id.teladan.result.NewDecision;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty portal with two fictitious offices. */
public final class DemoData {

  private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

  private static final List<String> LAWANG_KIDUL =
      List.of(
          "16.03.07.2005",
          "16.03.07.1001",
          "16.03.07.1002",
          "16.03.07.1003",
          "16.03.07.2004",
          "16.03.07.2006",
          "16.03.07.2007");

  private static final List<String> BANJAR = List.of("32.79.01.1001", "32.79.01.1002");

  private final DemoServices services;
  private final Optional<Path> dataFolder;
  private final LocalDate today;
  private final Clock clock;

  /**
   * Takes the services everything is made through.
   *
   * @param dataFolder of the portal's own database; empty where the operator keeps it
   */
  public DemoData(DemoServices services, Clock clock, Optional<Path> dataFolder) {
    this.dataFolder = dataFolder;
    this.services = services;
    this.clock = clock;
    this.today = Words.day(clock.instant());
  }

  /** Does nothing where there is an account already: demo data never mixes with real data. */
  public void makeOnce() {
    if (!services.accounts().listUsernames(Actor.SYSTEM).isEmpty()) {
      return;
    }
    dataFolder.ifPresent(FirstFill::begin);
    make();
    dataFolder.ifPresent(FirstFill::end);
  }

  private void make() {
    DemoRegisters registers = new DemoRegisters(services, today);
    DemoOffice office =
        registers.make(new DemoRegisters.Plan("Tanjung Enim", "PKM-TE", LAWANG_KIDUL, 40, 0));
    DemoOffice otherOffice =
        registers.make(new DemoRegisters.Plan("Banjar Contoh", "PKM-BJR", BANJAR, 4, 290));
    new DemoAccounts(services.accounts()).make(office, otherOffice);
    DemoCompetition competitions = new DemoCompetition(services, today, clock);
    CompetitionId ofPosyandu = competitions.makePosyandu(office);
    CompetitionId ofKader = competitions.makeKader(office);
    var decision =
        services
            .decisions()
            .decide(
                Actor.SYSTEM,
                ofKader,
                new NewDecision(
                    "Disepakati dalam pleno", "SK contoh nomor 1", "Tanjung Enim", null));
    assert decision.number() == 1;
    new DemoTraining(services, today).make(office);
    services.needs().derive(Actor.SYSTEM, ofPosyandu);
    new DemoFollowUps(services, today).make(office);
    new DemoJambore(services, today).make(office);
    LOG.info(
        "Demo data made: {} and {} posyandu", office.posts().size(), otherOffice.posts().size());
  }
}
