// Makes what a camera gives small enough for a village's signal. A picture is drawn anew, so that what
// the camera wrote into it, place and owner included, stays behind; a paper is kept as it is.

import { evidenceSettings } from "./evidence-settings.js";
import { Failure } from "./failure.js";
import { size } from "./words.js";

/** Of what lies beside an item: two for each pixel of a common tablet. */
const SMALL = { longSide: 240, quality: 0.7 };

/**
 * @returns {Promise<{blob: Blob, small: ?Blob}>} a JPEG with a small one beside it, or a PDF
 * @throws {Failure} unreadable, too-large
 */
export async function shrink(file) {
  const settings = await evidenceSettings();
  const shrunk = file.type === "application/pdf" ? { blob: file, small: null } : await pictures(file, settings);
  if (shrunk.blob.size > settings.mostBytes) {
    throw new Failure("too-large", `Berkas ini ${size(shrunk.blob.size)}; paling besar ${size(settings.mostBytes)}.`);
  }
  return shrunk;
}

async function pictures(file, settings) {
  const picture = await decoded(file);
  try {
    return { blob: await redrawn(picture, settings), small: await redrawn(picture, SMALL) };
  } finally {
    picture.close();
  }
}

async function decoded(file) {
  try {
    return await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    throw new Failure("unreadable", "Berkas ini bukan foto atau PDF yang dapat dibaca.");
  }
}

async function redrawn(picture, { longSide, quality }) {
  const scale = Math.min(1, longSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
  if (!blob) throw new Failure("unreadable", "Foto ini tidak dapat diolah di tablet ini.");
  return blob;
}

/** When a file was made, as far as it says so; of one that the camera has just made that is now. */
export function takenAt({ lastModified }, now = Date.now()) {
  const plausible = lastModified > Date.UTC(2000, 0, 1) && lastModified <= now;
  return new Date(plausible ? lastModified : now).toISOString();
}
