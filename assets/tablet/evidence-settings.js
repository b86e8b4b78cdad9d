// What the portal wants of photos and papers, as it was last fetched with the visits.

import { get, write } from "./database.js";

/** Until the portal has said what it wants. */
const DEFAULTS = { longSide: 1600, quality: 0.8, place: true, mostBytes: 8 * 1024 * 1024, partBytes: 256 * 1024 };

/**
 * @returns {Promise<{longSide: number, quality: number, place: boolean, mostBytes: number, partBytes: number}>}
 *     pixels of the longer side, quality from 0 to 1, whether places are kept, the most of a file and of a part
 */
export async function evidenceSettings() {
  return { ...DEFAULTS, ...(await get("meta", "photos"))?.settings };
}

export async function learnSettings(settings) {
  await write(["meta"], ({ meta }) => meta.put({ key: "photos", settings }));
}
