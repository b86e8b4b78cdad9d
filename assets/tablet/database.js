// What is on this tablet: one IndexedDB. What must be counted without a PIN (whose, which sheet, its
// state, time and size) lies open; all content is sealed by vault.js before it comes here.

import { openDB } from "/webjars/idb/7.0.1/build/index.js";
import { Failure } from "./failure.js";

/** Answered by the disk, not by a cache, before anybody is told that it is kept. */
const DURABLE = { durability: "strict" };

const VERSION = 2;

let opened;

/** @returns {Promise<import("idb").IDBPDatabase>} the same one for the whole page */
export function database() {
  opened ??= open().catch((failure) => {
    opened = undefined;
    throw failure;
  });
  return opened;
}

async function open() {
  try {
    return await openDB("teladan", VERSION, {
      upgrade: shape,
      // another page wants a newer shape: step aside, nothing is held only in memory
      blocking: stepAside,
      terminated: () => (opened = undefined),
    });
  } catch (cause) {
    if (cause?.name === "VersionError") {
      throw new Failure("old-app", "Aplikasi di tab ini versi lama. Tutup lalu buka lagi; tidak ada yang hilang.");
    }
    throw new Failure(
      "no-storage",
      "Peramban ini tidak mengizinkan penyimpanan. Tutup jendela penyamaran, lalu buka lagi.",
      { cause: String(cause) },
    );
  }
}

function stepAside() {
  opened?.then((db) => db.close());
  opened = undefined;
}

/** From any earlier shape to this one; what lies there is taken along. */
async function shape(db, before, now, transaction) {
  if (before < 1) create(db);
  if (before < 2) await partPictures(db, transaction.objectStore("photos"));
}

/** The bytes of photos lie apart from what is known of them, so that a count does not load them. */
async function partPictures(db, photos) {
  const pictures = db.createObjectStore("pictures", { keyPath: "id" });
  pictures.createIndex("user", "username");
  for (let at = await photos.openCursor(); at; at = await at.continue()) {
    const { iv, data, ...photo } = at.value;
    await pictures.put({ id: photo.id, username: photo.username, iv, data });
    await at.update(photo);
  }
}

function create(db) {
  db.createObjectStore("meta", { keyPath: "key" });
  db.createObjectStore("users", { keyPath: "username" });
  const operations = db.createObjectStore("operations", { keyPath: "id" });
  operations.createIndex("user", "username");
  operations.createIndex("sheet", ["username", "sheetId"]);
  operations.createIndex("state", ["username", "state"]);
  db.createObjectStore("documents", { keyPath: ["username", "kind", "id"] });
  const photos = db.createObjectStore("photos", { keyPath: "id" });
  photos.createIndex("user", "username");
  photos.createIndex("sheet", ["username", "sheetId"]);
  photos.createIndex("state", ["username", "state"]);
}

/**
 * Runs what is done with stores in one transaction; resolves when the disk has it.
 *
 * @param {string[]} stores
 * @param {(stores: object) => any} work must only await what these stores answer
 */
export async function write(stores, work) {
  const db = await database();
  const transaction = db.transaction(stores, "readwrite", DURABLE);
  transaction.done.catch(() => {}); // reported below, or by what made it fail
  let result;
  try {
    result = await work(Object.fromEntries(stores.map((name) => [name, transaction.objectStore(name)])));
  } catch (failure) {
    try {
      transaction.abort();
    } catch {
      // it has failed by itself
    }
    throw Failure.of(failure);
  }
  try {
    await transaction.done;
  } catch (failure) {
    throw Failure.of(failure);
  }
  return result;
}

/**
 * The same for what is sealed under a person's key; refused once another page has given their vault up,
 * since nobody could ever open it again.
 *
 * @param {{username: string, salt: Uint8Array}} person whose vault was opened
 */
export function writeFor({ username, salt }, stores, work) {
  return write(["users", ...stores], async ({ users, ...rest }) => {
    const now = (await users.get(username))?.salt;
    if (!now || now.some((byte, index) => byte !== salt[index])) {
      throw new Failure("given-up", "Penyimpanan Anda di tablet ini sudah diganti atau dihapus. Kembali ke awal, lalu buka dengan PIN yang baru.");
    }
    return work(rest);
  });
}

export async function get(store, key) {
  return (await database()).get(store, key);
}

/** All that an index holds under a key; or a store, or a range of its own keys. */
export async function list(store, index, key) {
  const db = await database();
  return index ? db.getAllFromIndex(store, index, key) : db.getAll(store, key);
}

export async function countOf(store, index, key) {
  return (await database()).countFromIndex(store, index, key);
}
