// What is unsent, as one sealed file for any device that has signal; and the receipts that come back as
// a file. Making one changes nothing here: only receipts do, by whichever way they come.

import { get } from "./database.js";
import { device } from "./device.js";
import { Failure } from "./failure.js";
import { nextId } from "./ids.js";
import { seal, sign } from "./jose.js";
import { groups, outcomesOf } from "./outcomes.js";
import { provesSubmission } from "./receipts.js";

/**
 * @param {string} username
 * @param {{sheets: Sheets, ledger: Ledger}} desk
 * @returns {Promise<?Blob>} null when nothing waits
 * @throws {Failure} no-key when this tablet has never met the portal
 */
export async function makeFile(username, { sheets, ledger }) {
  const portal = (await get("meta", "keys"))?.bundleKey;
  if (!portal) throw new Failure("no-key", "Tablet ini harus sekali tersambung ke portal sebelum dapat membuat berkas.");
  const waiting = await ledger.waiting();
  const parts = (await sheets.notes())
    .filter((note) => waiting.has(note.sheetId) || note.submission?.state === "QUEUED")
    .map((note) => part(note, waiting.get(note.sheetId) ?? []));
  if (!parts.length) return null;
  const { id, signing } = await device();
  const signed = await sign({ id: nextId(), username, deviceId: id, sheets: parts }, { key: signing.privateKey, kid: id });
  return new Blob([await seal(signed, portal)], { type: "application/jose" });
}

function part({ sheetId, visitId, submission }, entries) {
  return {
    sheetId,
    visitId,
    groups: groups(entries).map((group) => ({
      known: group[0].known,
      operations: group.map((entry) => entry.operation),
    })),
    submission: submission?.state === "QUEUED" ? { stateHash: submission.stateHash } : null,
  };
}

/**
 * Reads the receipts of a file that was carried to the portal; each proves itself.
 *
 * @returns {Promise<{receipted: number, unproven: number}>} how many operations are safe now
 */
export async function readReceipts(text, { sheets, ledger }) {
  const answer = parse(text);
  const notes = await sheets.notes();
  const result = { receipted: 0, unproven: 0 };
  for (const { sheetId, storedAs, receipts, submission } of answer.sheets) {
    const note = notes.find((it) => it.sheetId === sheetId || it.sheetId === storedAs);
    if (!note) continue;
    const proven = await provenBy(receipts, await ledger.ofSheet(note.sheetId), storedAs);
    const handedIn = await provesHandIn(submission, note, storedAs);
    result.unproven += receipts.length - proven.size;
    if (!proven.size && !handedIn) continue; // nothing shows that the portal has this sheet under that id
    const mine = note.sheetId === storedAs ? note : await sheets.rebind(note, storedAs);
    await ledger.settle(proven);
    result.receipted += proven.size;
    if (handedIn) {
      await sheets.settleSubmission(mine, { state: "DONE", receivedAt: submission.receivedAt, problem: null });
    }
  }
  return result;
}

/** A refusal has no signature; in a file anybody could have written it. Sent directly, the portal says it again. */
async function provenBy(receipts, entries, sheetId) {
  const outcomes = await outcomesOf(receipts, entries, sheetId);
  return new Map([...outcomes].filter(([, { state }]) => state !== "REFUSED"));
}

async function provesHandIn(receipt, { submission }, sheetId) {
  const stateHash = submission?.stateHash;
  return Boolean(receipt && stateHash && (await provesSubmission(receipt, { sheetId, stateHash })));
}

function parse(text) {
  try {
    const answer = JSON.parse(text);
    if (Array.isArray(answer.sheets) && answer.sheets.every((it) => Array.isArray(it.receipts))) return answer;
  } catch {
    // the same words as for a file that says something else
  }
  throw new Failure("no-receipts", "Berkas ini bukan tanda terima portal, atau terpotong.");
}
