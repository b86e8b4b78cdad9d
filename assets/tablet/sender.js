// Sends what waits, and believes only signed receipts. Everything may be sent again, in any order, by
// several pages at once or weeks later; the portal tells what it has.

import { call } from "./api.js";
import { canonical } from "./canonical.js";
import { device } from "./device.js";
import { Failure } from "./failure.js";
import { sha256 } from "./hashes.js";
import { stateHash } from "./merge.js";
import { groups, outcomesOf } from "./outcomes.js";
import { PhotoSender } from "./photo-sender.js";
import { provesSignature, provesSubmission } from "./receipts.js";

export class Sender {
  /** @param {{token: () => ?string, sheets: Sheets, ledger: Ledger, photos: Photos, told: () => void}} of one person */
  constructor({ token, sheets, ledger, photos, told }) {
    this.token = token;
    this.sheets = sheets;
    this.ledger = ledger;
    this.photos = photos;
    this.outdated = false;
    this.photoSender = new PhotoSender((...asked) => this.#call(...asked), photos, told);
  }

  /**
   * Sends all that waits.
   *
   * @returns {Promise<?string>} when the portal gave the last of the receipts; null when it gave none
   * @throws {Failure} the first one that concerns more than one sheet
   */
  async sendAll() {
    this.receiptedAt = null;
    const waiting = await this.ledger.waiting();
    const photos = await this.photos.waiting();
    const touched = new Set([...waiting.keys(), ...photos.map((photo) => photo.sheetId)]);
    let first = null;
    for (const note of await this.sheets.notesToSend(touched)) {
      try {
        await this.#sendSheet(note, {
          entries: waiting.get(note.sheetId) ?? [],
          photos: photos.filter((photo) => photo.sheetId === note.sheetId),
        });
      } catch (failure) {
        // one sheet that the portal refuses must not hold up the others
        if (failure.code !== "refused" && failure.code !== "no-receipt") throw failure;
        first ??= failure;
      }
    }
    if (first) throw first;
    return this.receiptedAt;
  }

  async #sendSheet(note, { entries, photos }) {
    if (!entries.length && !photos.length && !note.moves?.length && note.submission?.state !== "QUEUED") return;
    const opened = await this.#moved(await this.#opened(note));
    let differs = false;
    for (const group of groups(entries)) {
      const stateHash = await this.#sendGroup(opened.sheetId, group);
      differs = stateHash !== (await this.#ownHash(opened.sheetId));
    }
    if (differs) await this.readLog(opened.sheetId);
    for (const photo of photos) {
      this.receiptedAt = (await this.photoSender.send(opened.sheetId, photo)) ?? this.receiptedAt;
    }
    if (opened.submission?.state === "QUEUED") await this.#submit(opened);
  }

  async #opened(note) {
    if (note.opened) return note;
    try {
      const json = { visitId: note.visitId, instrumentVersion: note.version };
      const { instrumentVersion } = await this.#call("PUT", `/sheets/${note.sheetId}`, { json });
      const moves = ({ version }) => (instrumentVersion && instrumentVersion !== version ? [version] : []);
      return this.sheets.change(note, (it) => ({ ...it, opened: true, moves: moves(it) }));
    } catch (failure) {
      // too late for this competition: the portal has the sheet all the same, and keeps what comes
      if (failure.more.problem?.kept) return this.sheets.change(note, (it) => ({ ...it, opened: true }));
      if (failure.more.slug !== "sheet-exists") throw failure;
      return this.#movedTo(failure.more.problem.sheetId, note);
    }
  }

  /** To the version that it is filled under here. What the portal does not take holds up nothing else. */
  async #moved(note) {
    let moved = note;
    for (const version of note.moves ?? []) {
      try {
        await this.#call("PUT", `/sheets/${note.sheetId}/instrument`, { json: { version } });
        moved = await this.sheets.settleMove(note, version);
      } catch (failure) {
        if (failure.code !== "refused") throw failure;
        this.outdated = true;
        const there = failure.more.problem?.version;
        moved = await this.sheets.settleMove(note, version, { moveProblem: failure.message, ...(there && { version: there }) });
      }
    }
    return moved;
  }

  /** Their sheet of this visit came first: what was answered here goes there. */
  async #movedTo(sheetId, note) {
    await this.readLog(sheetId);
    await this.photos.rebind(note.sheetId, sheetId);
    return this.sheets.rebind(note, sheetId);
  }

  async #sendGroup(sheetId, entries) {
    const body = { operations: entries.map((it) => it.operation), known: entries[0].known };
    let answer;
    try {
      answer = await this.#call("POST", `/sheets/${sheetId}/operations`, { json: body });
    } catch (failure) {
      if (failure.more.status !== 413 || entries.length === 1) throw failure;
      const half = Math.ceil(entries.length / 2);
      await this.#sendGroup(sheetId, entries.slice(0, half));
      return this.#sendGroup(sheetId, entries.slice(half));
    }
    const receipts = Array.isArray(answer?.receipts) ? answer.receipts : [];
    const outcomes = await outcomesOf(receipts, entries, sheetId);
    await this.ledger.settle(outcomes);
    for (const { receivedAt } of outcomes.values()) this.receiptedAt = receivedAt ?? this.receiptedAt;
    if (outcomes.size < entries.length) {
      throw new Failure("no-receipt", "Tanda terima portal tidak cocok. Jawaban tetap tersimpan di tablet.");
    }
    return answer.stateHash;
  }

  /** Reads what other devices sent for a sheet. */
  async readLog(sheetId) {
    const operations = await this.#all(`/sheets/${sheetId}/operations?limit=500`);
    await this.sheets.keepLog(sheetId, operations);
    const { id } = await device();
    if (!operations.some((operation) => operation.device !== id)) return;
    const evidence = await this.#all(`/sheets/${sheetId}/evidence?limit=500`);
    await this.sheets.keepPhotosElsewhere(sheetId, [...new Set(evidence.map((it) => it.item))]);
  }

  async #all(path) {
    const items = [];
    let after = "";
    do {
      const page = await this.#call("GET", path + after);
      items.push(...page.items);
      after = page.next && `&after=${encodeURIComponent(page.next)}`;
    } while (after);
    return items;
  }

  async #submit(note) {
    const { sheetId, submission } = note;
    try {
      if (submission.signature?.drawing) await this.#sign(sheetId, submission);
      const receipt = await this.#call("POST", `/sheets/${sheetId}/submission`, {
        json: { stateHash: submission.stateHash },
      });
      if (!(await provesSubmission(receipt, { sheetId, stateHash: submission.stateHash }))) {
        throw new Failure("no-receipt", "Tanda terima kiriman tidak cocok. Akan dikirim ulang.");
      }
      await this.sheets.settleSubmission(note, { state: "DONE", receivedAt: receipt.receivedAt, problem: null });
    } catch (failure) {
      if (failure.code !== "refused") throw failure;
      this.outdated = failure.more.slug === "instrument-moved" || this.outdated;
      await this.readLog(sheetId);
      await this.#refused(note, failure);
    }
  }

  /** The Posyandu's signature goes before the sheet that it stands below; again is the same. */
  async #sign(sheetId, { signature: { name, position, drawing }, at, stateHash }) {
    const json = { name, position, image: drawing.split(",")[1], at, stateHash };
    const receipt = await this.#call("PUT", `/sheets/${sheetId}/signature`, { json });
    if (!(await provesSignature(receipt, { sheetId, digest: await sha256(canonical(json)), stateHash }))) {
      throw new Failure("no-receipt", "Tanda terima tanda tangan tidak cocok. Akan dikirim ulang.");
    }
  }

  /** Whether the portal said something that only a fresh list of visits explains; asked once. */
  takeOutdated() {
    const { outdated } = this;
    this.outdated = false;
    return outdated;
  }

  /** It came too late, and the committee will decide; or the person has to look at it again. */
  async #refused(note, { message, more: { problem } }) {
    const { stateHash } = note.submission;
    if (problem?.kept && (await provesSubmission({ ...problem, sheetId: note.sheetId }, { sheetId: note.sheetId, stateHash }))) {
      return this.sheets.settleSubmission(note, { state: "KEPT", receivedAt: problem.receivedAt, problem: message });
    }
    return this.sheets.settleSubmission(note, { state: "REFUSED", problem: message, items: problem?.items ?? null });
  }

  async #ownHash(sheetId) {
    const { answers } = await this.sheets.read(sheetId);
    return stateHash(answers);
  }

  async #call(method, path, what = {}) {
    const token = this.token();
    if (!token) throw new Failure("signed-out", "Masuk lagi untuk mengirim.");
    return (await call(method, path, { ...what, token })).body;
  }
}
