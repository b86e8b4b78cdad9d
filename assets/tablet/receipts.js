// Only a receipt that the portal has signed makes an answer safe. The portal's keys are kept from the
// first visit with signal; one that is not among them proves nothing.

import { call } from "./api.js";
import { get, write } from "./database.js";
import { Failure } from "./failure.js";

/** Fetches the portal's public keys and keeps those it did not know. */
export async function learnKeys() {
  const { body } = await call("GET", "/keys");
  return write(["meta"], async ({ meta }) => {
    const kept = (await meta.get("keys"))?.jwks ?? [];
    const fresh = body.keys.filter((jwk) => !kept.some((other) => other.kid === jwk.kid));
    const jwks = [...kept, ...fresh];
    await meta.put({ ...(await meta.get("keys")), key: "keys", jwks });
    return jwks;
  });
}

let imported = { names: "", keys: [] };

async function keys() {
  const jwks = (await get("meta", "keys"))?.jwks ?? [];
  const names = jwks.map((jwk) => jwk.kid).join();
  if (names !== imported.names) {
    imported = { names, keys: await Promise.all(jwks.map(importKey)) };
  }
  return imported.keys;
}

async function importKey({ kty, crv, x }) {
  try {
    return await crypto.subtle.importKey("jwk", { kty, crv, x }, "Ed25519", false, ["verify"]);
  } catch (cause) {
    throw new Failure(
      "old-browser",
      "Peramban ini terlalu lama untuk memeriksa tanda terima. Perbarui Chrome.",
      { cause: String(cause) },
    );
  }
}

/** Whether one of the portal's keys signed this text. */
export async function isSigned(text, signature) {
  const bytes = fromBase64url(signature);
  if (!bytes) return false;
  for (const key of await keys()) {
    if (await crypto.subtle.verify("Ed25519", key, bytes, new TextEncoder().encode(text))) return true;
  }
  return false;
}

/** The receipt of an operation, whether it was stored or kept as late. */
export function provesOperation(receipt, { id, contentHash, sheetId }) {
  return (
    receipt.operationId === id &&
    receipt.contentHash === contentHash &&
    isSigned([id, contentHash, sheetId, receipt.receivedAt].join("\n"), receipt.signature)
  );
}

export function provesSubmission(receipt, { sheetId, stateHash }) {
  return (
    receipt.sheetId === sheetId &&
    receipt.stateHash === stateHash &&
    isSigned([sheetId, stateHash, receipt.receivedAt].join("\n"), receipt.signature)
  );
}

export function provesEvidence(receipt, { id, digest, sheetId }) {
  return (
    receipt.evidenceId === id &&
    receipt.digest === digest &&
    isSigned([id, digest, sheetId, receipt.receivedAt].join("\n"), receipt.signature)
  );
}

export function provesSignature(receipt, { sheetId, digest, stateHash }) {
  return (
    receipt.digest === digest &&
    receipt.stateHash === stateHash &&
    isSigned([sheetId, digest, stateHash, receipt.receivedAt].join("\n"), receipt.signature)
  );
}

function fromBase64url(text) {
  if (typeof text !== "string") return null;
  try {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
