package id.teladan.result;

import id.teladan.instrument.Instrument;
import id.teladan.platform.InList;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetPhases;
import id.teladan.visit.SheetService;
import id.teladan.visit.SheetStatus;
import id.teladan.visit.SheetWatch;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * Puts sheets into moderation when their judges come to differ, and takes them out again. What is
 * open is computed anew each time, so it does not matter what led there.
 */
final class Moderator implements SheetWatch {

  private static final String SHEETS =
      """
      SELECT DISTINCT own.entry_id, other.id
        FROM sheet changed
        JOIN visit own ON own.id = changed.visit_id
        JOIN visit fellow ON fellow.entry_id = own.entry_id
        JOIN sheet other ON other.visit_id = fellow.id
       WHERE changed.id IN (%s)
       ORDER BY own.entry_id, other.id
      """;

  private final SheetService sheets;
  private final Clock clock;

  Moderator(SheetService sheets, Clock clock) {
    this.sheets = sheets;
    this.clock = clock;
  }

  @Override
  public void changed(Handle handle, Collection<SheetId> changed) {
    for (List<SheetId> ofEntry : listSheets(handle, changed)) {
      if (ofEntry.size() > 1) { // one judge cannot differ
        follow(handle, ofEntry);
      }
    }
  }

  /** Brings the sheets of an entry into line with what its judges differ on now. */
  private void follow(Handle handle, List<SheetId> ids) {
    ModerationDao dao = handle.attach(ModerationDao.class);
    Instrument instrument = sheets.instrument(dao.instrumentOf(ids.get(0))).instrument();
    List<FlaggedItem> open =
        flagged(dao, ids, instrument).stream().filter(FlaggedItem::isOpen).toList();
    open.forEach(item -> noteFirst(dao, item));
    for (ModerationDao.Standing standing : dao.listStandings(ids)) {
      follow(handle, standing, open);
    }
  }

  /** Before anybody changes it: once the judges agree, no flag tells that they did not. */
  private void noteFirst(ModerationDao dao, FlaggedItem flagged) {
    ItemResult result = flagged.result();
    for (Judgement judgement : result.counted()) {
      dao.noteFirst(
          judgement.sheetId(),
          result.item().code(),
          flagged.flag(),
          ConfirmationRow.text(judgement.score()),
          clock.instant());
    }
  }

  /** Entry by entry. In plain JDBC, because each submission asks it and most need no more. */
  private static Collection<List<SheetId>> listSheets(Handle handle, Collection<SheetId> changed) {
    String sql = SHEETS.formatted(InList.marks(changed.size()));
    try (PreparedStatement query = handle.getConnection().prepareStatement(sql)) {
      InList.bind(query, changed);
      Map<String, List<SheetId>> byEntry = new LinkedHashMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          byEntry
              .computeIfAbsent(rows.getString(1), entry -> new ArrayList<>())
              .add(SheetId.valueOf(rows.getString(2)));
        }
      }
      return byEntry.values();
    } catch (SQLException e) {
      throw new TransactionException("the sheets of entries could not be read", e);
    }
  }

  private static List<FlaggedItem> flagged(
      ModerationDao dao, List<SheetId> ids, Instrument instrument) {
    SheetScores scores = new SheetScores(instrument);
    List<ScoredSheet> submitted =
        dao.listSubmittedNow(ids).stream()
            .map(sheet -> ResultReader.scored(sheet, scores))
            .toList();
    List<ItemResult> items =
        instrument.items().map(item -> ItemResult.of(item, submitted)).toList();
    return Moderation.of(
        items, dao.listConfirmations(ids).stream().map(ConfirmationRow::confirmation).toList());
  }

  private void follow(Handle handle, ModerationDao.Standing standing, List<FlaggedItem> open) {
    Set<String> items =
        open.stream()
            .filter(item -> item.result().counts(standing.id()))
            .map(item -> item.result().item().code())
            .collect(Collectors.toCollection(TreeSet::new));
    boolean inModeration = standing.status().equals(SheetStatus.IN_MODERATION.name());
    boolean done = true;
    if (items.isEmpty()) {
      done = !inModeration || SheetPhases.endModeration(handle, standing.id());
    } else if (!inModeration || !String.join(",", items).equals(standing.moderatedItems())) {
      done = SheetPhases.moderate(handle, standing.id(), items);
    }
    if (!done) {
      throw new IllegalStateException("sheet changed while it was locked: " + standing.id());
    }
  }
}
