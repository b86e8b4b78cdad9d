package id.teladan.need;

import id.teladan.competition.CompetitionId;
import id.teladan.platform.Reach;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Recommendations: in scope for an office, and for the kader they name. */
@RegisterRowMapper(RecommendationRow.class)
interface RecommendationDao {

  /** What {@link RecommendationRow} reads. */
  String COLUMNS =
      """
      SELECT r.id, r.competition_id, r.kind, r.rule_code, r.course, r.item, r.posyandu_id,
             r.kader_id, r.reasons, r.status, r.status_reason, p.name AS posyandu_name,
             v.name AS village_name, u.name AS puskesmas_name, k.name AS kader_name,
             o.name AS competition_name, o.instrument_code, o.instrument_version
      """;

  String NAMES =
      """
        JOIN posyandu p ON p.id = r.posyandu_id
        JOIN region v ON v.code = p.village_code
        JOIN puskesmas u ON u.id = p.puskesmas_id
        JOIN competition o ON o.id = r.competition_id
        LEFT JOIN kader k ON k.id = r.kader_id
      """;

  /**
   * In order of id, which is the order in which a derivation lists them. The page's ids are found
   * first: sorting all that lies in scope together with its reasons takes a hundred times as long.
   */
  @SqlQuery(
      COLUMNS
          + """
        FROM (SELECT r.id
                FROM recommendation r
                JOIN posyandu p ON p.id = r.posyandu_id
               WHERE (<posyanduInScope> OR FIND_IN_SET(r.kader_id, :reach.kader))
                 AND (:f.competitionId IS NULL OR r.competition_id = :f.competitionId)
                 AND (:f.puskesmasId IS NULL OR p.puskesmas_id = :f.puskesmasId)
                 AND (:f.posyanduId IS NULL OR r.posyandu_id = :f.posyanduId)
                 AND (:f.kaderId IS NULL OR r.kader_id = :f.kaderId)
                 AND (:f.course IS NULL OR r.course = :f.course)
                 AND (:f.kind IS NULL OR r.kind = :f.kind)
                 AND (:f.status IS NULL OR r.status = :f.status)
                 AND (:after IS NULL OR r.id > :after)
               ORDER BY r.id
               LIMIT :limit) page
        JOIN recommendation r ON r.id = page.id
      """
          + NAMES
          + " ORDER BY r.id")
  List<RecommendationLine> list(
      @BindMethods("reach") Reach reach,
      @BindMethods("f") RecommendationFilter filter,
      @Nullable UUID after,
      int limit);

  @SqlQuery(
      COLUMNS
          + " FROM recommendation r "
          + NAMES
          + """
       WHERE r.id IN (<ids>)
         AND (<posyanduInScope> OR FIND_IN_SET(r.kader_id, :reach.kader))
       ORDER BY r.id
      """)
  List<RecommendationLine> listByIds(
      @BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) Collection<RecommendationId> ids,
      @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT id, subject, status, kind, rule_code AS rule, course, posyandu_id, reasons
        FROM recommendation
       WHERE competition_id = :competitionId
       ORDER BY id
      """)
  @RegisterConstructorMapper(Known.class)
  List<Known> listKnown(CompetitionId competitionId);

  @SqlBatch(
      """
      INSERT INTO recommendation (id, competition_id, subject, kind, rule_code, course, item,
                                  posyandu_id, kader_id, reasons, status)
      VALUES (:id, :competitionId, :subject, :kind, :rule, :course, :item, :posyanduId, :kaderId,
              :reasons, 'OPEN')
      """)
  void insert(CompetitionId competitionId, @BindMethods Collection<Derived> derived);

  @SqlBatch(
      """
      UPDATE recommendation
         SET kind = :kind, rule_code = :rule, course = :course, posyandu_id = :posyanduId,
             reasons = :reasons
       WHERE id = :id AND status = 'OPEN'
      """)
  void replace(@BindMethods Collection<Derived> derived);

  @SqlBatch("DELETE FROM recommendation WHERE id = :ids AND status = 'OPEN'")
  void deleteOpen(Collection<RecommendationId> ids);

  @SqlUpdate(
      """
      UPDATE recommendation
         SET status = :status, status_reason = :reason, decided_by = :by, decided_at = :at
       WHERE id = :id
      """)
  boolean decide(RecommendationId id, @BindMethods Decision decision);

  /** Leaves alone what somebody dismissed at the same moment. */
  @SqlUpdate(
      """
      UPDATE recommendation
         SET status = :to, status_reason = NULL, decided_by = :by, decided_at = :at
       WHERE id IN (<ids>) AND status <> 'DISMISSED'
      """)
  void move(
      @BindList(onEmpty = BindList.EmptyHandling.NULL_STRING) Collection<RecommendationId> ids,
      @BindMethods Move move);

  /** What a derivation finds in its place. */
  record Known(
      RecommendationId id,
      String subject,
      RecommendationStatus status,
      RecommendationKind kind,
      Rule rule,
      @Nullable String course,
      UUID posyanduId,
      String reasons) {

    boolean says(Derived derived) {
      return kind == derived.kind()
          && rule == derived.rule()
          && Objects.equals(course, derived.course())
          && posyanduId.equals(derived.posyanduId())
          && reasons.equals(derived.reasons());
    }
  }

  /** One proposal on its way into the table. */
  record Derived(RecommendationId id, Proposal proposal) {
    public String subject() {
      return proposal.subject();
    }

    public RecommendationKind kind() {
      return proposal.kind();
    }

    public Rule rule() {
      return proposal.rule();
    }

    public @Nullable String course() {
      return proposal.course();
    }

    public @Nullable String item() {
      return proposal.item();
    }

    public UUID posyanduId() {
      return proposal.posyanduId();
    }

    public @Nullable UUID kaderId() {
      return proposal.kaderId();
    }

    public String reasons() {
      return ReasonText.write(proposal.reasons());
    }
  }

  /** What somebody decided about a recommendation. */
  record Decision(RecommendationStatus status, @Nullable String reason, String by, Instant at) {}

  /** A step that follows from what became of a pelatihan. */
  record Move(RecommendationStatus to, String by, Instant at) {}
}
