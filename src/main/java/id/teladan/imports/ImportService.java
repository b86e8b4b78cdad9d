package id.teladan.imports;

import static id.teladan.imports.ImportRun.Status.APPLIED;
import static id.teladan.imports.ImportRun.Status.DRY_RUN;
import static id.teladan.imports.ImportRun.Status.UNDONE;

import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.platform.Actor;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Json;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.PlainText;
import id.teladan.platform.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads files into the registers, and takes them back. */
public final class ImportService {

  private static final Duration DRY_RUN_KEPT = Duration.ofDays(1);

  private final Jdbi jdbi;
  private final Clock clock;
  private final FileVault vault;
  private final Map<Register, RegisterImport> registers;
  private final ImportUndo undo;

  ImportService(Jdbi jdbi, Clock clock, FileVault vault, Map<Register, RegisterImport> registers) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.vault = vault;
    this.registers = registers;
    this.undo = new ImportUndo(jdbi);
  }

  /** A file as it was sent. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  public record Upload(String name, byte[] bytes) {}

  /** Judges a file and keeps it for a day, so that the person can confirm what the report says. */
  public ImportRun tryOut(Actor actor, Register register, Upload upload) {
    actor.require(register.writers());
    Table table = TableFile.read(upload.bytes());
    return jdbi.inTransaction(
        handle -> {
          ImportDao dao = handle.attach(ImportDao.class);
          dao.deleteDryRunsBefore(clock.instant().minus(DRY_RUN_KEPT));
          ImportReport report = rules(register).judge(handle, actor, table).report();
          ImportRun run = run(actor, register, upload, DRY_RUN, report);
          dao.insert(ImportDao.Row.of(run), vault.seal(upload.bytes()));
          AuditLog.write(handle, actor, event("import.try", run));
          return run;
        });
  }

  /** Judges a file and writes what is good in it. */
  public ImportRun apply(Actor actor, Register register, Upload upload) {
    actor.require(register.writers());
    Table table = TableFile.read(upload.bytes());
    return jdbi.inTransaction(
        handle -> {
          ReadyImport<?, ?> ready = rules(register).judge(handle, actor, table);
          ImportRun run = run(actor, register, upload, APPLIED, ready.report());
          handle.attach(ImportDao.class).insert(ImportDao.Row.of(run), null);
          carryOut(handle, actor, run, ready);
          return run;
        });
  }

  /** Carries out a dry run; the file is judged again, because the register may have changed. */
  public ImportRun confirm(Actor actor, ImportId id) {
    return jdbi.inTransaction(
        handle -> {
          ImportRun run = requireForChange(handle, actor, id);
          if (run.status() == APPLIED) {
            return run;
          }
          if (run.status() == UNDONE) {
            throw ImportProblem.IMPORT_SETTLED.because("Impor ini sudah dibatalkan.");
          }
          ImportDao dao = handle.attach(ImportDao.class);
          Table table = TableFile.read(vault.open(dao.content(id)));
          ReadyImport<?, ?> ready = rules(run.register()).judge(handle, actor, table);
          dao.applied(id, Json.text(ready.report()));
          carryOut(handle, actor, run, ready);
          return require(handle, actor, id);
        });
  }

  /** Takes an import back whole, or says what is in the way and changes nothing. */
  public void undo(Actor actor, ImportId id) {
    undo.requirePossible(
        () ->
            jdbi.useTransaction(
                handle -> {
                  ImportRun run = requireForChange(handle, actor, id);
                  ImportDao dao = handle.attach(ImportDao.class);
                  if (run.status() == DRY_RUN) {
                    dao.deleteDryRun(id);
                  } else if (run.status() == APPLIED) {
                    undo.takeBack(handle, rules(run.register()), dao.listTraces(id));
                    dao.undone(id);
                  }
                  if (run.status() != UNDONE) {
                    AuditLog.write(handle, actor, event("import.undo", run));
                  }
                }),
        () -> rules(get(actor, id).register()),
        () -> jdbi.withExtension(ImportDao.class, dao -> dao.listTraces(id)));
  }

  public ImportRun get(Actor actor, ImportId id) {
    return jdbi.withHandle(handle -> require(handle, actor, id));
  }

  /** The person's own, the latest first. */
  public Listing<ImportRun> listOwn(Actor actor, PageParams page) {
    Instant before = page.afterTime(0);
    UUID beforeId = page.afterId(1);
    List<ImportDao.Row> rows =
        jdbi.withExtension(
            ImportDao.class,
            dao -> dao.listOwn(actor.username(), before, beforeId, page.limitPlusOne()));
    return page.listing(rows, row -> List.of(row.createdAt().toString(), row.id().toString()))
        .map(ImportDao.Row::run);
  }

  private void carryOut(Handle handle, Actor actor, ImportRun run, ReadyImport<?, ?> ready) {
    List<Trace> traces = ready.apply(handle);
    handle.attach(ImportDao.class).addTraces(run.id(), traces);
    AuditLog.write(handle, actor, event("import.apply", run));
  }

  private ImportRun run(
      Actor actor, Register register, Upload upload, ImportRun.Status status, ImportReport report) {
    String name = PlainText.clean(upload.name()).strip();
    String kept = name.length() > 100 ? name.substring(name.length() - 100) : name;
    return new ImportRun(
        ImportId.next(), register, kept, actor.username(), status, clock.instant(), report);
  }

  /** An import is its owner's; an admin of everywhere may look after it. */
  private static ImportRun require(Handle handle, Actor actor, ImportId id) {
    boolean everybody = actor.reach(Role.ADMIN).everywhere();
    return handle
        .attach(ImportDao.class)
        .find(id, actor.username(), everybody)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Impor itu tidak ada."))
        .run();
  }

  private static ImportRun requireForChange(Handle handle, Actor actor, ImportId id) {
    ImportRun run = require(handle, actor, id);
    actor.require(run.register().writers());
    return handle
        .attach(ImportDao.class)
        .lock(id)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("Impor itu tidak ada."))
        .run();
  }

  private RegisterImport rules(Register register) {
    return Objects.requireNonNull(registers.get(register));
  }

  private static AuditEvent event(String action, ImportRun run) {
    return new AuditEvent(action, "imports/" + run.id(), run.register().slug())
        .withDetail(run.register().slug() + " " + run.fileName());
  }
}
