package id.teladan.certificate;

import id.teladan.jambore.Branch;
import id.teladan.jambore.ContingentId;
import id.teladan.jambore.Jambore;
import id.teladan.jambore.JamboreDetail;
import id.teladan.jambore.JamboreId;
import id.teladan.jambore.JamboreService;
import id.teladan.jambore.Standing;
import id.teladan.platform.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A jambore whose results are in: PIAGAM for the best of each branch, and for the best of all. */
final class JamboreOccasions implements OccasionSource {

  private final JamboreService service;

  JamboreOccasions(JamboreService service) {
    this.service = service;
  }

  @Override
  public Occasion get(Actor actor, UUID id) {
    JamboreDetail detail = service.getDecided(actor, new JamboreId(id));
    Jambore jambore = detail.jambore();
    List<Award> awards = new ArrayList<>(overall(detail));
    detail.branches().forEach(branch -> awards.addAll(ofBranch(detail, branch)));
    return new Occasion(
        object(jambore),
        jambore.name(),
        new Place(jambore.regionCode(), jambore.puskesmasId()),
        awards);
  }

  @Override
  public void seal(Handle handle, Actor actor, UUID id) {
    service.freeze(handle, new JamboreId(id));
  }

  private static List<Award> overall(JamboreDetail detail) {
    String occasion = object(detail.jambore()) + "/overall";
    return detail.standing().stream()
        .filter(row -> row.rank() == 1)
        .map(Standing.Row::contingent)
        .map(contingent -> award(detail, occasion, contingent, "Juara Umum"))
        .toList();
  }

  private static List<Award> ofBranch(JamboreDetail detail, Branch branch) {
    String occasion = object(detail.jambore()) + "/branch/" + branch.id();
    return branch.results().stream()
        .filter(result -> result.rank() <= Winner.LAST_RANK)
        .map(
            result ->
                award(
                    detail,
                    occasion,
                    result.contingentId(),
                    Winner.title(result.rank(), sharing(branch, result.rank()))
                        + " cabang "
                        + branch.title()))
        .toList();
  }

  private static long sharing(Branch branch, int rank) {
    return branch.results().stream().filter(result -> result.rank() == rank).count();
  }

  private static Award award(
      JamboreDetail detail, String occasion, ContingentId contingent, String place) {
    Jambore jambore = detail.jambore();
    return new Award(
        occasion,
        CertificateKind.PIAGAM,
        contingent.value(),
        null,
        detail.nameOf(contingent),
        "",
        place + " " + jambore.name(),
        null,
        new Period(jambore.startsOn(), jambore.endsOn()),
        jambore.venue(),
        List.of());
  }

  private static String object(Jambore jambore) {
    return "jambore/" + jambore.id();
  }
}
