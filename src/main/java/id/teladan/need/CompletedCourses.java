package id.teladan.need;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which courses kader have passed. The needs ask, pelatihan answers: it lies above this feature, so
 * the application hands its answer in.
 */
@FunctionalInterface
public interface CompletedCourses {

  /** Courses passed (LULUS) by each of the kader; one who passed none may be missing. */
  Map<UUID, List<CompletedCourse>> passedBy(Collection<UUID> kaderIds);
}
