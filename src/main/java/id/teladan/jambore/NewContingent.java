package id.teladan.jambore;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contingent as it is asked for.
 *
 * @param members kader, in the order in which the quota is filled
 */
public record NewContingent(
    @Nullable String name, @Nullable Integer quota, @Nullable List<@Nullable UUID> members) {

  private static final int MOST = 1000;

  void check() {
    List<@Nullable UUID> all = members == null ? List.of() : members;
    new FieldChecks()
        .text("name", name)
        .between("quota", quota, 1, MOST)
        .that(
            all.size() <= MOST && all.stream().allMatch(Objects::nonNull),
            "members",
            "paling banyak 1000 id")
        .that(new HashSet<>(all).size() == all.size(), "members", "ada yang disebut dua kali")
        .orRefuse();
  }

  List<UUID> kader() {
    return members == null ? List.of() : members.stream().map(Objects::requireNonNull).toList();
  }
}
