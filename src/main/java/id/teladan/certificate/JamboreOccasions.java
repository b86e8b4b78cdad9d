package id.teladan.certificate;

import id.teladan.jambore.DecidedJambore;
import id.teladan.jambore.Jambore;
import id.teladan.jambore.JamboreDetail;
import id.teladan.jambore.JamboreId;
import id.teladan.jambore.JamboreService;
import id.teladan.kader.KaderId;
import id.teladan.platform.Actor;
import id.teladan.platform.Chunks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A jambore whose results are in: papers for its winners, and for everybody who was there. */
final class JamboreOccasions implements OccasionSource {

  private final Jdbi jdbi;
  private final JamboreService service;

  JamboreOccasions(Jdbi jdbi, JamboreService service) {
    this.jdbi = jdbi;
    this.service = service;
  }

  @Override
  public Occasion get(Actor actor, UUID id) {
    DecidedJambore decided = service.getDecided(actor, new JamboreId(id));
    Jambore jambore = decided.detail().jambore();
    return new Occasion(
        "jambore/" + jambore.id(),
        jambore.name(),
        new Place(jambore.regionCode(), jambore.puskesmasId()),
        new JamboreAwards(decided, holders(decided.detail())).list());
  }

  @Override
  public void seal(Handle handle, Actor actor, UUID id) {
    service.freeze(handle, new JamboreId(id));
  }

  private Map<KaderId, HolderDao.Holder> holders(JamboreDetail detail) {
    List<UUID> members =
        detail.contingents().stream()
            .flatMap(contingent -> contingent.members().stream())
            .map(member -> member.kaderId().value())
            .toList();
    return jdbi.withExtension(HolderDao.class, dao -> Chunks.list(members, dao::list)).stream()
        .collect(Collectors.toMap(holder -> new KaderId(holder.id()), Function.identity()));
  }
}
