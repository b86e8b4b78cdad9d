package id.teladan.competition;

import id.teladan.platform.Actor;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import id.teladan.platform.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every page about one competition begins with: its name, its state, and the way to the
 * others.
 */
public abstract class CompetitionFrame extends PageView {

  /** The pages about one competition. */
  public enum Tab {
    OVERVIEW("Ringkasan", ""),
    ENTRIES("Peserta", "/peserta"),
    ASSESSORS("Penilai", "/penilai"),
    VISITS("Kunjungan", "/kunjungan"),
    MODERATION("Moderasi", "/moderasi"),
    RECAP("Rekap", "/rekap"),
    DECISION("Penetapan", "/penetapan");

    private final String title;
    private final String path;

    Tab(String title, String path) {
      this.title = title;
      this.path = path;
    }
  }

  private final CompetitionId competitionId;
  private final String competitionName;
  private final String competitionStatus;
  private final String competitionDates;
  private final Tab tab;
  private final boolean mayWrite;
  private final boolean inOffice;
  private final boolean decided;

  protected CompetitionFrame(String template, Actor actor, Competition competition, Tab tab) {
    super(template, actor, competition.name());
    this.competitionId = competition.id();
    this.competitionName = competition.name();
    this.competitionStatus = competition.status().title();
    this.competitionDates =
        Words.date(competition.opensOn()) + " – " + Words.date(competition.closesOn());
    this.tab = tab;
    this.mayWrite = actor.has(Role.ADMIN, Role.COMMITTEE);
    this.inOffice = actor.has(Role.ADMIN, Role.COMMITTEE, Role.TRAINER, Role.VIEWER);
    this.decided = competition.status() == CompetitionStatus.DECIDED;
  }

  public final CompetitionId competitionId() {
    return competitionId;
  }

  public final String competitionName() {
    return competitionName;
  }

  public final String competitionStatus() {
    return competitionStatus;
  }

  public final String competitionDates() {
    return competitionDates;
  }

  public final boolean mayWrite() {
    return mayWrite;
  }

  /** Whether the person reads everything about it, as an assessor does not. */
  public final boolean inOffice() {
    return inOffice;
  }

  /** The ways that are open to this person. */
  public final List<TabLink> tabs() {
    return Stream.of(Tab.values())
        .filter(this::isOpen)
        .map(one -> new TabLink(one.title, "/lomba/" + competitionId + one.path, one == tab))
        .toList();
  }

  private boolean isOpen(Tab one) {
    return switch (one) {
      case OVERVIEW, MODERATION -> true;
      case ENTRIES, ASSESSORS, VISITS -> inOffice;
      case RECAP, DECISION -> inOffice || decided;
    };
  }

  /** One tab as the template sees it. */
  public record TabLink(String title, String address, boolean current) {}
}
