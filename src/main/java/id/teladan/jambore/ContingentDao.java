package id.teladan.jambore;

import id.teladan.kader.KaderId;
import id.teladan.platform.Reach;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Contingents and their members. */
interface ContingentDao {

  @SqlQuery("SELECT jambore_id FROM contingent WHERE id = :id")
  Optional<JamboreId> findOwner(ContingentId id);

  @SqlUpdate(
      """
      INSERT INTO contingent (id, jambore_id, name, quota)
      VALUES (:id, :jamboreId, :name, :quota)
          ON DUPLICATE KEY UPDATE name = :name, quota = :quota
      """)
  void save(ContingentId id, JamboreId jamboreId, String name, int quota);

  @SqlQuery("SELECT id, name, quota FROM contingent WHERE jambore_id = :id ORDER BY name, id")
  @RegisterConstructorMapper(Row.class)
  List<Row> list(JamboreId id);

  @SqlQuery(
      """
      SELECT m.contingent_id, m.kader_id, k.name, p.name AS posyandu, m.role
        FROM contingent_member m
        JOIN kader k ON k.id = m.kader_id
        JOIN posyandu p ON p.id = k.posyandu_id
       WHERE m.jambore_id = :id
       ORDER BY m.contingent_id, m.position, m.kader_id
      """)
  @RegisterConstructorMapper(MemberRow.class)
  List<MemberRow> listMembers(JamboreId id);

  @SqlUpdate("DELETE FROM contingent_member WHERE contingent_id = :id")
  void deleteMembers(ContingentId id);

  @SqlBatch(
      """
      INSERT INTO contingent_member (jambore_id, contingent_id, kader_id, position, role)
      VALUES (:jamboreId, :id, :kader, :position, :role)
      """)
  void insertMembers(
      JamboreId jamboreId,
      ContingentId id,
      List<KaderId> kader,
      List<Integer> position,
      List<MemberRole> role);

  @SqlQuery(
      """
      SELECT k.id
        FROM kader k
        JOIN posyandu p ON p.id = k.posyandu_id
       WHERE k.id IN (<ids>) AND <posyanduInScope>
       ORDER BY k.id
      """)
  List<UUID> listInScope(
      @BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) List<UUID> ids,
      @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT k.id, k.name, p.name AS posyandu
        FROM kader k
        JOIN posyandu p ON p.id = k.posyandu_id
       WHERE k.is_active AND <posyanduInScope>
         AND (LOCATE(:text, k.name) > 0 OR LOCATE(:text, p.name) > 0)
         AND NOT EXISTS (SELECT 1 FROM contingent_member m
                          WHERE m.jambore_id = :id AND m.kader_id = k.id)
       ORDER BY k.name, k.id
       LIMIT 40
      """)
  @RegisterConstructorMapper(Found.class)
  List<Found> searchCandidates(JamboreId id, String text, @BindMethods("reach") Reach reach);

  /** The jambore somebody is a member at, seen by an office in whose place it is, or by oneself. */
  @SqlQuery(
      """
      SELECT o.id, o.name, o.starts_on, o.ends_on, o.venue, c.name AS contingent, m.role
        FROM contingent_member m
        JOIN contingent c ON c.id = m.contingent_id
        JOIN jambore o ON o.id = m.jambore_id
       WHERE m.jambore_id = :id AND m.kader_id = :kader
         AND (<placeInScope> OR FIND_IN_SET(m.kader_id, :reach.kader))
      """)
  @RegisterConstructorMapper(Membership.class)
  Optional<Membership> findMembership(
      JamboreId id, KaderId kader, @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT o.id, o.name, o.starts_on, o.ends_on, o.venue, c.name AS contingent, m.role
        FROM contingent_member m
        JOIN contingent c ON c.id = m.contingent_id
        JOIN jambore o ON o.id = m.jambore_id
       WHERE m.kader_id = :kader
       ORDER BY o.starts_on DESC, o.id DESC
       LIMIT 100
      """)
  @RegisterConstructorMapper(Membership.class)
  List<Membership> listMemberships(KaderId kader);

  record Row(ContingentId id, String name, int quota) {}

  record MemberRow(
      ContingentId contingentId, KaderId kaderId, String name, String posyandu, MemberRole role) {}

  record Found(KaderId id, String name, String posyandu) {}
}
