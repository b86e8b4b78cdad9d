// Every answer one person gave on this tablet, as an operation that is only ever added. Its state says
// where it is: WAITING here only, RECEIPTED by the portal, KEPT there for the committee to decide since
// it came too late, or REFUSED for what it says. Content never changes and is never removed.

import { list, write, writeFor } from "./database.js";
import { seal, unseal } from "./vault.js";

const place = (username, id) => `operations/${username}/${id}`;

/**
 * @typedef {{id: string, item: string, value: object, note: ?string, at: string, device: string, counter: number}} Operation
 * @typedef {{operation: Operation, sheetId: string, known: number, state: string, receivedAt: ?string, reason: ?string}} Entry
 */
export class Ledger {
  /** @param {Person} person whose vault is open */
  constructor(person) {
    this.person = person;
    this.username = person.username;
    this.key = person.key;
  }

  /**
   * @param {Operation} operation
   * @param {{sheetId: string, known: number}} about known: the last batch of the sheet's log that was read
   * @returns {Promise<Entry>} once the disk has it
   */
  async add(operation, { sheetId, known }) {
    const sealed = await seal(this.key, operation, place(this.username, operation.id));
    const row = {
      id: operation.id,
      username: this.username,
      sheetId,
      known,
      state: "WAITING",
      madeAt: Date.now(),
      bytes: sealed.data.length,
      ...sealed,
    };
    await writeFor(this.person, ["operations"], ({ operations }) => operations.add(row));
    return entry(row, operation);
  }

  /** @returns {Promise<Entry[]>} of one sheet, in no order that matters */
  async ofSheet(sheetId) {
    return this.#open(await list("operations", "sheet", [this.username, sheetId]));
  }

  /** @returns {Promise<Map<string, Entry[]>>} what the portal has not receipted, by sheet */
  async waiting() {
    const entries = await this.#open(await list("operations", "state", [this.username, "WAITING"]));
    const bySheet = new Map();
    for (const it of entries) {
      bySheet.set(it.sheetId, [...(bySheet.get(it.sheetId) ?? []), it]);
    }
    return bySheet;
  }

  /** @returns {Promise<Entry[]>} what the portal refused for what it says */
  async refused() {
    return this.#open(await list("operations", "state", [this.username, "REFUSED"]));
  }

  /** @returns {Promise<?string>} when the portal last gave a receipt */
  async lastReceiptAt() {
    const rows = await list("operations", "state", [this.username, "RECEIPTED"]);
    return rows.reduce((last, row) => (row.receivedAt > (last ?? "") ? row.receivedAt : last), null);
  }

  /**
   * Notes what the portal answered. What has a receipt keeps it, whatever is answered later.
   *
   * @param {Map<string, {state: string, receivedAt: ?string, signature: ?string, reason: ?string}>} outcomes by operation
   */
  async settle(outcomes) {
    await write(["operations"], async ({ operations }) => {
      for (const [id, outcome] of outcomes) {
        const row = await operations.get(id);
        if (row && row.state !== "RECEIPTED") await operations.put({ ...row, ...outcome });
      }
    });
  }

  /** Moves a sheet's operations: the portal has another sheet of the same visit. */
  async rebind(from, to) {
    await write(["operations"], async ({ operations }) => {
      for (const row of await operations.index("sheet").getAll([this.username, from])) {
        await operations.put({ ...row, sheetId: to });
      }
    });
  }

  /** How many of a sheet's operations are in which state; needs no key. */
  async counts(sheetId) {
    return count(await list("operations", "sheet", [this.username, sheetId]));
  }

  #open(rows) {
    return Promise.all(
      rows.map(async (row) => entry(row, await unseal(this.key, row, place(this.username, row.id)))),
    );
  }
}

/** @returns {{WAITING: number, RECEIPTED: number, KEPT: number, REFUSED: number}} */
export function count(rows) {
  const counts = { WAITING: 0, RECEIPTED: 0, KEPT: 0, REFUSED: 0 };
  for (const row of rows) counts[row.state]++;
  return counts;
}

function entry({ sheetId, known, state, receivedAt = null, reason = null }, operation) {
  return { operation, sheetId, known, state, receivedAt, reason };
}
