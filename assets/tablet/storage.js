// Whether this tablet's storage can be trusted: is it persistent, how much is free, and is what was
// there yesterday still there.

import { get, write } from "./database.js";

const MARK = "teladan_tablet";

/** What a visit may need: fifty answers of a kilobyte each, and ten photos of half a megabyte. */
export const BYTES_OF_A_VISIT = 50 * 1024 + 10 * 512 * 1024;

/** Asks the browser once more not to throw our data away when it needs room. */
export async function askToPersist() {
  return (await navigator.storage?.persist?.()) ?? false;
}

/**
 * @returns {Promise<{persisted: boolean, usage: number, quota: number, free: number,
 *     canary: "FIRST"|"PRESENT"|"LOST"}>} sizes in bytes; 0 where the browser does not say
 */
export async function status() {
  const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const persisted = (await navigator.storage?.persisted?.()) ?? false;
  return { persisted, usage, quota, free: Math.max(0, quota - usage), canary: await canary() };
}

/** Room for so many visits, by estimate. */
export function needFor(visits) {
  return visits * BYTES_OF_A_VISIT;
}

let sung;

/**
 * A note in the database and a cookie beside it: when only the cookie is left, the browser has
 * thrown the database away. Said once for each opening of the page, then noted afresh.
 */
function canary() {
  sung ??= sing();
  return sung;
}

async function sing() {
  const note = await get("meta", "canary");
  const marked = document.cookie.split("; ").some((cookie) => cookie.startsWith(MARK + "="));
  if (!note) {
    await write(["meta"], ({ meta }) => meta.put({ key: "canary", since: new Date().toISOString() }));
  }
  const since = encodeURIComponent(note?.since ?? new Date().toISOString());
  document.cookie = `${MARK}=${since}; path=/tablet; max-age=34560000; samesite=strict`;
  if (note) return "PRESENT";
  return marked ? "LOST" : "FIRST";
}
