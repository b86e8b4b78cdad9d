package id.teladan.account;

import id.teladan.platform.Grant;
import id.teladan.platform.Reach;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(AccountDao.Row.class)
@RegisterConstructorMapper(AccountDao.GrantRow.class)
@RegisterConstructorMapper(AccountDao.Judgment.class)
interface AccountDao {

  /** Where the grant {@code g} lies, seen from the reach of whoever would give it. */
  String GRANT_IN_SCOPE =
      """
      (:reach.everywhere
        OR FIND_IN_SET(
             LEFT(COALESCE(g.region_code, c.district_code, p.village_code), 2), :reach.regions)
        OR FIND_IN_SET(
             LEFT(COALESCE(g.region_code, c.district_code, p.village_code), 5), :reach.regions)
        OR FIND_IN_SET(
             LEFT(COALESCE(g.region_code, c.district_code, p.village_code), 8), :reach.regions)
        OR FIND_IN_SET(
             COALESCE(g.region_code, c.district_code, p.village_code), :reach.regions)
        OR FIND_IN_SET(COALESCE(g.puskesmas_id, p.puskesmas_id), :reach.puskesmas))""";

  /**
   * The accounts that somebody looks after: those with at least one grant, all of whose grants lie
   * within reach. A kader's account lies where the kader's posyandu does.
   */
  String IN_SCOPE =
      """
       AND (:reach.everywhere
            OR (EXISTS (SELECT 1 FROM account_grant mine WHERE mine.username = a.username)
                AND NOT EXISTS (
                  SELECT 1
                    FROM account_grant g
                    LEFT JOIN puskesmas c ON c.id = g.puskesmas_id
                    LEFT JOIN kader k ON k.id = g.kader_id
                    LEFT JOIN posyandu p ON p.id = k.posyandu_id
                   WHERE g.username = a.username AND NOT COALESCE(
      """
          + GRANT_IN_SCOPE
          + ", FALSE))))\n";

  /** A row a grant; an account without any has one row without a role. */
  record Row(
      String username,
      String name,
      @Nullable UUID homePuskesmasId,
      @Nullable String homeVillageCode,
      boolean active,
      @Nullable Role role,
      @Nullable String regionCode,
      @Nullable UUID puskesmasId,
      @Nullable UUID kaderId) {}

  /** A grant as it is stored. */
  record GrantRow(
      int position,
      Role role,
      @Nullable String regionCode,
      @Nullable UUID puskesmasId,
      @Nullable UUID kaderId) {

    static GrantRow of(int position, Grant grant) {
      Scope scope = grant.scope();
      return new GrantRow(
          position, grant.role(), scope.region(), scope.puskesmasId(), scope.kaderId());
    }
  }

  /** Whether a grant's place exists, and whether the grantor may give it. */
  record Judgment(int position, boolean known, boolean allowed) {}

  @SqlQuery(
      """
      SELECT a.username, a.name, a.home_puskesmas_id, a.home_village_code, a.is_active AS active,
             g.role, g.region_code, g.puskesmas_id, g.kader_id
        FROM (SELECT a.username, a.name, a.home_puskesmas_id, a.home_village_code, a.is_active
                FROM account a
               WHERE a.username > :after
                 AND (LOCATE(:text, CONVERT(a.username USING utf8mb4)) > 0 OR LOCATE(:text, a.name) > 0)
      """
          + IN_SCOPE
          + """
               ORDER BY a.username
               LIMIT :limit) a
        LEFT JOIN account_grant g ON g.username = a.username
       ORDER BY a.username, g.position
      """)
  List<Row> rows(String after, String text, @BindMethods("reach") Reach reach, int limit);

  @SqlQuery(
      """
      SELECT a.username, a.name, a.home_puskesmas_id, a.home_village_code, a.is_active AS active,
             g.role, g.region_code, g.puskesmas_id, g.kader_id
        FROM account a
        LEFT JOIN account_grant g ON g.username = a.username
       WHERE a.username = :username
      """
          + IN_SCOPE
          + " ORDER BY g.position")
  List<Row> rowsOf(String username, @BindMethods("reach") Reach reach);

  default List<Account> list(String after, String text, Reach reach, int limit) {
    return accounts(rows(after, text, reach, limit));
  }

  default Optional<Account> find(String username, Reach reach) {
    return accounts(rowsOf(username, reach)).stream().findFirst();
  }

  @SqlQuery(
      """
      SELECT a.username FROM account a WHERE TRUE
      """
          + IN_SCOPE
          + " ORDER BY a.username")
  List<String> listUsernames(@BindMethods("reach") Reach reach);

  @SqlQuery("SELECT password_hash FROM account WHERE username = :username")
  Optional<String> findPasswordHash(String username);

  /** Locks the account, so that two changes of its grants cannot mix. */
  @SqlQuery("SELECT username FROM account WHERE username = :username FOR UPDATE")
  Optional<String> lock(String username);

  @SqlUpdate(
      """
      INSERT INTO account
             (username, name, password_hash, home_puskesmas_id, home_village_code, is_active,
              created_at)
      VALUES (:a.username, :a.name, :hash, :a.homePuskesmasId, :a.homeVillageCode, :active, :now)
      """)
  void insert(@BindMethods("a") NewAccount account, String hash, boolean active, Instant now);

  @SqlUpdate(
      """
      UPDATE account
         SET name = :a.name,
             password_hash = COALESCE(:hash, password_hash),
             home_puskesmas_id = :a.homePuskesmasId,
             home_village_code = :a.homeVillageCode,
             is_active = :active
       WHERE username = :a.username
      """)
  void update(@BindMethods("a") NewAccount account, @Nullable String hash, boolean active);

  @SqlUpdate("UPDATE account SET password_hash = :hash WHERE username = :username")
  boolean changePassword(String username, String hash);

  @SqlUpdate("UPDATE account SET is_active = :active WHERE username = :username")
  void changeActive(String username, boolean active);

  @SqlUpdate("DELETE FROM account_grant WHERE username = :username")
  void deleteGrants(String username);

  @SqlBatch(
      """
      INSERT INTO account_grant (username, position, role, region_code, puskesmas_id, kader_id)
      VALUES (:username, :g.position, :g.role, :g.regionCode, :g.puskesmasId, :g.kaderId)
      """)
  void insertGrants(@Bind("username") String username, @BindMethods("g") List<GrantRow> grants);

  /** Judges the grants just written. */
  @SqlQuery(
      """
      SELECT g.position,
             (g.region_code IS NULL OR r.code IS NOT NULL)
               AND (g.puskesmas_id IS NULL OR c.id IS NOT NULL)
               AND (g.kader_id IS NULL OR k.id IS NOT NULL) AS known,
             COALESCE(
      """
          + GRANT_IN_SCOPE
          + """
             , FALSE) AS allowed
        FROM account_grant g
        LEFT JOIN region r ON r.code = g.region_code
        LEFT JOIN puskesmas c ON c.id = g.puskesmas_id
        LEFT JOIN kader k ON k.id = g.kader_id
        LEFT JOIN posyandu p ON p.id = k.posyandu_id
       WHERE g.username = :username
       ORDER BY g.position
      """)
  List<Judgment> judgeGrants(String username, @BindMethods("reach") Reach reach);

  @SqlQuery("SELECT COUNT(*) FROM puskesmas WHERE id = :id")
  boolean knowsPuskesmas(UUID id);

  @SqlQuery("SELECT COUNT(*) FROM region WHERE code = :code AND level = 'VILLAGE'")
  boolean knowsVillage(String code);

  /** They are locked, lest two of them switch each other off at the same moment. */
  @SqlQuery(
      """
      SELECT COUNT(*)
        FROM account_grant g
        JOIN account a ON a.username = g.username
       WHERE g.role = 'ADMIN' AND g.region_code IS NULL AND g.puskesmas_id IS NULL AND a.is_active
         FOR UPDATE
      """)
  int countAdminsOfEverything();

  private static List<Account> accounts(List<Row> rows) {
    Map<String, List<Row>> byUsername = new LinkedHashMap<>();
    for (Row row : rows) {
      byUsername.computeIfAbsent(row.username(), key -> new ArrayList<>()).add(row);
    }
    return byUsername.values().stream().map(AccountDao::account).toList();
  }

  private static Account account(List<Row> rows) {
    Row first = rows.get(0);
    List<Grant> grants = new ArrayList<>();
    for (Row row : rows) {
      Role role = row.role();
      if (role != null) {
        grants.add(new Grant(role, new Scope(row.regionCode(), row.puskesmasId(), row.kaderId())));
      }
    }
    return new Account(
        first.username(),
        first.name(),
        grants,
        first.homePuskesmasId(),
        first.homeVillageCode(),
        first.active());
  }
}
