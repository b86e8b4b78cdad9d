package id.teladan.report;

import static id.teladan.platform.Role.ADMIN;
import static id.teladan.platform.Role.COMMITTEE;
import static id.teladan.platform.Role.TRAINER;
import static id.teladan.platform.Role.VIEWER;

import id.teladan.course.CourseCatalog;
import id.teladan.platform.Actor;
import id.teladan.platform.Reach;
import id.teladan.platform.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** What the office sees when it opens the portal: counted in the database, within its reach. */
public final class ReportService {

  private final Jdbi jdbi;
  private final Clock clock;
  private final CourseCatalog courses;

  ReportService(Jdbi jdbi, Clock clock, CourseCatalog courses) {
    this.courses = courses;
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** What a course is called, after its code. */
  String courseTitle(String code) {
    return courses.find(code).map(course -> code + " " + course.title()).orElse(code);
  }

  Overview overview(Actor actor) {
    actor.require(ADMIN, COMMITTEE, TRAINER, VIEWER);
    Reach reach = actor.reach(ADMIN, COMMITTEE, TRAINER, VIEWER);
    LocalDate today = Words.day(clock.instant());
    return jdbi.withExtension(
        ReportDao.class,
        dao ->
            new Overview(
                dao.countByStrata(reach),
                dao.countByLevel(reach),
                dao.listCompetitions(reach),
                dao.countNeeds(reach),
                dao.listPelatihan(reach, today)));
  }
}
