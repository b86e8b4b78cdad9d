// Photos and papers of a sheet: made small, stripped of what the camera wrote into them, sealed, and
// kept until the portal's signed receipt is here. The small copy stays for looking at.

import { get, list, write, writeFor } from "./database.js";
import { Failure } from "./failure.js";
import { sha256OfBytes } from "./hashes.js";
import { nextId } from "./ids.js";
import { sealBytes, unsealBytes } from "./vault.js";

/** Until the portal has said what it wants. */
const DEFAULTS = { longSide: 1600, quality: 0.8 };
const LARGEST_PAPER = 8 * 1024 * 1024;

const place = (username, id) => `photos/${username}/${id}`;

/**
 * @typedef {{id: string, sheetId: string, item: string, type: string, bytes: number, state: string,
 *     madeAt: number, digest: string, receivedAt: ?string, reason: ?string}} Photo
 */
export class Photos {
  /** @param {Person} person whose vault is open */
  constructor(person) {
    this.person = person;
    this.username = person.username;
    this.key = person.key;
  }

  /** @returns {Promise<Photo>} once the disk has it. @throws {Failure} unreadable, too-large, storage-full */
  async add({ sheetId, item, file }) {
    const blob = file.type === "application/pdf" ? paper(file) : await small(file);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const id = nextId();
    const row = {
      id,
      username: this.username,
      sheetId,
      item,
      type: blob.type,
      bytes: bytes.length,
      digest: await sha256OfBytes(bytes),
      state: "WAITING",
      madeAt: Date.now(),
      ...(await sealBytes(this.key, bytes, place(this.username, id))),
    };
    await writeFor(this.person, ["photos"], ({ photos }) => photos.add(row));
    return shown(row);
  }

  /** @returns {Promise<Photo[]>} the oldest first */
  async ofSheet(sheetId) {
    const rows = await list("photos", "sheet", [this.username, sheetId]);
    return rows.map(shown).sort((one, other) => one.madeAt - other.madeAt);
  }

  async waiting() {
    return list("photos", "state", [this.username, "WAITING"]);
  }

  /** The bytes of a photo, to send or to look at. */
  async blob(row) {
    return new Blob([await unsealBytes(this.key, row, place(this.username, row.id))], { type: row.type });
  }

  /** To look at; whoever asks gives the address back with URL.revokeObjectURL. */
  async address(id) {
    const rows = await list("photos", null, id);
    return rows.length ? URL.createObjectURL(await this.blob(rows[0])) : null;
  }

  async settle(id, outcome) {
    await write(["photos"], async ({ photos }) => {
      const row = await photos.get(id);
      if (row && row.state !== "RECEIPTED") await photos.put({ ...row, ...outcome });
    });
  }

  async rebind(from, to) {
    await write(["photos"], async ({ photos }) => {
      for (const row of await photos.index("sheet").getAll([this.username, from])) {
        await photos.put({ ...row, sheetId: to });
      }
    });
  }
}

function shown({ iv, data, username, ...photo }) {
  return photo;
}

function paper(file) {
  if (file.size > LARGEST_PAPER) throw new Failure("too-large", "Berkas PDF paling besar 8 MB.");
  return file;
}

/** What the portal wants of photos; fetched with the visits. */
export async function learnSettings(settings) {
  await write(["meta"], ({ meta }) => meta.put({ key: "photos", settings }));
}

async function small(file) {
  const { longSide, quality } = (await get("meta", "photos"))?.settings ?? DEFAULTS;
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
