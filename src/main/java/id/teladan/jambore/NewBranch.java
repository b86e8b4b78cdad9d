package id.teladan.jambore;

import id.teladan.competition.CompetitionId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A branch as it is asked for.
 *
 * @param points 7, 5, 3 for a main branch and 5, 3, 1 for another, where none are given
 * @param simulation where it is not said, a title that begins with "Simulasi" says it
 */
public record NewBranch(
    @Nullable String title,
    @Nullable BranchKind kind,
    @Nullable Integer teamSize,
    @Nullable Integer maxMinutes,
    @Nullable Integer jury,
    @Nullable List<@Nullable Integer> points,
    @Nullable Boolean simulation,
    @Nullable UUID competitionId) {

  /** The usual programme of a jambore, to begin from. */
  static final List<NewBranch> USUAL =
      List.of(
          usual("Simulasi 5 langkah", BranchKind.UTAMA, 10, 15),
          usual("Penyuluhan", BranchKind.UTAMA, 1, 10),
          usual("Antropometri", BranchKind.UTAMA, 2, 10),
          new NewBranch("Cerdas cermat", BranchKind.UTAMA, 3, 45, 2, null, null, null),
          usual("Menu PMT lokal", BranchKind.LAIN, 2, 60),
          usual("Yel-yel", BranchKind.LAIN, 10, 7));

  private static NewBranch usual(String title, BranchKind kind, int team, int minutes) {
    return new NewBranch(title, kind, team, minutes, 3, null, null, null);
  }

  /**
   * @throws id.teladan.platform.ProblemException 422 naming every wrong field
   */
  Branch check(BranchId id) {
    List<@Nullable Integer> given = points == null ? List.of() : points;
    boolean falling = true;
    for (int i = 0; i < given.size(); i++) {
      Integer here = given.get(i);
      Integer before = i == 0 ? Integer.valueOf(100) : given.get(i - 1);
      falling &= here != null && before != null && here >= 0 && here <= before;
    }
    new FieldChecks()
        .text("title", title)
        .between("teamSize", teamSize == null ? Integer.valueOf(1) : teamSize, 1, 1000)
        .between("maxMinutes", maxMinutes == null ? Integer.valueOf(10) : maxMinutes, 1, 1440)
        .between("jury", jury == null ? Integer.valueOf(3) : jury, 1, 50)
        .that(
            falling && given.size() <= 10,
            "points",
            "paling banyak 10 bilangan 0 sampai 100 yang tidak naik")
        .orRefuse();
    String name = Objects.requireNonNull(title).strip();
    BranchKind known = kind == null ? BranchKind.UTAMA : kind;
    return new Branch(
        id,
        name,
        known,
        teamSize == null ? 1 : teamSize,
        maxMinutes == null ? 10 : maxMinutes,
        jury == null ? 3 : jury,
        given.isEmpty() ? usualPoints(known) : given.stream().map(Objects::requireNonNull).toList(),
        simulation == null ? name.toLowerCase(Locale.ROOT).startsWith("simulasi") : simulation,
        competitionId == null ? null : new CompetitionId(competitionId),
        List.of());
  }

  private static List<Integer> usualPoints(BranchKind kind) {
    return kind == BranchKind.UTAMA ? List.of(7, 5, 3) : List.of(5, 3, 1);
  }
}
