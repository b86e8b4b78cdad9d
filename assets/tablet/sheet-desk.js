// One sheet as its assessor works on it. What is done is kept on this tablet before anything on the screen
// says so, and sent as soon as it can be.

import { check } from "../scoring.js";
import { isWellFormed } from "./canonical.js";
import { device } from "./device.js";
import { Failure } from "./failure.js";
import { nextId } from "./ids.js";
import { merge, stateHash } from "./merge.js";
import { SheetState } from "./sheet-state.js";
import { versionChange } from "./version-change.js";

export class SheetDesk extends SheetState {
  /**
   * @param {Desk} desk
   * @param {object} visit its card, as the portal gives it
   */
  static async open(desk, visit) {
    const sheet = new SheetDesk(desk, visit);
    await sheet.reload();
    return sheet;
  }

  /**
   * Gives an answer. Answers are written one after the other, so that each counts one up.
   *
   * @returns {Promise<void>} once it is kept on this tablet
   * @throws {Failure} invalid with the reason; read-only; not-moderated; storage-full
   */
  answer(item, value, note = null) {
    return this.inTurn(() => this.#answer(item, value, note));
  }

  async #answer(item, value, note) {
    if (this.readOnly) throw new Failure("read-only", "Lembar ini sudah dikirim.");
    if (!this.mayChange(item)) throw new Failure("not-moderated", "Butir ini tidak dimoderasi; jawabannya tetap.");
    if (!this.item(item)) throw new Failure("no-item", "Butir ini tidak ada di versi instrumen ini.");
    const { reason } = check(this.item(item), value);
    if (reason) throw new Failure("invalid", reason);
    if (note && !isWellFormed(note)) throw new Failure("invalid", "Catatan memuat huruf yang terpotong.");
    const operation = {
      id: nextId(),
      item,
      value,
      note: note || null,
      at: new Date().toISOString(),
      device: (await device()).id,
      counter: 1 + this.operations.reduce((highest, it) => Math.max(highest, it.counter), 0),
    };
    await this.#noted();
    const entry = await this.desk.ledger.add(operation, { sheetId: this.note.sheetId, known: this.log.known });
    this.entries.push(entry);
    this.operations.push({ ...operation, known: entry.known, batch: null });
    this.holding = merge(this.holding, [operation]);
    this.show();
    this.#count();
    this.desk.changed();
  }

  /** The first thing done to a sheet says which one it is; without that nobody would find the rest. */
  async #noted() {
    if (this.noted === this.note.sheetId) return;
    this.note = await this.desk.sheets.change(this.note, (it) => it);
    this.noted = this.note.sheetId;
  }

  #counting = false;

  /** For the list of visits; a count that was not written is only an old one. */
  async #count() {
    if (this.#counting) return;
    this.#counting = true;
    await new Promise((later) => setTimeout(later, 300));
    this.#counting = false;
    const counts = { answered: this.answers.size, clashes: this.clashes().length };
    try {
      this.note = await this.desk.sheets.change(this.note, (it) => ({ ...it, ...counts }));
    } catch (failure) {
      console.warn(failure);
    }
  }

  /** @param {?string} replaces the photo that it shall stand for; that one is kept and shown as replaced */
  async addPhoto(item, file, replaces = null) {
    await this.#noted();
    const { photos, places } = this.desk;
    const place = places.last();
    const id = await photos.add({ sheetId: this.note.sheetId, item, file, replaces, place });
    await this.reload();
    this.desk.changed();
    if (!place) this.#locate(id).catch((failure) => console.warn(failure));
  }

  /** The photo is kept; where it was taken may be found a little later. */
  async #locate(id) {
    const place = await this.desk.places.find();
    if (!place) return;
    await this.desk.photos.locate(id, place);
    await this.reload();
  }

  /**
   * Hands the sheet in: now if there is signal, else as soon as there is.
   *
   * @param {{name: string, position: string, drawing: ?string}} signature of the Posyandu
   * @throws {Failure} incomplete with the open items; clash with the items
   */
  async submit(signature) {
    await this.inTurn(() => {});
    const open = this.openItems();
    if (open.length) throw new Failure("incomplete", `Masih ada ${open.length} butir yang belum dinilai.`, { items: open });
    const clashing = this.clashes();
    if (clashing.length) throw new Failure("clash", "Selesaikan dahulu jawaban yang berbeda.", { items: clashing });
    const { answers } = await this.desk.sheets.read(this.note.sheetId);
    const submission = {
      state: "QUEUED",
      stateHash: await stateHash(answers),
      at: new Date().toISOString().replace(".000Z", "Z"), // as the portal writes it back, and hashes it
      signature,
    };
    this.note = await this.desk.sheets.change(this.note, (it) => ({ ...it, submission }));
    await this.reload();
    this.desk.changed();
  }

  /**
   * What becomes of the sheet under another version.
   *
   * @param {number} version one that its competition has had
   * @returns {Promise<VersionChange & {from: number, to: number, before: object, after: object}>} the documents too
   */
  async preview(version) {
    const to = await this.desk.fetched.instrument(this.visit, version);
    const change = versionChange(this.instrument, to, this.visit.stage ?? null, this.holding);
    return { from: this.note.version, to: version, before: this.instrument, after: to, ...change };
  }

  /**
   * Fills the sheet under another version from now on; the portal hears of it with the next sending. No
   * answer is dropped, and back is the same way.
   *
   * @returns {Promise<void>} once it is kept on this tablet
   * @throws {Failure} read-only; no-instrument; storage-full
   */
  async moveTo(version) {
    await this.inTurn(() => this.#moveTo(version));
    await this.reload();
    this.#count();
    this.desk.changed();
  }

  async #moveTo(version) {
    if (this.readOnly || this.moderated) throw new Failure("read-only", "Lembar ini sudah dikirim.");
    await this.desk.fetched.instrument(this.visit, version);
    await this.#noted();
    this.note = await this.desk.sheets.change(this.note, (it) => ({
      ...it,
      version,
      moves: it.opened ? [...(it.moves ?? []), version] : [], // else the portal hears of it at the opening
      moveProblem: null,
      submission: it.submission?.state === "REFUSED" ? null : it.submission, // that was about the other version
    }));
  }
}
