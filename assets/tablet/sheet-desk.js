// One sheet as its assessor works on it. An answer is an operation, kept on this tablet before anything
// on the screen says so; the rest is derived from all operations known here.

import { check, openItems, total } from "../scoring.js";
import { clashes } from "./clashes.js";
import { device } from "./device.js";
import { Failure } from "./failure.js";
import { uuid } from "./ids.js";
import { stateHash } from "./merge.js";

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
  async reload() {
    const { sheets } = this.desk;
    this.note = await sheets.note(this.visit.id, this.visit.sheet);
    const { log, entries, operations, answers } = await sheets.read(this.note.sheetId);
    this.log = log;
    this.entries = entries;
    this.operations = operations;
    this.answers = new Map([...answers].map(([item, answer]) => [item, this.#shown(item, answer)]));
    this.photos = await this.desk.photos.ofSheet(this.note.sheetId);
    this.dispatchEvent(new Event("change"));
  }

  #shown(item, answer) {
    const own = this.entries.find((entry) => entry.operation.id === answer.operation);
    return { value: answer.value, note: answer.note, state: own?.state ?? "RECEIPTED", reason: own?.reason ?? null };
  }

  get submission() {
    return this.note.submission ?? { state: "NONE" };
  }

  /** Whether nothing may be changed now: it is on its way, or with the portal. */
  get readOnly() {
    const { state } = this.submission;
    const status = this.visit.sheet?.status ?? "DRAFT";
    if (state === "QUEUED") return true;
    return status === "FINAL" || status === "SUBMITTED" || (state === "DONE" && status === "DRAFT" && !this.#returned());
  }

  /** The committee gave the sheet back after it was handed in from here. */
  #returned() {
    return Boolean(this.visit.sheet?.returnReason);
  }

  /**
   * Gives an answer. Answers are written one after the other, so that each counts one up.
   *
   * @returns {Promise<void>} once it is kept on this tablet
   * @throws {Failure} invalid with the reason; read-only; storage-full
   */
  answer(item, value, note = null) {
    const written = this.#writing.then(() => this.#answer(item, value, note));
    this.#writing = written.catch(() => {});
    return written;
  }

  async #answer(item, value, note) {
    if (this.readOnly) throw new Failure("read-only", "Lembar ini sudah dikirim.");
    const refused = check(this.#item(item), value);
    if (refused) throw new Failure("invalid", refused);
    const operation = {
      id: uuid(),
      item,
      value,
      note: note || null,
      at: new Date().toISOString(),
      device: (await device()).id,
      counter: 1 + this.operations.reduce((highest, it) => Math.max(highest, it.counter), 0),
    };
    this.note = await this.desk.sheets.change(this.note, (it) => it);
    await this.desk.ledger.add(operation, { sheetId: this.note.sheetId, known: this.log.known });
    await this.reload();
    this.note = await this.desk.sheets.change(this.note, (it) => ({ ...it, answered: this.answers.size }));
    this.desk.changed();
  }

  #item(code) {
    return this.instrument.sections.flatMap((section) => section.items).find((item) => item.code === code);
  }

  /** Section by section, exact and published with two decimals. */
  total() {
    return total(this.instrument, this.answers);
  }

  /** The items of this visit's stage that nobody has answered yet, in order. */
  openItems() {
    return openItems(this.instrument, this.answers, this.visit.stage);
  }

  /** Items that two devices answered differently without knowing of each other. */
  clashes() {
    return clashes(this.operations);
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
    const times = of("RECEIPTED").map((entry) => entry.receivedAt).sort();
    return {
      waiting: of("WAITING").length,
      kept: of("KEPT").length,
      refused: of("REFUSED").length,
      receiptedAt: times.at(-1) ?? null,
    };
  }

  async addPhoto(item, file) {
    this.note = await this.desk.sheets.change(this.note, (it) => it);
    await this.desk.photos.add({ sheetId: this.note.sheetId, item, file });
    await this.reload();
    this.desk.changed();
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
      at: new Date().toISOString(),
      signature,
    };
    this.note = await this.desk.sheets.change(this.note, (it) => ({ ...it, submission }));
    await this.reload();
    this.desk.changed();
  }
}
