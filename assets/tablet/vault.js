// Keeps one person's work from the next who holds the tablet. Content is sealed with AES-GCM under a
// random key of the user's own; that key lies wrapped under one made of the PIN and of a secret which
// never leaves this browser, so neither a copied disk nor a guessed PIN is enough.

import { Failure } from "./failure.js";

const ROUNDS = 600_000; // PBKDF2-SHA256, as OWASP advises
const AES = "AES-GCM";

/**
 * A new key, and how it is kept.
 *
 * @returns {Promise<{key: CryptoKey, salt: Uint8Array, wrapped: Sealed}>}
 */
export async function makeVault(pin, deviceSecret) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await crypto.subtle.generateKey({ name: AES, length: 256 }, true, ["encrypt", "decrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const outer = await keyOfPin(pin, salt, deviceSecret);
  const data = new Uint8Array(await crypto.subtle.wrapKey("raw", key, outer, { name: AES, iv }));
  const wrapped = { iv, data };
  return { key: await openVault({ salt, wrapped }, pin, deviceSecret), salt, wrapped };
}

/** The user's key, which no script can read out. @throws {Failure} wrong-pin */
export async function openVault({ salt, wrapped }, pin, deviceSecret) {
  const outer = await keyOfPin(pin, salt, deviceSecret);
  try {
    return await crypto.subtle.unwrapKey(
      "raw", wrapped.data, outer, { name: AES, iv: wrapped.iv }, AES, false, ["encrypt", "decrypt"]);
  } catch {
    throw new Failure("wrong-pin", "PIN tidak cocok.");
  }
}

async function keyOfPin(pin, salt, deviceSecret) {
  const typed = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveBits"]);
  const stretched = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS }, typed, 256);
  const bound = await crypto.subtle.sign("HMAC", deviceSecret, stretched);
  return crypto.subtle.importKey("raw", bound, AES, false, ["wrapKey", "unwrapKey"]);
}

/**
 * @typedef {{iv: Uint8Array, data: Uint8Array}} Sealed
 * @param {any} value what JSON can say
 * @param {string} place where it belongs; it opens nowhere else
 * @returns {Promise<Sealed>}
 */
export function seal(key, value, place) {
  return sealBytes(key, new TextEncoder().encode(JSON.stringify(value)), place);
}

export async function unseal(key, sealed, place) {
  return JSON.parse(new TextDecoder().decode(await unsealBytes(key, sealed, place)));
}

export async function sealBytes(key, bytes, place) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: new Uint8Array(await crypto.subtle.encrypt(bound(iv, place), key, bytes)) };
}

export async function unsealBytes(key, { iv, data }, place) {
  try {
    return await crypto.subtle.decrypt(bound(iv, place), key, data);
  } catch {
    throw new Failure("damaged", "Catatan di tablet ini rusak dan tidak dapat dibuka.", { place });
  }
}

function bound(iv, place) {
  return { name: AES, iv, additionalData: new TextEncoder().encode(place) };
}
