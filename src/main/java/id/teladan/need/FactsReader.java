package id.teladan.need;

import id.teladan.competition.Competition;
import id.teladan.competition.CompetitionId;
import id.teladan.competition.EntryId;
import id.teladan.kader.KaderId;
import id.teladan.kader.SkillBook;
import id.teladan.kader.SkillService;
import id.teladan.result.ItemMean;
import id.teladan.result.ResultService;
import id.teladan.visit.ServiceStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Puts together what the rules look at, in a few queries whatever the number of Posyandu. */
final class FactsReader {

  /** How many kader are named in one query. */
  private static final int CHUNK = 1000;

  private final ResultService results;
  private final SkillService skills;
  private final CompletedCourses completedCourses;

  FactsReader(ResultService results, SkillService skills, CompletedCourses completedCourses) {
    this.results = results;
    this.skills = skills;
    this.completedCourses = completedCourses;
  }

  /**
   * Who has passed what, asked before the transaction begins: the answer comes from a feature
   * above, on a connection of its own.
   */
  Map<UUID, List<CompletedCourse>> completed(Jdbi jdbi, CompetitionId competition) {
    List<UUID> kader =
        jdbi.withExtension(FactsDao.class, dao -> dao.listActiveKader(competition)).stream()
            .map(row -> row.id().value())
            .toList();
    return completedCourses.passedBy(kader);
  }

  List<PosyanduFacts> read(
      Handle handle, Competition judgedIn, Map<UUID, List<CompletedCourse>> completed) {
    FactsDao dao = handle.attach(FactsDao.class);
    CompetitionId competition = judgedIn.id();
    Map<UUID, List<KaderFacts>> kader =
        kader(handle, competition, completed).stream()
            .collect(Collectors.groupingBy(KaderFacts::posyanduId));
    Map<EntryId, List<ItemMean>> judged =
        results.listItemMeans(handle, judgedIn).stream()
            .collect(Collectors.groupingBy(ItemMean::entryId));
    Map<UUID, Map<ServiceStep, Set<UUID>>> duty = duty(dao, competition);
    Map<UUID, UUID> puskesmas = new LinkedHashMap<>();
    Map<UUID, List<Finding>> findings = new HashMap<>();
    for (FactsDao.EntryRow entry : dao.listEntries(competition)) {
      puskesmas.put(entry.posyanduId(), entry.puskesmasId());
      Collection<Finding> found =
          judged.getOrDefault(entry.entryId(), List.of()).stream()
              .map(mean -> Finding.of(entry.posyanduId(), entry.kaderId(), mean))
              .toList();
      findings.computeIfAbsent(entry.posyanduId(), unused -> new ArrayList<>()).addAll(found);
    }
    return puskesmas.entrySet().stream()
        .map(
            one ->
                new PosyanduFacts(
                    one.getKey(),
                    one.getValue(),
                    kader.getOrDefault(one.getKey(), List.of()),
                    findings.getOrDefault(one.getKey(), List.of()),
                    duty.getOrDefault(one.getKey(), Map.of())))
        .toList();
  }

  private static Map<UUID, Map<ServiceStep, Set<UUID>>> duty(
      FactsDao dao, CompetitionId competition) {
    return dao.listDuty(competition).stream()
        .collect(
            Collectors.groupingBy(
                FactsDao.DutyRow::posyanduId,
                Collectors.groupingBy(
                    row -> ServiceStep.of(row.step()),
                    Collectors.mapping(FactsDao.DutyRow::kaderId, Collectors.toSet()))));
  }

  private List<KaderFacts> kader(
      Handle handle, CompetitionId competition, Map<UUID, List<CompletedCourse>> completed) {
    List<FactsDao.KaderRow> rows = handle.attach(FactsDao.class).listActiveKader(competition);
    Map<KaderId, SkillBook> books = new HashMap<>();
    for (int from = 0; from < rows.size(); from += CHUNK) {
      List<KaderId> some =
          rows.subList(from, Math.min(from + CHUNK, rows.size())).stream()
              .map(FactsDao.KaderRow::id)
              .toList();
      books.putAll(skills.books(handle, some));
    }
    return rows.stream()
        .map(
            row ->
                new KaderFacts(
                    row.id().value(),
                    row.posyanduId(),
                    Objects.requireNonNull(books.get(row.id())).states(),
                    completed.getOrDefault(row.id().value(), List.of())))
        .toList();
  }
}
