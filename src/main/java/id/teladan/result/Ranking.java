package id.teladan.result;

import id.teladan.competition.EntryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders contenders by their published score, and by the tie-break where that is the same. */
final class Ranking {

  private static final Comparator<Contender> HIGHER_SCORE =
      Comparator.comparing(Contender::score).reversed();

  private final List<Criterion> criteria;
  private final Comparator<Contender> order;

  Ranking(List<Criterion> criteria) {
    this.criteria = criteria;
    Comparator<Contender> chain = HIGHER_SCORE;
    for (Criterion criterion : criteria) {
      chain = chain.thenComparing(criterion.betterFirst());
    }
    this.order = chain;
  }

  List<Place> rank(List<Contender> contenders) {
    Comparator<EntryId> byValue = Comparator.comparing(id -> id.value().toString());
    List<Contender> sorted =
        contenders.stream().sorted(order.thenComparing(Contender::entryId, byValue)).toList();
    List<Place> places = new ArrayList<>(sorted.size());
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Contender above = i == 0 ? null : sorted.get(i - 1);
      Contender below = i == sorted.size() - 1 ? null : sorted.get(i + 1);
      Contender contender = sorted.get(i);
      if (above == null || order.compare(above, contender) != 0) {
        rank = i + 1;
      }
      places.add(new Place(contender.entryId(), rank, tie(above, contender, below)));
    }
    return places;
  }

  private @Nullable Tie tie(
      @Nullable Contender above, Contender contender, @Nullable Contender below) {
    boolean tiedAbove = above != null && HIGHER_SCORE.compare(above, contender) == 0;
    boolean tiedBelow = below != null && HIGHER_SCORE.compare(contender, below) == 0;
    if (!tiedAbove && !tiedBelow) {
      return null;
    }
    String byAbove = tiedAbove && above != null ? brokenBy(above, contender) : null;
    String byBelow = tiedBelow && below != null ? brokenBy(contender, below) : null;
    boolean joint = (tiedAbove && byAbove == null) || (tiedBelow && byBelow == null);
    if (joint) {
      return new Tie(null);
    }
    return new Tie(byAbove != null ? byAbove : byBelow);
  }

  private @Nullable String brokenBy(Contender better, Contender worse) {
    return criteria.stream()
        .filter(criterion -> criterion.betterFirst().compare(better, worse) != 0)
        .map(Criterion::name)
        .findFirst()
        .orElse(null);
  }
}
