package id.teladan.result;

import id.teladan.competition.EntryId;
import id.teladan.instrument.Instrument;
import id.teladan.visit.SheetHead;
import id.teladan.visit.SheetId;
import id.teladan.visit.SheetService;
import id.teladan.visit.SheetStatus;
import id.teladan.visit.SheetWatch;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
      SELECT s.id
        FROM visit v
        JOIN sheet s ON s.visit_id = v.id
       WHERE v.entry_id = ?
       ORDER BY s.id
      """;

  private final SheetService sheets;
  private final Clock clock;

  Moderator(SheetService sheets, Clock clock) {
    this.sheets = sheets;
    this.clock = clock;
  }

  @Override
  public void changed(Handle handle, SheetHead sheet) {
    follow(handle, sheet.entryId(), sheets.instrument(sheet).instrument());
  }

  /** Brings the sheets of an entry into line with what its judges differ on now. */
  void follow(Handle handle, EntryId entry, Instrument instrument) {
    List<SheetId> ids = listSheets(handle, entry);
    if (ids.size() < 2) {
      return; // one judge cannot differ
    }
    ModerationDao dao = handle.attach(ModerationDao.class);
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

  /** In plain JDBC, because each submission asks it and most need no more. */
  private static List<SheetId> listSheets(Handle handle, EntryId entry) {
    try (PreparedStatement query = handle.getConnection().prepareStatement(SHEETS)) {
      query.setString(1, entry.toString());
      List<SheetId> ids = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          ids.add(SheetId.valueOf(rows.getString(1)));
        }
      }
      return ids;
    } catch (SQLException e) {
      throw new TransactionException("the sheets of an entry could not be read", e);
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
      done = !inModeration || sheets.endModeration(handle, standing.id());
    } else if (!inModeration || !String.join(",", items).equals(standing.moderatedItems())) {
      done = sheets.moderate(handle, standing.id(), items);
    }
    if (!done) {
      throw new IllegalStateException("sheet changed while it was locked: " + standing.id());
    }
  }
}
