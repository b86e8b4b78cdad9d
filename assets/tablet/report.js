// Tells the portal which tablet this is, and how much it holds, so that the office sees what is missing.

import { call } from "./api.js";
import { write } from "./database.js";
import { device } from "./device.js";

/** Registers the tablet for whoever has just signed in, and learns whom to seal files to. */
export async function register(token) {
  const { id, signing } = await device();
  const { kty, crv, x, y } = await crypto.subtle.exportKey("jwk", signing.publicKey);
  await call("PUT", `/devices/${id}`, { token, json: { publicKey: { kty, crv, x, y } } });
  const { body: bundleKey } = await call("GET", "/bundles/key");
  await write(["meta"], async ({ meta }) => meta.put({ ...(await meta.get("keys")), key: "keys", bundleKey }));
}

const EVERY = 60_000;

/** Says how one person's work stands: each minute, and at once when the last of what waited has gone. */
export class Reporter {
  #at = 0;
  #toldEmpty = false;

  /** @param {() => ?string} token @param {() => Promise<Standing>} standing as users.js gives it */
  constructor(token, standing) {
    this.token = token;
    this.standing = standing;
  }

  async tell() {
    const standing = await this.standing();
    const empty = standing.waiting + standing.photosWaiting + standing.submissionsWaiting + standing.movesWaiting === 0;
    if (Date.now() - this.#at < EVERY && (!empty || this.#toldEmpty)) return;
    this.#at = Date.now();
    this.#toldEmpty = await report(this.token(), standing).then(() => empty, () => false); // else once more
  }
}

async function report(token, { waiting, receipted, kept, refused, photosWaiting, oldestWaitingAt }) {
  const { id } = await device();
  const json = {
    made: waiting + receipted + kept + refused,
    waiting,
    refused,
    photosWaiting,
    oldestWaitingAt: oldestWaitingAt && new Date(oldestWaitingAt).toISOString(),
  };
  await call("PUT", `/devices/${id}/report`, { token, json });
}
