package id.teladan.pelatihan;

import id.teladan.kader.KaderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Tests, and what they and the hours came to. */
interface CompletionDao {

  @SqlQuery(
      """
      SELECT score
        FROM test_score
       WHERE pelatihan_id = :id AND kader_id = :kaderId AND test = :test
      """)
  Optional<BigDecimal> findScore(PelatihanId id, KaderId kaderId, TestKind test);

  @SqlUpdate(
      """
      INSERT INTO test_score (pelatihan_id, kader_id, test, score, recorded_at)
      VALUES (:id, :kaderId, :test, :score, :at)
          ON DUPLICATE KEY UPDATE score = :score, recorded_at = :at
      """)
  void saveScore(PelatihanId id, KaderId kaderId, TestKind test, BigDecimal score, Instant at);

  @SqlUpdate(
      """
      DELETE FROM test_score
       WHERE pelatihan_id = :id AND kader_id = :kaderId AND test = :test
      """)
  boolean deleteScore(PelatihanId id, KaderId kaderId, TestKind test);

  @SqlUpdate("DELETE FROM completion WHERE pelatihan_id = :id")
  void deleteCompletions(PelatihanId id);

  @SqlBatch(
      """
      INSERT INTO completion (pelatihan_id, kader_id, attended_hours, of_hours, outcome)
      VALUES (:id, :c.kaderId, :c.attendedHours, :c.ofHours, :c.outcome)
      """)
  void insertCompletions(PelatihanId id, @BindMethods("c") List<CompletionItem> c);

  @SqlQuery(
      """
      SELECT c.kader_id, c.attended_hours, c.of_hours, c.outcome
        FROM completion c
        JOIN kader k ON k.id = c.kader_id
       WHERE c.pelatihan_id = :id
       ORDER BY k.name, k.id
      """)
  @RegisterConstructorMapper(CompletionItem.class)
  List<CompletionItem> listCompletions(PelatihanId id);

  @SqlQuery(
      """
      SELECT c.kader_id, p.course, p.ends_on
        FROM completion c
        JOIN pelatihan p ON p.id = c.pelatihan_id AND p.status = 'COMPLETED'
       WHERE c.kader_id IN (<kaderIds>) AND c.outcome = 'LULUS'
       ORDER BY c.kader_id, p.ends_on, p.id
      """)
  @RegisterConstructorMapper(PassedRow.class)
  List<PassedRow> listPassed(
      @BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) Collection<UUID> kaderIds);

  @SqlQuery(
      """
      SELECT o.id, o.title, o.starts_on, o.ends_on, o.venue, o.status AS decided, e.outcome,
             c.outcome AS completion, c.attended_hours, c.of_hours
        FROM enrollment e
        JOIN pelatihan o ON o.id = e.pelatihan_id
        LEFT JOIN completion c ON c.pelatihan_id = e.pelatihan_id AND c.kader_id = e.kader_id
       WHERE e.kader_id = :kaderId AND e.outcome <> 'CANCELLED'
       ORDER BY o.starts_on DESC, o.id
       LIMIT 100
      """)
  @RegisterConstructorMapper(OwnPelatihan.class)
  List<OwnPelatihan> listOwn(KaderId kaderId);

  record PassedRow(KaderId kaderId, String course, LocalDate endsOn) {}
}
