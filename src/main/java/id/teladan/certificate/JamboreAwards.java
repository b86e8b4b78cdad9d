package id.teladan.certificate;

import static java.util.Objects.requireNonNull;

import id.teladan.jambore.Branch;
import id.teladan.jambore.Contingent;
import id.teladan.jambore.ContingentId;
import id.teladan.jambore.DecidedJambore;
import id.teladan.jambore.Jambore;
import id.teladan.jambore.JamboreDetail;
import id.teladan.jambore.MemberRole;
import id.teladan.jambore.Standing;
import id.teladan.kader.KaderId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which paper at a jambore. A contingent that won gets a PIAGAM, and so does each member
 * who was there: for a branch those on its daftar hadir, for the whole jambore those who took part.
 * Everybody who was checked in gets a SURAT_KETERANGAN.
 */
final class JamboreAwards {

  private final DecidedJambore decided;
  private final JamboreDetail detail;
  private final Jambore jambore;
  private final Map<KaderId, HolderDao.Holder> holders;

  JamboreAwards(DecidedJambore decided, Map<KaderId, HolderDao.Holder> holders) {
    this.decided = decided;
    this.detail = decided.detail();
    this.jambore = detail.jambore();
    this.holders = holders;
  }

  List<Award> list() {
    return Stream.of(
            overall(), detail.branches().stream().flatMap(this::ofBranch), ofThoseWhoCame())
        .flatMap(Function.identity())
        .toList();
  }

  private Stream<Award> overall() {
    if (detail.branches().isEmpty()) {
      return Stream.empty();
    }
    Predicate<Contingent.Member> tookPart =
        member -> member.role() == MemberRole.PESERTA && decided.attended(member.kaderId());
    List<Standing.Row> best = detail.standing().stream().filter(row -> row.rank() == 1).toList();
    String place = best.size() > 1 ? "Juara Umum bersama" : "Juara Umum";
    return best.stream().flatMap(row -> winners("overall", row.contingent(), place, tookPart));
  }

  private Stream<Award> ofBranch(Branch branch) {
    Predicate<Contingent.Member> competed =
        member -> decided.competed(member.kaderId(), branch.id());
    return branch.results().stream()
        .filter(result -> result.rank() <= Winner.LAST_RANK)
        .flatMap(
            result ->
                winners(
                    "branch/" + branch.id(),
                    result.contingentId(),
                    Winner.title(result.rank(), sharing(branch, result.rank()))
                        + " cabang "
                        + branch.title(),
                    competed));
  }

  private static long sharing(Branch branch, int rank) {
    return branch.results().stream().filter(result -> result.rank() == rank).count();
  }

  private Stream<Award> winners(
      String part, ContingentId id, String place, Predicate<Contingent.Member> who) {
    Contingent contingent =
        detail.contingents().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    String title = place + " " + jambore.name();
    return Stream.concat(
        Stream.of(ofContingent(part, contingent, title)),
        contingent.members().stream()
            .filter(who)
            .map(member -> ofMember(part, CertificateKind.PIAGAM, contingent, member, title)));
  }

  private Stream<Award> ofThoseWhoCame() {
    return detail.contingents().stream()
        .flatMap(
            contingent ->
                contingent.members().stream()
                    .filter(member -> decided.attended(member.kaderId()))
                    .map(
                        member ->
                            ofMember(
                                "attendance",
                                CertificateKind.SURAT_KETERANGAN,
                                contingent,
                                member,
                                jambore.name())));
  }

  private Award ofContingent(String part, Contingent contingent, String title) {
    return award(part, CertificateKind.PIAGAM, new Recipient(contingent), title);
  }

  private Award ofMember(
      String part,
      CertificateKind kind,
      Contingent contingent,
      Contingent.Member member,
      String title) {
    HolderDao.Holder holder = requireNonNull(holders.get(member.kaderId()));
    return award(part, kind, new Recipient(holder, member, contingent), title);
  }

  private Award award(String part, CertificateKind kind, Recipient recipient, String title) {
    return new Award(
        "jambore/%s/%s".formatted(jambore.id(), part),
        kind,
        recipient.id(),
        recipient.kaderId(),
        recipient.name(),
        recipient.affiliation(),
        title,
        null,
        new Period(jambore.startsOn(), jambore.endsOn()),
        jambore.venue(),
        List.of());
  }

  /** Whose name stands on the paper, and what stands below it. */
  private record Recipient(UUID id, @Nullable UUID kaderId, String name, String affiliation) {

    Recipient(Contingent contingent) {
      this(contingent.id().value(), null, contingentWords(contingent.name()), "");
    }

    /** As in {@code Kader Posyandu Elang, Desa Lingga, peserta Kontingen Lingga}. */
    Recipient(HolderDao.Holder holder, Contingent.Member member, Contingent contingent) {
      this(
          holder.id(),
          holder.id(),
          holder.name(),
          "%s, %s %s"
              .formatted(
                  holder.affiliation(),
                  member.role().title().toLowerCase(Locale.ROOT),
                  contingentWords(contingent.name())));
    }

    private static String contingentWords(String name) {
      return name.regionMatches(true, 0, "Kontingen", 0, 9) ? name : "Kontingen " + name;
    }
  }
}
