// The visits of one person as they were last fetched, with the instruments that score them, and beside
// each what is on this tablet.

import { Failure } from "./failure.js";

const NONE = { items: [], instruments: [], at: null };

export class Visits {
  #fetched = null;

  constructor({ drawer, sheets, ledger }) {
    this.drawer = drawer;
    this.sheets = sheets;
    this.ledger = ledger;
  }

  /** When they were last fetched, once they were read; null before that. */
  get fetchedAt() {
    return this.#fetched?.at ?? null;
  }

  /** Cards as GET /visits?mine=true gives them. */
  async cards() {
    return (await this.#read()).items;
  }

  /** @throws {Failure} no-such-visit */
  async card(visitId) {
    const card = (await this.cards()).find((it) => it.id === visitId);
    if (!card) throw new Failure("no-such-visit", "Kunjungan itu tidak ada di tablet ini.");
    return card;
  }

  /**
   * The frozen document that a visit is scored by, in the version in force or in another that it has had.
   *
   * @throws {Failure} no-instrument
   */
  async instrument({ instrument }, version = instrument.version) {
    const { code } = instrument;
    const { instruments } = await this.#read();
    const found = instruments.find((it) => it.code === code && it.version === version);
    if (!found) throw new Failure("no-instrument", "Instrumen kunjungan ini belum diunduh.");
    return found;
  }

  /** Each card with what is on this tablet. */
  async list() {
    const cards = await this.cards();
    return Promise.all(cards.map(async (card) => ({ ...card, local: await this.#local(card) })));
  }

  async #local(card) {
    const note = await this.sheets.note(card);
    const { WAITING, KEPT, REFUSED } = await this.ledger.counts(note.sheetId);
    return {
      sheetId: note.sheetId,
      answered: answered(note, card),
      of: itemsOf(await this.instrument(card, note.version), card.stage).length,
      waiting: WAITING,
      late: KEPT,
      refused: REFUSED,
      clashes: note.clashes ?? 0,
      submission: note.submission?.state ?? "NONE",
      version: note.version,
    };
  }

  async keep({ items, instruments, at }) {
    await this.drawer.put("visits", "mine", { items, instruments, at });
    this.forgetRead();
  }

  /** Another page of this tablet may have fetched anew. */
  forgetRead() {
    this.#fetched = null;
  }

  async #read() {
    this.#fetched ??= (await this.drawer.get("visits", "mine")) ?? NONE;
    return this.#fetched;
  }
}

/** Another device may have answered more; but what it did under another version is counted otherwise. */
function answered(note, { sheet }) {
  return sheet?.instrumentVersion === note.version ? Math.max(note.answered, sheet.answered) : note.answered;
}

/** What a visit asks for: all items of the instrument, or those of its stage. */
export function itemsOf(instrument, stage) {
  const items = instrument.sections.flatMap((section) => section.items);
  return stage ? items.filter((item) => item.stage === stage) : items;
}
