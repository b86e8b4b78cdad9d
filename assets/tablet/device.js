// Which tablet this is: a random id that stands in each operation, a key that signs what leaves the
// tablet as a file, and the secret that PINs are bound to. Neither key can be read out of the browser.

import { get, write } from "./database.js";
import { nextId } from "./ids.js";

let known;

/** @returns {Promise<{id: string, signing: CryptoKeyPair, secret: CryptoKey, madeAt: string}>} */
export async function device() {
  known ??= (await get("meta", "device")) ?? (await make());
  return known;
}

async function make() {
  const made = {
    key: "device",
    id: nextId(),
    signing: await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]),
    secret: await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]),
    madeAt: new Date().toISOString(),
  };
  // of two pages that open at once, one decides
  return write(["meta"], async ({ meta }) => {
    const first = await meta.get("device");
    if (first) return first;
    await meta.add(made);
    return made;
  });
}
