// Who works on this tablet. Each has a vault of their own; nobody sees or loses another's work, and
// signing in again, with a new token, leaves all that lies there as it is.

import { call } from "./api.js";
import { countOf, get, list, write } from "./database.js";
import { device } from "./device.js";
import { Failure } from "./failure.js";
import { learnKeys } from "./receipts.js";
import { register } from "./report.js";
import { makeVault, openVault, seal, unseal } from "./vault.js";

const PIN = /^\d{6}$/;
const FREE_TRIES = 5;
const LONGEST_WAIT = 5 * 60_000;

/**
 * All who have work on this tablet; needs no PIN.
 *
 * @returns {Promise<(Standing & {name: string, bytes: number})[]>}
 */
export async function listUsers() {
  const users = await list("users");
  return Promise.all(
    users.map(async ({ username, name }) => ({ name, ...(await standing(username)), bytes: await bytesOf(username) })),
  );
}

/**
 * How one person's work on this tablet stands. It is asked often, so what has its receipt is only counted.
 *
 * @typedef {{username: string, waiting: number, receipted: number, kept: number, refused: number,
 *     submissionsWaiting: number, movesWaiting: number, photosWaiting: number, photosReceipted: number, photosRefused: number, oldestWaitingAt: ?number}} Standing
 * @returns {Promise<Standing>}
 */
export async function standing(username) {
  const [operations, photos, sheets, receipted, kept, refused, refusedPhotos, photosReceipted] = await Promise.all([
    list("operations", "state", [username, "WAITING"]),
    list("photos", "state", [username, "WAITING"]),
    list("documents", null, IDBKeyRange.bound([username, "sheet"], [username, "sheet", []])),
    countOf("operations", "state", [username, "RECEIPTED"]),
    countOf("operations", "state", [username, "KEPT"]),
    countOf("operations", "state", [username, "REFUSED"]),
    list("photos", "state", [username, "REFUSED"]),
    countOf("photos", "state", [username, "RECEIPTED"]),
  ]);
  const submissions = sheets.filter((sheet) => sheet.waitingSince);
  const moves = sheets.filter((sheet) => sheet.moving);
  const times = [...[...operations, ...photos].map((row) => row.madeAt), ...submissions.map((sheet) => sheet.waitingSince)];
  return {
    username,
    waiting: operations.length,
    receipted,
    kept,
    refused,
    submissionsWaiting: submissions.length,
    movesWaiting: moves.length,
    photosWaiting: photos.length,
    photosReceipted,
    photosRefused: refusedPhotos.filter((photo) => !photo.replacedBy).length,
    oldestWaitingAt: times.length ? times.reduce((one, other) => Math.min(one, other)) : null,
  };
}

async function bytesOf(username) {
  const rows = [...(await list("operations", "user", username)), ...(await list("photos", "user", username))];
  return rows.reduce((sum, row) => sum + row.bytes, 0);
}

/**
 * Signs in where there is signal; makes the user's vault or opens the one that is there.
 *
 * @returns {Promise<Person>}
 * @throws {Failure} wrong-pin when the vault has another PIN: then forget(username) gives up what is in it
 */
export async function signIn(username, password, pin) {
  if (!PIN.test(pin)) throw new Failure("bad-pin", "PIN terdiri atas 6 angka.");
  const { token, me } = await enter(username, password);
  await learnKeys();
  await register(token);
  const { secret } = await device();
  const before = await get("users", me.username);
  const vault = before ? { ...before, key: await tryPin(before, pin, secret) } : await makeVault(pin, secret);
  const { key, salt, wrapped } = vault;
  const sealed = await seal(key, token, tokenPlace(me.username));
  const row = { username: me.username, name: me.name, salt, wrapped, token: sealed, wrongTries: 0 };
  await write(["users"], ({ users }) => users.put(row));
  return { username: me.username, name: me.name, key, salt, token };
}

async function enter(username, password) {
  try {
    const { body } = await call("POST", "/tokens", { json: { username, password } });
    const me = (await call("GET", "/me", { token: body.token })).body;
    if (!me.grants.some((grant) => grant.role === "ASSESSOR")) {
      throw new Failure("no-assessor", "Akun ini bukan akun penilai.");
    }
    return { token: body.token, me };
  } catch (failure) {
    if (failure.code === "signed-out") {
      throw new Failure("wrong-password", "Nama akun atau kata sandi tidak cocok.");
    }
    throw failure;
  }
}

/**
 * Opens the vault where there is no signal.
 *
 * @returns {Promise<Person>} token is null once the portal has refused it
 */
export async function unlock(username, pin) {
  const user = await get("users", username);
  if (!user) throw new Failure("unknown-user", "Pengguna ini belum ada di tablet ini.");
  const key = await tryPin(user, pin, (await device()).secret);
  const token = user.token ? await unseal(key, user.token, tokenPlace(username)) : null;
  return { username, name: user.name, key, salt: user.salt, token };
}

/** The portal no longer takes this token. Nothing else is touched. */
export async function dropToken(username) {
  await change(username, (user) => ({ ...user, token: null }));
}

/** Gives up a vault whose PIN nobody knows, with all that lies in it unsent. */
export async function forget(username) {
  await write(["users", "operations", "documents", "photos", "pictures"], async (stores) => {
    await stores.users.delete(username);
    for (const store of [stores.operations, stores.photos, stores.pictures]) {
      for (const id of await store.index("user").getAllKeys(username)) await store.delete(id);
    }
    await stores.documents.delete(IDBKeyRange.bound([username], [username, []]));
  });
}

async function tryPin(user, pin, secret) {
  const wait = (user.notBefore ?? 0) - Date.now();
  if (wait > 0 && wait <= LONGEST_WAIT) {
    throw new Failure("too-many-tries", `Terlalu sering salah. Coba lagi dalam ${Math.ceil(wait / 1000)} detik.`);
  }
  try {
    const key = await openVault(user, pin, secret);
    if (user.wrongTries) await change(user.username, (it) => ({ ...it, wrongTries: 0, notBefore: 0 }));
    return key;
  } catch (failure) {
    if (failure.code === "wrong-pin") await change(user.username, wrongOnceMore);
    throw failure;
  }
}

function wrongOnceMore(user) {
  const wrongTries = (user.wrongTries ?? 0) + 1;
  const over = Math.max(0, wrongTries - FREE_TRIES);
  const wait = over ? Math.min(1000 * 2 ** over, LONGEST_WAIT) : 0;
  return { ...user, wrongTries, notBefore: Date.now() + wait };
}

function change(username, how) {
  return write(["users"], async ({ users }) => {
    const user = await users.get(username);
    if (user) await users.put(how(user));
  });
}

const tokenPlace = (username) => `users/${username}/token`;

/** @typedef {{username: string, name: string, key: CryptoKey, salt: Uint8Array, token: ?string}} Person */
