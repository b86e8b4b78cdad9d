// Makes what a camera gives small enough for a village's signal. A picture is drawn anew, so that what
// the camera wrote into it, place and owner included, stays behind; a paper is kept as it is.

import { evidenceSettings } from "./evidence-settings.js";
import { Failure } from "./failure.js";
import { size } from "./words.js";

/** @returns {Promise<Blob>} a JPEG or a PDF. @throws {Failure} unreadable, too-large */
export async function shrink(file) {
  const settings = await evidenceSettings();
  const blob = file.type === "application/pdf" ? file : await redrawn(file, settings);
  if (blob.size > settings.mostBytes) {
    throw new Failure("too-large", `Berkas ini ${size(blob.size)}; paling besar ${size(settings.mostBytes)}.`);
  }
  return blob;
}

async function redrawn(file, { longSide, quality }) {
  let picture;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    throw new Failure("unreadable", "Berkas ini bukan foto atau PDF yang dapat dibaca.");
  }
  const scale = Math.min(1, longSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
  if (!blob) throw new Failure("unreadable", "Foto ini tidak dapat diolah di tablet ini.");
  return blob;
}

/** When a file was made, as far as it says so; of one that the camera has just made that is now. */
export function takenAt({ lastModified }, now = Date.now()) {
  const plausible = lastModified > Date.UTC(2000, 0, 1) && lastModified <= now;
  return new Date(plausible ? lastModified : now).toISOString();
}
