// The sheets of one person on this tablet: which sheet belongs to a visit, what the portal's log of it
// held when it was last read, and the answers that follow from both sides' operations.

import { nextId } from "./ids.js";
import { merge, stateHash } from "./merge.js";

/**
 * @typedef {object} SheetNote what this tablet knows of a sheet, besides its operations
 * @property {string} visitId
 * @property {string} sheetId
 * @property {boolean} opened whether the portal has it
 * @property {number} version of the instrument that it is filled under here
 * @property {number[]} moves to versions that the portal has still to hear of, in their order
 * @property {?string} moveProblem why the portal did not take the last one
 * @property {number} answered
 * @property {number} clashes as they were when the sheet was last on the desk
 * @property {?Submission} submission
 *
 * @typedef {{state: "QUEUED"|"DONE"|"KEPT"|"REFUSED", stateHash: string, at: string, receivedAt: ?string,
 *     signature: ?object, problem: ?string, items: ?string[]}} Submission
 */
export class Sheets {
  constructor(drawer, ledger) {
    this.drawer = drawer;
    this.ledger = ledger;
  }

  /** @returns {Promise<SheetNote>} of a visit, by its card; a new one is only written with its first answer */
  async note({ id: visitId, sheet: onPortal, instrument }) {
    const version = onPortal?.instrumentVersion ?? instrument.version;
    const kept = await this.drawer.get("sheet", visitId);
    if (kept) return { version, moves: [], moveProblem: null, ...kept };
    return {
      visitId,
      version,
      moves: [],
      moveProblem: null,
      sheetId: onPortal?.id ?? nextId(),
      opened: Boolean(onPortal),
      answered: onPortal?.answered ?? 0,
      clashes: 0,
      submission: null,
    };
  }

  notes() {
    return this.drawer.list("sheet");
  }

  /** @returns {Promise<SheetNote[]>} of these sheets, and of those that are to be handed in or moved */
  notesToSend(sheetIds) {
    return this.drawer.list("sheet", (open) => open.waitingSince !== null || open.moving || sheetIds.has(open.sheetId));
  }

  /**
   * Changes a note, one after the other however many pages are open: of a sheet handed in here and
   * taken by the portal at once, neither may undo the other.
   *
   * @param {SheetNote} note as it is if there is none yet
   * @param {(note: SheetNote) => SheetNote} how
   * @returns {Promise<SheetNote>} as it is now
   */
  change(note, how) {
    return navigator.locks.request("teladan-sheet-" + note.visitId, async () => {
      const changed = how((await this.drawer.get("sheet", note.visitId)) ?? note);
      const { sheetId, submission, moves = [] } = changed;
      const waitingSince = submission?.state === "QUEUED" ? Date.parse(submission.at) : null;
      await this.drawer.put("sheet", note.visitId, changed, { sheetId, waitingSince, moving: moves.length > 0 });
      return changed;
    });
  }

  /** The portal has heard of a move, or will not: then the sheet is where the portal says. */
  settleMove(note, version, outcome = {}) {
    return this.change(note, (it) => (it.moves?.[0] === version ? { ...it, moves: it.moves.slice(1), ...outcome } : it));
  }

  /**
   * Follows the portal where a sheet was moved elsewhere. What was moved here while the portal was asked
   * is not undone.
   *
   * @param {object[]} cards as they were fetched
   * @param {SheetNote[]} before the notes as they were when that began
   */
  async follow(cards, before) {
    const asked = new Map(before.map((note) => [note.visitId, note]));
    for (const { id, sheet } of cards) {
      const note = asked.get(id);
      if (!sheet || !note || note.moves?.length || note.version === sheet.instrumentVersion) continue;
      await this.change(note, (it) =>
        it.moves?.length || it.version !== note.version ? it : { ...it, version: sheet.instrumentVersion });
    }
  }

  /** Notes what became of a submission; of the one that was sent, not of one queued since. */
  settleSubmission(note, outcome) {
    return this.change(note, (it) =>
      it.submission?.at === note.submission.at ? { ...it, submission: { ...it.submission, ...outcome } } : it,
    );
  }

  /** @returns {Promise<Log>} as it was last read; empty before that */
  async log(sheetId) {
    return (await this.drawer.get("log", sheetId)) ?? { sheetId, known: 0, operations: [] };
  }

  /**
   * Keeps the portal's log of a sheet as it was read now.
   *
   * @param {object[]} operations as the portal lists them, with batch, known and receivedAt
   */
  async keepLog(sheetId, operations) {
    const known = operations.reduce((highest, it) => Math.max(highest, it.batch ?? 0), 0);
    const hash = await stateHash(merge(new Map(), operations));
    await this.drawer.put("log", sheetId, { sheetId, known, stateHash: hash, operations });
  }

  /** @returns {Promise<string[]>} the items of which the portal had evidence when its log was last read */
  async photosElsewhere(sheetId) {
    return (await this.drawer.get("evidence", sheetId)) ?? [];
  }

  async keepPhotosElsewhere(sheetId, items) {
    await this.drawer.put("evidence", sheetId, items);
  }

  /**
   * All that counts for a sheet, from here and from other devices.
   *
   * @returns {Promise<{log: Log, entries: Entry[], operations: Operation[], answers: Map<string, Operation>}>}
   */
  async read(sheetId) {
    const [log, entries] = await Promise.all([this.log(sheetId), this.ledger.ofSheet(sheetId)]);
    const operations = together(log, entries);
    return { log, entries, operations, answers: merge(new Map(), operations) };
  }

  /** Their sheet of this visit came first: what was answered here goes there. */
  async rebind(note, sheetId) {
    await this.ledger.rebind(note.sheetId, sheetId);
    return this.change(note, (it) => ({ ...it, sheetId, opened: true }));
  }
}

/**
 * The operations that count, each once: those in the portal's log, and those from here that it has
 * or will have. What it refused, or keeps as late, changes no sheet.
 */
export function together(log, entries) {
  const byId = new Map(log.operations.map((operation) => [operation.id, operation]));
  for (const { operation, state, known } of entries) {
    if ((state === "WAITING" || state === "RECEIPTED") && !byId.has(operation.id)) {
      byId.set(operation.id, { ...operation, known, batch: null });
    }
  }
  return [...byId.values()];
}

/** @typedef {{sheetId: string, known: number, stateHash: string, operations: object[]}} Log */
