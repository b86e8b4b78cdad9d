package id.teladan.pelatihan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.teladan.need.CompletedCourse;
import id.teladan.need.CompletedCourses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells the needs who has passed what. It stands apart from the services, because the needs are
 * built before them.
 */
public final class PassedCourses implements CompletedCourses {

  private final Jdbi jdbi;

  public PassedCourses(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Map<UUID, List<CompletedCourse>> passedBy(Collection<UUID> kaderIds) {
    return jdbi.withExtension(CompletionDao.class, dao -> dao.listPassed(kaderIds)).stream()
        .collect(
            groupingBy(
                row -> row.kaderId().value(),
                mapping(row -> new CompletedCourse(row.course(), row.endsOn()), toList())));
  }
}
