package id.teladan.visit;

import com.fasterxml.jackson.databind.JsonNode;
import id.teladan.audit.AuditEvent;
import id.teladan.audit.AuditLog;
import id.teladan.instrument.VersionChange;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Takes a draft to another version of its instrument, and back. Its log and the hash of its state
 * stay as they are: only what of it holds, and what that is worth, is told anew.
 */
public final class SheetMoves {

  private final Jdbi jdbi;
  private final Clock clock;
  private final ScoredInstruments instruments;

  SheetMoves(Jdbi jdbi, Clock clock, ScoredInstruments instruments) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.instruments = instruments;
  }

  /**
   * What a move would make of a sheet.
   *
   * @param from the version that it is filled under
   */
  public record Preview(int from, int to, VersionChange change) {}

  /**
   * Tells the sheet's assessor what becomes of it under another version.
   *
   * @param wanted null for the version in force
   */
  public Preview preview(Actor actor, SheetId id, @Nullable Integer wanted) {
    Sheet sheet =
        jdbi.withExtension(SheetDao.class, dao -> dao.findOwn(id, actor.username()))
            .orElseThrow(SheetService::notFound);
    int version = wanted == null ? sheet.head().versions().inForce() : wanted;
    requireHad(sheet.head(), version);
    return preview(sheet, version);
  }

  Preview preview(Sheet sheet, int version) {
    SheetHead head = sheet.head();
    Map<String, JsonNode> values = new HashMap<>();
    sheet.answers().byItem().forEach((item, answer) -> values.put(item, answer.value()));
    return new Preview(
        head.instrument().version(),
        version,
        VersionChange.of(
            instruments.of(head).instrument(),
            instruments.get(head.under(version)).instrument(),
            head.stage(),
            values));
  }

  /**
   * Moves the caller's own draft; where it is there already nothing happens. A competition that has
   * been decided meanwhile does not hinder it, for a draft is no part of a result.
   */
  public Sheet move(Actor actor, SheetId id, int version) {
    return jdbi.inTransaction(
        handle -> {
          SheetDao dao = handle.attach(SheetDao.class);
          Sheet sheet =
              dao.lockOwn(id, actor.username())
                  .flatMap(dao::findWhole)
                  .orElseThrow(SheetService::notFound);
          SheetHead head = sheet.head();
          if (head.instrument().version() == version) {
            return sheet;
          }
          requireHad(head, version);
          if (head.status() != SheetStatus.DRAFT) {
            throw VisitProblem.SHEET_SUBMITTED.because(
                "Lembar sudah dikirim; minta panitia mengembalikannya sebelum dipindahkan.");
          }
          write(handle, actor, sheet, version);
          return dao.findWhole(id).orElseThrow(SheetService::notFound);
        });
  }

  /**
   * Follows what a file from a tablet says of a sheet. Such a file may be weeks old, so it only
   * takes a draft to the version in force, and never back.
   *
   * @param version that the tablet filled it under; null where it does not say
   */
  public void follow(Actor actor, SheetId id, @Nullable Integer version) {
    SheetHead head = jdbi.withHandle(handle -> SheetService.getOwn(handle, actor, id));
    int inForce = head.versions().inForce();
    boolean ahead = version != null && version == inForce;
    if (ahead && head.isBehind() && head.status() == SheetStatus.DRAFT) {
      var unused = move(actor, id, inForce);
    }
  }

  private void write(Handle handle, Actor actor, Sheet sheet, int version) {
    SheetHead head = sheet.head();
    ScoredInstrument to = instruments.get(head.under(version));
    SheetState state = to.state(sheet.answers(), head.stage());
    Set<String> clashes = clashes(handle, sheet, to);
    SheetDao dao = handle.attach(SheetDao.class);
    String text = clashes.isEmpty() ? null : String.join(",", new TreeSet<>(clashes));
    if (!dao.moveTo(head.id(), version, state, text, clock.instant())) {
      throw new IllegalStateException("changed while it was locked: " + head.id());
    }
    String object = SheetService.object(head.id());
    AuditLog.write(
        handle,
        actor,
        new AuditEvent("sheet.move", object, object)
            .withDetail("%d to %d".formatted(head.instrument().version(), version)));
  }

  /** What one version does not ask for is not to be settled under it, but under the other again. */
  private static Set<String> clashes(Handle handle, Sheet sheet, ScoredInstrument to) {
    if (!sheet.head().devices().several()) {
      return Set.of();
    }
    Collection<String> asked =
        sheet.answers().byItem().keySet().stream().filter(to::hasItem).collect(Collectors.toSet());
    List<StoredOperation> log =
        asked.isEmpty()
            ? List.of()
            : handle.attach(OperationDao.class).listOfItems(sheet.id(), asked);
    return Clashes.of(log.stream().map(StoredOperation::logged).toList()).keySet();
  }

  private static void requireHad(SheetHead head, int version) {
    if (version < 1) {
      throw Checks.wrong("version", "nomor versi mulai dari 1");
    }
    if (!head.versions().has(version)) {
      throw VisitProblem.VERSION_NOT_HAD
          .because(
              "Lomba ini tidak memakai versi %d. Yang pernah berlaku: %s."
                  .formatted(
                      version,
                      head.versions().all().stream()
                          .map(String::valueOf)
                          .collect(Collectors.joining(", "))))
          .with("version", head.instrument().version())
          .with("inForce", head.versions().inForce());
    }
  }
}
