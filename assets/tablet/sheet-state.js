// What is known here of one sheet: its instrument in the version that it is filled under, the answers that
// hold under it, and what follows from them. Everything is derived from the operations known here.

import { openItems } from "../scoring.js";
import { clashes } from "./clashes.js";
import { demandsEvidence } from "./demanded.js";
import { shownTotal } from "./sheet-total.js";
import { holdingUnder } from "./version-change.js";
import { itemsOf } from "./visits.js";

/** Tells "change" whenever anything shown may differ. */
export class SheetState extends EventTarget {
  #writing = Promise.resolve();

  /**
   * @param {Desk} desk
   * @param {object} visit its card, as the portal gives it
   */
  constructor(desk, visit) {
    super();
    this.desk = desk;
    this.visit = visit;
  }

  /** Reads again what this tablet holds; after sending, or when another page wrote. */
  reload() {
    return this.inTurn(() => this.#read());
  }

  /** One after the other: what was read before an answer must not hide it. */
  inTurn(work) {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => {});
    return done;
  }

  async #read() {
    const { sheets, fetched, photos } = this.desk;
    const note = await sheets.note(this.visit);
    this.instrument = await fetched.instrument(this.visit, note.version);
    this.note = note;
    const { log, entries, operations, answers } = await sheets.read(note.sheetId);
    this.log = log;
    this.entries = entries;
    this.operations = operations;
    this.holding = answers;
    this.photos = await photos.ofSheet(note.sheetId);
    this.photosElsewhere = await sheets.photosElsewhere(note.sheetId);
    this.show();
  }

  /** Derives anew what is shown. What does not fit the version is kept, and shown under another again. */
  show() {
    const own = new Map(this.entries.map((entry) => [entry.operation.id, entry]));
    const holding = holdingUnder(this.instrument, this.holding);
    this.answers = new Map([...holding].map(([item, it]) => [item, shownAnswer(it, own.get(it.id))]));
    this.dispatchEvent(new Event("change"));
  }

  /** The number of the version in force, where it is not the one that this sheet is filled under. */
  get newVersion() {
    const { version } = this.visit.instrument;
    return version === this.note.version ? null : version;
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

  /** @returns {ShownTotal} of the items that this visit asks for */
  total() {
    return shownTotal(this.instrument, this.answers, this.items());
  }

  items() {
    return itemsOf(this.instrument, this.visit.stage);
  }

  item(code) {
    return this.instrument.sections.flatMap((section) => section.items).find((item) => item.code === code);
  }

  /** The items in moderation, the only ones that may still change; null where that is not so. */
  get moderated() {
    const { status, openItems: codes = null } = this.visit.sheet ?? {};
    return status === "IN_MODERATION" ? codes : null;
  }

  /** Whether an answer to this item would be taken now. */
  mayChange(code) {
    return !this.readOnly && (this.moderated === null || this.moderated.includes(code));
  }

  /** The items of this visit's stage that still want an answer, in order. */
  openItems() {
    const open = openItems(this.instrument, this.answers, this.visit.stage);
    return this.moderated === null ? open : open.filter((code) => this.moderated.includes(code));
  }

  /**
   * Items of this version that two devices answered differently without knowing of each other.
   *
   * @returns {{item: string, heads: {operationId: string, value: object, note: ?string, device: string,
   *     at: string, here: boolean}[]}[]} here: made on this tablet
   */
  clashes() {
    const own = new Set(this.entries.map((entry) => entry.operation.id));
    return [...clashes(this.operations)].filter(([item]) => this.item(item)).map(([item, heads]) => ({
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

  /** Answers that came too late: the portal has them, the sheet has not, unless the committee admits them. */
  kept() {
    const admitted = new Set(this.operations.map((operation) => operation.id));
    return this.entries
      .filter((entry) => entry.state === "KEPT" && !admitted.has(entry.operation.id))
      .map(({ operation, reason }) => ({ operationId: operation.id, ...operation, reason, late: true }));
  }

  /** The honest line: how many wait here, and when the portal last gave a receipt. */
  saving() {
    const of = (state) => this.entries.filter((entry) => entry.state === state);
    const receipted = [...of("RECEIPTED"), ...this.photos.filter((photo) => photo.state === "RECEIPTED")];
    const times = receipted.map((it) => it.receivedAt).sort();
    return {
      waiting: of("WAITING").length,
      movesWaiting: this.note.moves.length ? 1 : 0,
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
}

function shownAnswer({ value, note }, own) {
  return { value, note, state: own?.state ?? "RECEIPTED", reason: own?.reason ?? null };
}
