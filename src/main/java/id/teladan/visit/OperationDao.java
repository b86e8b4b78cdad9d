package id.teladan.visit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The log, which {@link IntakeDao} adds to. No statement anywhere changes or deletes a row. */
@RegisterRowMapper(StoredOperationRow.class)
interface OperationDao {

  @SqlQuery(
      """
      SELECT id, sheet_id, batch, known, item, value, note, sent_at, device, counter, received_at
        FROM operation
       WHERE id IN (<ids>)
      """)
  List<StoredOperation> listByIds(@BindList("ids") List<OperationId> ids);

  /** In the order of arrival. */
  @SqlQuery(
      """
      SELECT id, sheet_id, batch, known, item, value, note, sent_at, device, counter, received_at
        FROM operation
       WHERE sheet_id = :sheet
         AND (:afterBatch IS NULL
              OR batch > :afterBatch
              OR (batch = :afterBatch AND id > :afterId))
       ORDER BY batch, id
       LIMIT :limit
      """)
  List<StoredOperation> list(
      SheetId sheet, @Nullable Integer afterBatch, @Nullable UUID afterId, int limit);

  /** All there is about some items, for those who judge what was known to whom. */
  @SqlQuery(
      """
      SELECT id, sheet_id, batch, known, item, value, note, sent_at, device, counter, received_at
        FROM operation
       WHERE sheet_id = :sheet AND item IN (<items>)
       ORDER BY batch, id
      """)
  List<StoredOperation> listOfItems(SheetId sheet, @BindList("items") Collection<String> items);

  /** The newest there is about some items, newest first. */
  @SqlQuery(
      """
      SELECT id, sheet_id, batch, known, item, value, note, sent_at, device, counter, received_at
        FROM operation
       WHERE sheet_id = :sheet AND item IN (<items>)
       ORDER BY batch DESC, id DESC
       LIMIT :limit
      """)
  List<StoredOperation> listNewest(
      SheetId sheet, @BindList("items") Collection<String> items, int limit);

  @SqlQuery("SELECT id FROM operation WHERE sheet_id = :sheet ORDER BY batch, id")
  List<OperationId> listIds(SheetId sheet);

  @SqlQuery("SELECT COALESCE(MAX(counter), 0) FROM operation WHERE sheet_id = :sheet")
  long highestCounter(SheetId sheet);
}
