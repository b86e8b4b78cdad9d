// What is unsent, as sealed files for any device that has signal; and the receipts that come back as a
// file. Making one changes nothing here: only receipts do, by whichever way they come.

import { get } from "./database.js";
import { device } from "./device.js";
import { Failure } from "./failure.js";
import { nextId } from "./ids.js";
import { seal, sign } from "./jose.js";
import { groups, outcomesOf } from "./outcomes.js";
import { pack } from "./packing.js";
import { geo } from "./photo-sender.js";
import { provesEvidence, provesSubmission } from "./receipts.js";

/**
 * Which files it takes; each is made by makeFile when somebody asks for it.
 *
 * @typedef {{number: number, of: number, bytes: number, answers: number, photos: number, sheets: object[]}} PlannedFile
 * @param {{sheets: Sheets, ledger: Ledger, photos: Photos}} desk
 * @returns {Promise<PlannedFile[]>} none when nothing waits
 */
export async function planFiles({ sheets, ledger, photos }) {
  const answers = await ledger.waiting();
  const pictures = Map.groupBy(await photos.waiting(), (photo) => photo.sheetId);
  const notes = (await sheets.notes())
    .filter(({ sheetId, submission }) => answers.has(sheetId) || pictures.has(sheetId) || submission?.state === "QUEUED");
  const entriesOf = (sheetId) => answers.get(sheetId) ?? [];
  const files = pack(notes.map(({ sheetId }) => ({
    sheetId,
    answerBytes: JSON.stringify(entriesOf(sheetId)).length,
    photos: pictures.get(sheetId) ?? [],
  })));
  return files.map((file, index) => ({
    number: index + 1,
    of: files.length,
    bytes: file.bytes,
    answers: file.sheets.reduce((sum, { sheetId }) => sum + entriesOf(sheetId).length, 0),
    photos: file.sheets.reduce((sum, it) => sum + it.photos.length, 0),
    sheets: file.sheets.map(({ sheetId, photos: its, last }) => {
      const note = notes.find((it) => it.sheetId === sheetId);
      return { note, entries: entriesOf(sheetId), photos: its, handIn: last };
    }),
  }));
}

/**
 * Makes one of the files: a line that the tablet has signed, and one for each photo; all sealed.
 *
 * @param {string} username
 * @param {PlannedFile} planned
 * @returns {Promise<Blob>}
 * @throws {Failure} no-key when this tablet has never met the portal
 */
export async function makeFile(username, planned, { photos }) {
  const portal = (await get("meta", "keys"))?.bundleKey;
  if (!portal) throw new Failure("no-key", "Tablet ini harus sekali tersambung ke portal sebelum dapat membuat berkas.");
  const { id, signing } = await device();
  let lines = 1;
  const parts = planned.sheets.map((sheet) => part(sheet, () => ++lines));
  const manifest = await sign({ id: nextId(), username, deviceId: id, sheets: parts }, { key: signing.privateKey, kid: id });
  const content = [await seal(new TextEncoder().encode(manifest), portal)];
  for (const photo of planned.sheets.flatMap((sheet) => sheet.photos)) {
    const bytes = new Uint8Array(await (await photos.blob(photo)).arrayBuffer());
    content.push("\n", new Blob([await seal(bytes, portal)])); // which the browser keeps on its disk
  }
  return new Blob(content, { type: "application/jose" });
}

function part({ note: { sheetId, visitId, version = null, submission }, entries, photos, handIn }, nextLine) {
  return {
    sheetId,
    visitId,
    instrumentVersion: version,
    groups: groups(entries).map((group) => ({
      known: group[0].known,
      operations: group.map((entry) => entry.operation),
    })),
    photos: photos.map((photo) => ({ line: nextLine(), evidence: carried(photo) })),
    submission: handIn && submission?.state === "QUEUED" ? { stateHash: submission.stateHash } : null,
  };
}

function carried({ id, item, digest, takenAt, place, replaces }) {
  return { id, item, digest, takenAt, takenPlace: place && geo(place), replaces };
}

/**
 * Reads the receipts of files that were carried to the portal; each proves itself.
 *
 * @returns {Promise<{receipted: number, photos: number, unproven: number}>} how many answers and photos are safe now
 */
export async function readReceipts(text, desk) {
  const notes = await desk.sheets.notes();
  const result = { receipted: 0, photos: 0, unproven: 0 };
  for (const answer of parse(text).sheets) {
    const note = notes.find((it) => it.sheetId === answer.sheetId || it.sheetId === answer.storedAs);
    if (note) await readSheet(answer, note, desk, result);
  }
  return result;
}

async function readSheet({ storedAs, receipts, photos: carriedPhotos = [], submission }, note, { sheets, ledger, photos }, result) {
  const proven = await provenBy(receipts, await ledger.ofSheet(note.sheetId), storedAs);
  const pictures = await provenPhotos(carriedPhotos, await photos.ofSheet(note.sheetId), storedAs);
  const handedIn = await provesHandIn(submission, note, storedAs);
  result.unproven += receipts.length - proven.size + carriedPhotos.length - pictures.size;
  await noteReasons(carriedPhotos, photos);
  if (!proven.size && !pictures.size && !handedIn) return; // nothing shows that the portal has this sheet under that id
  let mine = note;
  if (note.sheetId !== storedAs) {
    await photos.rebind(note.sheetId, storedAs);
    mine = await sheets.rebind(note, storedAs);
  }
  await ledger.settle(proven);
  for (const [id, { receivedAt, signature }] of pictures) {
    await photos.settle(id, { state: "RECEIPTED", receivedAt, signature, reason: null });
  }
  result.receipted += proven.size;
  result.photos += pictures.size;
  if (handedIn) {
    await sheets.settleSubmission(mine, { state: "DONE", receivedAt: submission.receivedAt, problem: null });
  }
}

/** A refusal has no signature; in a file anybody could have written it. Sent directly, the portal says it again. */
async function provenBy(receipts, entries, sheetId) {
  const outcomes = await outcomesOf(receipts, entries, sheetId);
  return new Map([...outcomes].filter(([, { state }]) => state !== "REFUSED"));
}

async function provenPhotos(carriedPhotos, mine, sheetId) {
  const proven = new Map();
  for (const { receipt } of carriedPhotos) {
    const photo = receipt && mine.find((it) => it.id === receipt.evidenceId);
    if (photo && (await provesEvidence(receipt, { id: photo.id, digest: photo.digest, sheetId }))) proven.set(photo.id, receipt);
  }
  return proven;
}

/** So that the person sees what the portal is said to have against a photo; the photo goes on waiting. */
async function noteReasons(carriedPhotos, photos) {
  for (const { evidenceId, problem } of carriedPhotos) {
    if (problem) await photos.remark(evidenceId, `menurut berkas tanda terima ditolak. ${String(problem.detail ?? problem.title ?? "").slice(0, 300)}`);
  }
}

async function provesHandIn(receipt, { submission }, sheetId) {
  const stateHash = submission?.stateHash;
  return Boolean(receipt && stateHash && (await provesSubmission(receipt, { sheetId, stateHash })));
}

function parse(text) {
  try {
    const answer = JSON.parse(text);
    const whole = ({ receipts, photos = [] }) => Array.isArray(receipts) && Array.isArray(photos) && photos.every((it) => it !== null);
    if (Array.isArray(answer.sheets) && answer.sheets.every(whole)) return answer;
  } catch {
    // the same words as for a file that says something else
  }
  throw new Failure("no-receipts", "Berkas ini bukan tanda terima portal, atau terpotong.");
}
