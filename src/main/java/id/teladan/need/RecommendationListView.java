package id.teladan.need;

import id.teladan.course.CourseCatalog;
import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import id.teladan.platform.Role;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recommendations with their reasons, to accept or to dismiss. */
final class RecommendationListView extends PageView {

  final List<RecommendationCard> cards;
  final boolean mayDecide;
  final @Nullable String nextAddress;
  final @Nullable String planAllAddress;
  final String here;
  final List<Option> kinds;
  final List<Option> statuses;
  final List<Option> courses;
  final List<Hidden> hidden;

  RecommendationListView(
      Actor actor,
      Listing<RecommendationCard> page,
      RecommendationFilter filter,
      CourseCatalog catalog) {
    super("list.mustache", actor, "Rekomendasi");
    String address = "/kebutuhan/daftar?" + RecommendationQuery.text(filter);
    this.cards = page.items();
    this.mayDecide = actor.has(Role.ADMIN, Role.TRAINER);
    this.nextAddress = page.next() == null ? null : address + "&after=" + page.next();
    this.here = address;
    this.planAllAddress = mayDecide ? planAll(filter) : null;
    this.kinds =
        Arrays.stream(RecommendationKind.values())
            .map(kind -> new Option(kind.name(), kind.label(), kind == filter.kind()))
            .toList();
    this.statuses =
        Arrays.stream(RecommendationStatus.values())
            .map(status -> new Option(status.name(), status.label(), status == filter.status()))
            .toList();
    this.courses =
        catalog.list().stream()
            .map(
                course ->
                    new Option(
                        course.code(),
                        course.code() + " " + course.title(),
                        course.code().equals(filter.course())))
            .toList();
    this.hidden = RecommendationQuery.hidden(filter);
  }

  /** A class is filled from one list: a course in one puskesmas. */
  private static @Nullable String planAll(RecommendationFilter filter) {
    if (filter.course() == null || filter.puskesmasId() == null) {
      return null;
    }
    String competition =
        filter.competitionId() == null ? "" : "&competitionId=" + filter.competitionId();
    return "/pelatihan/baru?course=%s&puskesmasId=%s%s"
        .formatted(filter.course(), filter.puskesmasId(), competition);
  }

  record Option(String value, String label, boolean chosen) {}

  record Hidden(String name, String value) {}
}
