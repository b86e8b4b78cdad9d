package id.teladan.need;

import id.teladan.instrument.GapType;
import id.teladan.instrument.Item;
import id.teladan.platform.Checks;
import id.teladan.posyandu.PosyanduId;
import id.teladan.visit.VisitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether what a follow-up names belongs together, and until when it is to be done. */
final class FollowUpCheck {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  private final FollowUpDao dao;
  private final ItemFinder items;
  private final Predicate<String> known;

  /**
   * @param known whether an instrument that the writer may use has an item of that code
   */
  FollowUpCheck(FollowUpDao dao, ItemFinder items, Predicate<String> known) {
    this.dao = dao;
    this.items = items;
    this.known = known;
  }

  /** The day asked for, or the usual one; refused (422) where visit, item or day do not fit. */
  LocalDate dueOn(NewFollowUp request, LocalDate today) {
    Optional<GapType> gap = item(request).map(Item::gap);
    LocalDate asked = request.dueOn();
    if (asked == null) {
      return Deadline.of(request.isDanger(), gap.orElse(null)).from(today);
    }
    if (asked.isBefore(EARLIEST) || !asked.isBefore(LATEST)) {
      throw Checks.wrong("dueOn", "tahun 2000 sampai 2099");
    }
    return asked;
  }

  /** Without a visit nobody can tell the instrument, so that the item need only be one of any. */
  private Optional<Item> item(NewFollowUp request) {
    if (request.visitId() == null) {
      if (request.item() != null && !known.test(request.item())) {
        throw Checks.wrong("item", "butir itu tidak ada di instrumen mana pun");
      }
      return Optional.empty();
    }
    PosyanduId posyandu = new PosyanduId(request.posyanduId());
    FollowUpDao.VisitRow visit =
        dao.findVisit(new VisitId(request.visitId()))
            .filter(row -> row.posyanduId().equals(posyandu))
            .orElseThrow(() -> Checks.wrong("visitId", "tidak ada kunjungan itu di Posyandu ini"));
    if (request.item() == null) {
      return Optional.empty();
    }
    Optional<Item> item =
        items.find(visit.instrumentCode(), visit.instrumentVersion(), request.item());
    if (item.isEmpty()) {
      throw Checks.wrong("item", "butir itu tidak ada di instrumen kunjungan ini");
    }
    return item;
  }
}
