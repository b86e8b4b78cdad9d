package id.teladan.kader;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(SkillDao.Row.class)
interface SkillDao {

  @SqlQuery(
      """
      SELECT id, kader_id, skill, assessed_on, steps_done, outcome
        FROM skill_assessment
       WHERE kader_id IN (<kader>)
       ORDER BY kader_id, assessed_on, id
      """)
  List<Row> list(@BindList List<KaderId> kader);

  @SqlQuery(
      """
      SELECT id, kader_id, skill, assessed_on, steps_done, outcome
        FROM skill_assessment
       WHERE id = :id
      """)
  Optional<Row> find(SkillAssessmentId id);

  @SqlQuery(
      """
      SELECT COUNT(*)
        FROM skill_assessment
       WHERE kader_id = :kader AND skill = :skill AND assessed_on = :day
      """)
  int countAttempts(KaderId kader, String skill, LocalDate day);

  @SqlUpdate(
      """
      INSERT INTO skill_assessment (id, kader_id, skill, assessed_on, steps_done, outcome, username)
      VALUES (:id, :kaderId, :skill, :assessedOn, :stepsDone, :outcome, :username)
      """)
  void insert(@BindMethods Row row, String username);

  /** As it is kept: the numbers of the steps are one text. */
  record Row(
      SkillAssessmentId id,
      KaderId kaderId,
      String skill,
      LocalDate assessedOn,
      String stepsDone,
      SkillOutcome outcome) {

    static Row of(SkillAssessment assessment) {
      return new Row(
          assessment.id(),
          assessment.kaderId(),
          assessment.skill(),
          assessment.assessedOn(),
          assessment.stepsDone().stream().map(String::valueOf).collect(Collectors.joining(",")),
          assessment.outcome());
    }

    SkillAssessment assessment() {
      TreeSet<Integer> steps =
          Arrays.stream(stepsDone.split(",", -1))
              .filter(step -> !step.isEmpty())
              .map(Integer::valueOf)
              .collect(Collectors.toCollection(TreeSet::new));
      return new SkillAssessment(id, kaderId, skill, assessedOn, steps, outcome);
    }
  }
}
