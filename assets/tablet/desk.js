// What the screens work with: one person who has unlocked their vault on this tablet. It keeps, shows
// and sends; no screen touches the database, the keys or the network by itself.

import { call } from "./api.js";
import { Carrier } from "./carrier.js";
import { Drawer } from "./drawer.js";
import { learnSettings } from "./evidence-settings.js";
import { Failure } from "./failure.js";
import { Ledger } from "./ledger.js";
import { Photos } from "./photos.js";
import { Places } from "./places.js";
import { learnKeys } from "./receipts.js";
import { Reporter } from "./report.js";
import { Rhythm } from "./rhythm.js";
import { Sender } from "./sender.js";
import { SheetDesk } from "./sheet-desk.js";
import { Sheets } from "./sheets.js";
import * as users from "./users.js";
import { Visits } from "./visits.js";

export { forget, listUsers } from "./users.js";

/** @returns {Promise<Desk>} @throws {Failure} wrong-password, wrong-pin, no-assessor, no-signal */
export async function signIn(username, password, pin) {
  const desk = new Desk(await users.signIn(username, password, pin));
  desk.start();
  return desk;
}

/** @returns {Promise<Desk>} @throws {Failure} wrong-pin, too-many-tries */
export async function unlock(username, pin) {
  const desk = new Desk(await users.unlock(username, pin));
  desk.start();
  return desk;
}

/** Tells "change" whenever anything shown may differ. */
export class Desk extends EventTarget {
  #person;
  #open = null;
  #receiptedAt = null;
  #elsewhere = new BroadcastChannel("teladan");

  constructor(person) {
    super();
    this.#person = person;
    this.user = { username: person.username, name: person.name };
    this.drawer = new Drawer(person);
    this.ledger = new Ledger(person);
    this.sheets = new Sheets(this.drawer, this.ledger);
    this.photos = new Photos(person);
    this.places = new Places(this.drawer);
    this.fetched = new Visits(this);
    const token = () => this.#person.token;
    const told = () => this.reload();
    this.sender = new Sender({ token, sheets: this.sheets, ledger: this.ledger, photos: this.photos, told });
    this.carrier = new Carrier(this, token);
    this.reporter = new Reporter(token, () => users.standing(person.username));
    this.rhythm = new Rhythm(person.username, () => this.#send());
    this.sending = false;
    this.lastFailure = null;
  }

  get online() {
    return navigator.onLine && this.lastFailure?.code !== "no-signal" && this.lastFailure?.code !== "not-the-portal";
  }

  /** False when the portal no longer knows this person: scoring goes on, sending waits. */
  get signedIn() {
    return this.#person.token !== null;
  }

  start() {
    this.#elsewhere.onmessage = ({ data }) => data === this.user.username && this.#heard();
    this.rhythm.start();
  }

  /** Forgets the key; nothing on the tablet changes. */
  lock() {
    this.rhythm.stop();
    this.#elsewhere.close();
    this.#open = null;
    this.#person = { ...this.#person, key: null, token: null };
  }

  /** The visits as they were last fetched, each with what is on this tablet. */
  visits() {
    return this.fetched.list();
  }

  get fetchedAt() {
    return this.fetched.fetchedAt;
  }

  /** The honest line over all sheets of this person; green only when nothing waits. */
  async saving() {
    this.#receiptedAt ??= (await this.ledger.lastReceiptAt()) ?? (await this.photos.lastReceiptAt());
    return { ...(await users.standing(this.user.username)), receiptedAt: this.#receiptedAt };
  }

  /** Answers and photos that the portal refused for what they are, of all sheets. */
  async refused() {
    const items = await this.fetched.cards();
    const notes = await this.sheets.notes();
    const answers = (await this.ledger.refused()).map(({ operation: { item, at }, ...rest }) => ({ kind: "Jawaban", item, at, ...rest }));
    const photos = (await this.photos.refused()).map(({ madeAt, ...rest }) => ({ kind: "Foto", at: madeAt, ...rest }));
    return [...answers, ...photos].map(({ kind, sheetId, item, reason, at }) => {
      const visitId = notes.find((note) => note.sheetId === sheetId)?.visitId;
      const entryName = items.find((card) => card.id === visitId)?.entryName ?? null;
      return { kind, visitId, entryName, item, reason, at };
    });
  }

  /** Fetches visits, instruments and what other devices answered; needs signal. */
  async refresh() {
    const at = new Date().toISOString();
    const notes = await this.sheets.notes();
    try {
      await learnKeys();
      await learnSettings(await this.#call("/evidence-settings"));
      const items = [];
      const instruments = new Map();
      let after = "";
      do {
        const page = await this.#call(`/visits?mine=true&limit=100${after}`);
        items.push(...page.items);
        for (const it of page.instruments) instruments.set(`${it.code}/${it.version}`, it);
        after = page.next && `&after=${encodeURIComponent(page.next)}`;
      } while (after);
      for (const card of items) await this.#refreshLog(card);
      await this.fetched.keep({ items, instruments: [...instruments.values()], at });
      await this.sheets.follow(items, notes);
      if (this.#open) this.#open.visit = items.find((card) => card.id === this.#open.visit.id) ?? this.#open.visit;
      this.#succeeded();
    } catch (failure) {
      await this.#failed(failure);
      throw failure;
    }
    await this.reload();
    this.rhythm.now();
  }

  async #refreshLog({ sheet }) {
    if (!sheet) return;
    const log = await this.sheets.log(sheet.id);
    if (log.known === 0 || log.stateHash !== sheet.stateHash) await this.sender.readLog(sheet.id);
  }

  /** Puts a visit's sheet on the desk; there is room for one. */
  async open(visitId) {
    if (this.#open?.visit.id !== visitId) {
      this.#open = await SheetDesk.open(this, await this.fetched.card(visitId));
    }
    return this.#open;
  }

  /** Something was written here: say so, tell other pages of this tablet, and send it. */
  changed() {
    this.dispatchEvent(new Event("change"));
    this.#elsewhere.postMessage(this.user.username);
    this.rhythm.soon();
  }

  /** Sends all that waits, now. */
  async send() {
    await this.rhythm.now();
  }

  async #send() {
    this.sending = true;
    this.dispatchEvent(new Event("change"));
    try {
      await this.#sendAndReport();
      this.#succeeded();
    } catch (failure) {
      await this.#failed(failure);
      throw failure;
    } finally {
      this.sending = false;
      if (this.sender.takeOutdated()) await this.refresh().catch((failure) => console.warn(failure));
      await this.reload();
      this.#elsewhere.postMessage(this.user.username);
    }
  }

  /** The office hears how much this tablet holds even when some of it could not be sent. */
  async #sendAndReport() {
    if (!this.#person.token) throw new Failure("signed-out", "Masuk lagi untuk mengirim.");
    try {
      const receiptedAt = await this.sender.sendAll();
      this.#receiptedAt = receiptedAt ?? this.#receiptedAt;
    } finally {
      await this.reporter.tell();
    }
  }

  async #call(path) {
    if (!this.#person.token) throw new Failure("signed-out", "Masuk lagi untuk mengirim.");
    return (await call("GET", path, { token: this.#person.token })).body;
  }

  #succeeded() {
    this.lastFailure = null;
  }

  async #failed(thrown) {
    const { code, message } = Failure.of(thrown);
    this.lastFailure = { at: new Date().toISOString(), code, message };
    if (code === "signed-out" && this.#person.token) {
      this.#person = { ...this.#person, token: null };
      await users.dropToken(this.user.username);
    }
    this.dispatchEvent(new Event("change"));
  }

  /** Another page of this tablet wrote something. */
  #heard() {
    this.fetched.forgetRead();
    return this.reload();
  }

  /** Shows what has been written meanwhile. */
  async reload() {
    await this.#open?.reload();
    this.dispatchEvent(new Event("change"));
  }
}
