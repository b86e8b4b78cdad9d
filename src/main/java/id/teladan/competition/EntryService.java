package id.teladan.competition;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.instrument.Instrument;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Reach;
import id.teladan.platform.Saved;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who takes part in a competition. Who judges it: {@link AssessorService}. */
public final class EntryService {

  private final Jdbi jdbi;
  private final CompetitionService competitions;

  EntryService(Jdbi jdbi, CompetitionService competitions) {
    this.jdbi = jdbi;
    this.competitions = competitions;
  }

  /** Who takes part, by village and name. */
  public Listing<Entry> list(Actor actor, CompetitionId id, PageParams page) {
    return list(actor, id, "", page);
  }

  /** Those whose name, posyandu or village has this text. */
  Listing<Entry> list(Actor actor, CompetitionId id, String text, PageParams page) {
    Competition competition = competitions.get(actor, id);
    List<Entry> rows =
        jdbi.withExtension(
            EntryDao.class,
            dao ->
                dao.list(
                    competition.id(),
                    text,
                    page.afterValue(0),
                    page.afterValue(1),
                    page.afterId(2),
                    page.limitPlusOne()));
    return page.listing(
        rows, entry -> List.of(entry.villageName(), entry.name(), entry.id().toString()));
  }

  /** How many take part in a competition that the caller may see. */
  int count(Competition competition) {
    return jdbi.withExtension(EntryDao.class, dao -> dao.count(competition.id()));
  }

  /** An entry for a command of a feature above, which checks the scope by its competition. */
  public Optional<Entry> find(Handle handle, EntryId id) {
    return handle.attach(EntryDao.class).findById(id);
  }

  List<Candidate> searchCandidates(Actor actor, Competition competition, String text, int limit) {
    Reach reach = actor.reach(CompetitionService.WRITERS);
    return jdbi.withExtension(
        EntryDao.class,
        dao ->
            competition.kind() == Instrument.Kind.KADER
                ? dao.searchKader(competition.id(), text, reach, limit)
                : dao.searchPosyandu(competition.id(), text, reach, limit));
  }

  /** Enters somebody, or changes how an entry stands. */
  public Saved<EnteredEntry> putEntry(
      Actor actor, CompetitionId competitionId, EntryId id, EntryChange change) {
    return jdbi.inTransaction(
        handle -> {
          Competition competition = competitions.lock(handle, actor, competitionId);
          competition.status().requireUnsealed();
          checkReason(change);
          EntryDao dao = handle.attach(EntryDao.class);
          Optional<Entry> existing = dao.findById(id);
          return existing.isPresent()
              ? change(handle, actor, existing.get(), competition, change)
              : enter(handle, actor, id, competition, change);
        });
  }

  private static void checkReason(EntryChange change) {
    String reason = change.keptReason();
    if (change.statusOrRegistered().needsReason() && (reason == null || reason.isEmpty())) {
      throw Checks.wrong("reason", "wajib diisi untuk status ini");
    }
  }

  private static Saved<EnteredEntry> enter(
      Handle handle, Actor actor, EntryId id, Competition competition, EntryChange change) {
    EntryDao dao = handle.attach(EntryDao.class);
    Eligibility eligibility = eligibility(dao, actor, competition, change);
    dao.insert(
        id,
        competition.id(),
        change.posyanduId(),
        change.kaderId(),
        change.statusOrRegistered(),
        change.keptReason(),
        competition.isOpen());
    audit(handle, actor, "entry.create", id, competition, "");
    return Saved.created(new EnteredEntry(dao.findById(id).orElseThrow(), eligibility.warnings()));
  }

  /** Puts another in an entry's place, as long as the pools are not frozen. */
  private static Saved<EnteredEntry> replace(
      Handle handle, Actor actor, Entry existing, Competition competition, EntryChange change) {
    if (competition.status() != CompetitionStatus.DRAFT) {
      throw CompetitionProblem.ALREADY_OPENED.because(
          "Peserta tidak dapat diganti setelah lomba dibuka. Daftarkan peserta baru.");
    }
    EntryDao dao = handle.attach(EntryDao.class);
    Eligibility eligibility = eligibility(dao, actor, competition, change);
    if (!dao.replace(
        existing.id(),
        change.posyanduId(),
        change.kaderId(),
        change.statusOrRegistered(),
        change.keptReason())) {
      throw new IllegalStateException("entry vanished while it was locked: " + existing.id());
    }
    audit(handle, actor, "entry.replace", existing.id(), competition, existing.name());
    return Saved.existing(
        new EnteredEntry(dao.findById(existing.id()).orElseThrow(), eligibility.warnings()));
  }

  private static Eligibility eligibility(
      EntryDao dao, Actor actor, Competition competition, EntryChange change) {
    Candidate candidate = candidate(dao, actor, competition, change);
    Eligibility eligibility = Eligibility.of(competition, candidate);
    if (eligibility.isRefused()) {
      throw CompetitionProblem.NOT_ELIGIBLE
          .because(
              "%s tidak memenuhi syarat: %s."
                  .formatted(candidate.name(), String.join("; ", eligibility.refusals())))
          .with("reasons", eligibility.refusals());
    }
    return eligibility;
  }

  private static Candidate candidate(
      EntryDao dao, Actor actor, Competition competition, EntryChange change) {
    Reach reach = actor.reach(CompetitionService.WRITERS);
    if (competition.kind() == Instrument.Kind.KADER) {
      UUID kader = only(change.kaderId(), change.posyanduId(), "kaderId", "posyanduId");
      return dao.findKader(kader, reach)
          .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Kader itu tidak ada."));
    }
    UUID posyandu = only(change.posyanduId(), change.kaderId(), "posyanduId", "kaderId");
    return dao.findPosyandu(posyandu, reach)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Posyandu itu tidak ada."));
  }

  private static UUID only(
      @Nullable UUID wanted, @Nullable UUID other, String wantedField, String otherField) {
    if (wanted == null) {
      throw Checks.wrong(wantedField, "wajib diisi untuk lomba ini");
    }
    if (other != null) {
      throw Checks.wrong(otherField, "tidak berlaku untuk lomba ini");
    }
    return wanted;
  }

  private static Saved<EnteredEntry> change(
      Handle handle, Actor actor, Entry existing, Competition competition, EntryChange change) {
    if (!existing.competitionId().equals(competition.id())) {
      throw CommonProblem.ID_TAKEN.because("Id itu milik peserta lomba lain.");
    }
    boolean namesNobody = change.posyanduId() == null && change.kaderId() == null;
    boolean sameSubject =
        Objects.equals(change.posyanduId(), existing.posyanduId())
            && Objects.equals(change.kaderId(), existing.kaderId());
    EntryDao dao = handle.attach(EntryDao.class);
    if (!namesNobody && !sameSubject) {
      return replace(handle, actor, existing, competition, change);
    }
    boolean unchanged =
        existing.status() == change.statusOrRegistered()
            && Objects.equals(existing.reason(), change.keptReason());
    if (!unchanged) {
      dao.changeStatus(existing.id(), change.statusOrRegistered(), change.keptReason());
      String before =
          existing.status() + (existing.reason() == null ? "" : ": " + existing.reason());
      audit(handle, actor, "entry.change", existing.id(), competition, before);
    }
    return Saved.existing(new EnteredEntry(dao.findById(existing.id()).orElseThrow(), List.of()));
  }

  private static void audit(
      Handle handle,
      Actor actor,
      String action,
      EntryId entry,
      Competition competition,
      String before) {
    AuditLog.write(
        handle,
        actor,
        new AuditEvent(action, "entry/" + entry, CompetitionService.object(competition.id()))
            .withDetail(before));
  }
}
