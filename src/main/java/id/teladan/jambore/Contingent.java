package id.teladan.jambore;

import id.teladan.kader.KaderId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whom one puskesmas or kecamatan sends. A larger group than the quota is taken, with a warning.
 */
public record Contingent(ContingentId id, String name, int quota, List<Member> members) {

  public Contingent {
    members = List.copyOf(members);
  }

  /** One kader of a contingent. */
  public record Member(KaderId kaderId, String name, String posyandu, MemberRole role) {}

  /** The roles of members in their order: the quota takes part, the others accompany. */
  static List<MemberRole> roles(int members, int quota) {
    return IntStream.range(0, members)
        .mapToObj(i -> i < quota ? MemberRole.PESERTA : MemberRole.PENDAMPING)
        .toList();
  }

  public long companions() {
    return members.stream().filter(m -> m.role() == MemberRole.PENDAMPING).count();
  }

  public List<String> warnings() {
    return companions() == 0
        ? List.of()
        : List.of(
            "Melebihi kuota %d: %d orang dicatat sebagai pendamping."
                .formatted(quota, companions()));
  }
}
