package id.teladan.need;

import id.teladan.competition.CompetitionId;
import id.teladan.kader.KaderId;
import id.teladan.platform.QueryChoice;
import id.teladan.posyandu.PosyanduId;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which recommendations the caller asked for, by query parameters; read when they are used. */
public final class RecommendationQuery {

  private final Supplier<RecommendationFilter> filter;

  public RecommendationQuery(
      @QueryParam("competitionId") @Nullable String competitionId,
      @QueryParam("puskesmasId") @Nullable String puskesmasId,
      @QueryParam("posyanduId") @Nullable String posyanduId,
      @QueryParam("kaderId") @Nullable String kaderId,
      @QueryParam("course") @Nullable String course,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("status") @Nullable String status) {
    filter =
        () ->
            new RecommendationFilter(
                Queries.id("competitionId", competitionId, CompetitionId::new),
                Queries.id("puskesmasId", puskesmasId, id -> id),
                Queries.id("posyanduId", posyanduId, PosyanduId::new),
                Queries.id("kaderId", kaderId, KaderId::new),
                Queries.text(course),
                QueryChoice.read("kind", kind, RecommendationKind.class),
                QueryChoice.read("status", status, RecommendationStatus.class));
  }

  RecommendationFilter filter() {
    return filter.get();
  }

  /** The filter as an address carries it. */
  static String text(RecommendationFilter filter) {
    Map<String, String> all = new LinkedHashMap<>(places(filter));
    put(all, "course", filter.course());
    put(all, "kind", filter.kind());
    put(all, "status", filter.status());
    return all.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** What a person does not choose in the form, but came with. */
  static List<RecommendationListView.Hidden> hidden(RecommendationFilter filter) {
    return places(filter).entrySet().stream()
        .map(field -> new RecommendationListView.Hidden(field.getKey(), field.getValue()))
        .toList();
  }

  private static Map<String, String> places(RecommendationFilter filter) {
    Map<String, String> places = new LinkedHashMap<>();
    put(places, "competitionId", filter.competitionId());
    put(places, "puskesmasId", filter.puskesmasId());
    put(places, "posyanduId", filter.posyanduId());
    put(places, "kaderId", filter.kaderId());
    return places;
  }

  private static void put(Map<String, String> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value.toString());
    }
  }
}
