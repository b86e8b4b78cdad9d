// One sheet as its assessor works on it. An answer is an operation, kept on this tablet before anything
// on the screen says so; the rest is derived from all operations known here.

import { check, openItems } from "../scoring.js";
import { isWellFormed } from "./canonical.js";
import { clashes } from "./clashes.js";
import { demandsEvidence } from "./demanded.js";
import { device } from "./device.js";
import { Failure } from "./failure.js";
import { nextId } from "./ids.js";
import { merge, stateHash } from "./merge.js";
import { shownTotal } from "./sheet-total.js";
import { itemsOf } from "./visits.js";

/** Tells "change" whenever anything shown may differ. */
export class SheetDesk extends EventTarget {
  /**
   * @param {Desk} desk
   * @param {object} visit its card, as the portal gives it
   * @param {object} instrument the frozen document
   */
  static async open(desk, visit, instrument) {
    const sheet = new SheetDesk(desk, visit, instrument);
    await sheet.reload();
    return sheet;
  }

  #writing = Promise.resolve();

  constructor(desk, visit, instrument) {
    super();
    this.desk = desk;
    this.visit = visit;
    this.instrument = instrument;
  }

  /** Reads again what this tablet holds; after sending, or when another page wrote. */
  reload() {
    return this.#inTurn(() => this.#read());
  }

  /** One after the other: what was read before an answer must not hide it. */
  #inTurn(work) {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => {});
    return done;
  }

  async #read() {
    const { sheets } = this.desk;
    this.note = await sheets.note(this.visit.id, this.visit.sheet);
    const { log, entries, operations, answers } = await sheets.read(this.note.sheetId);
    this.log = log;
    this.entries = entries;
    this.operations = operations;
    this.holding = answers;
    this.photos = await this.desk.photos.ofSheet(this.note.sheetId);
    this.photosElsewhere = await sheets.photosElsewhere(this.note.sheetId);
    this.#show();
  }

  #show() {
    const own = new Map(this.entries.map((entry) => [entry.operation.id, entry]));
    this.answers = new Map([...this.holding].map(([item, it]) => [item, shownAnswer(it, own.get(it.id))]));
    this.dispatchEvent(new Event("change"));
  }

  get submission() {
    return this.note.submission ?? { state: "NONE" };
  }

  /** Whether nothing may be changed now: it is on its way, or with the portal. */
  get readOnly() {
    const { state } = this.submission;
    const status = this.visit.sheet?.status ?? "DRAFT";
    if (state === "QUEUED" || state === "KEPT") return true;
    return status === "FINAL" || status === "SUBMITTED" || (state === "DONE" && status === "DRAFT" && !this.#returned());
  }

  /** The committee gave the sheet back after it was handed in from here. */
  #returned() {
    return Boolean(this.visit.sheet?.returnReason) && this.desk.fetchedAt > this.submission.at;
  }

  /**
   * Gives an answer. Answers are written one after the other, so that each counts one up.
   *
   * @returns {Promise<void>} once it is kept on this tablet
   * @throws {Failure} invalid with the reason; read-only; storage-full
   */
  answer(item, value, note = null) {
    return this.#inTurn(() => this.#answer(item, value, note));
  }

  async #answer(item, value, note) {
    if (this.readOnly) throw new Failure("read-only", "Lembar ini sudah dikirim.");
    const { reason } = check(this.#item(item), value);
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
    this.#show();
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

  #item(code) {
    return this.instrument.sections.flatMap((section) => section.items).find((item) => item.code === code);
  }

  /** @returns {ShownTotal} of the items that this visit asks for */
  total() {
    return shownTotal(this.instrument, this.answers, this.items());
  }

  items() {
    return itemsOf(this.instrument, this.visit.stage);
  }

  /** The items of this visit's stage that nobody has answered yet, in order. */
  openItems() {
    return openItems(this.instrument, this.answers, this.visit.stage);
  }

  /**
   * Items that two devices answered differently without knowing of each other.
   *
   * @returns {{item: string, heads: {operationId: string, value: object, note: ?string, device: string,
   *     at: string, here: boolean}[]}[]} here: made on this tablet
   */
  clashes() {
    const own = new Set(this.entries.map((entry) => entry.operation.id));
    return [...clashes(this.operations)].map(([item, heads]) => ({
      item,
      heads: heads.map(({ id, value, note, device, at }) => (
        { operationId: id, value, note, device, at, here: own.has(id) })),
    }));
  }

  /** Answers that the portal refused for what they say; they block nothing. */
  refused() {
    return this.entries
      .filter((entry) => entry.state === "REFUSED")
      .map(({ operation, reason }) => ({ operationId: operation.id, ...operation, reason }));
  }

  /** The honest line: how many wait here, and when the portal last gave a receipt. */
  saving() {
    const of = (state) => this.entries.filter((entry) => entry.state === state);
    const receipted = [...of("RECEIPTED"), ...this.photos.filter((photo) => photo.state === "RECEIPTED")];
    const times = receipted.map((it) => it.receivedAt).sort();
    return {
      waiting: of("WAITING").length,
      kept: of("KEPT").length,
      refused: of("REFUSED").length,
      photosWaiting: this.photos.filter((photo) => photo.state === "WAITING").length,
      photosRefused: this.photos.filter((photo) => photo.state === "REFUSED" && !photo.replacedBy).length,
      receiptedAt: times.at(-1) ?? null,
    };
  }

  /** @returns {Photo[]} of an item, the oldest first */
  photosOf(item) {
    return this.photos.filter((photo) => photo.item === item);
  }

  /** Whether there is evidence of an item, here or, as far as is known here, at the portal. */
  hasEvidence(code) {
    return this.photosElsewhere.includes(code) || this.photos.some(({ item, state }) => item === code && state !== "REFUSED");
  }

  /** Items whose score asks for evidence that is not there. */
  missingEvidence() {
    const { items } = this.total();
    return this.items()
      .filter((item) => demandsEvidence(item, items.get(item.code).score) && !this.hasEvidence(item.code))
      .map((item) => item.code);
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
    await this.#writing;
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
}

function shownAnswer({ value, note }, own) {
  return { value, note, state: own?.state ?? "RECEIPTED", reason: own?.reason ?? null };
}
