// Photos and papers of a sheet: sealed, and kept until the portal's signed receipt is here, and after it
// for looking at. What is known of one lies apart from its bytes, so that counting loads no picture.

import { get, list, write, writeFor } from "./database.js";
import { sha256OfBytes } from "./hashes.js";
import { nextId } from "./ids.js";
import { shrink, takenAt } from "./shrink.js";
import { seal, sealBytes, unseal, unsealBytes } from "./vault.js";

const bytesPlace = (username, id) => `photos/${username}/${id}`;
const smallId = (id) => `${id}/small`;
const aboutPlace = (username, id) => `photos/${username}/${id}/about`;

/**
 * @typedef {{latitude: number, longitude: number, accuracy: number}} Place in degrees and metres
 * @typedef {{partBytes: number, sheetId: string, sent: number, of: number}} Upload how far the parts have come
 * @typedef {{id: string, sheetId: string, item: string, type: string, bytes: number, state: string,
 *     madeAt: number, digest: string, receivedAt: ?string, reason: ?string, upload: ?Upload,
 *     replaces: ?string, replacedBy: ?string, takenAt: ?string, place: ?Place}} Photo
 */
export class Photos {
  /** @param {Person} person whose vault is open */
  constructor(person) {
    this.person = person;
    this.username = person.username;
    this.key = person.key;
  }

  /**
   * @param {{sheetId: string, item: string, file: Blob, replaces: ?string, place: ?Place}} taken
   * @returns {Promise<string>} its id, once the disk has it whole
   * @throws {Failure} unreadable, too-large, storage-full
   */
  async add({ sheetId, item, file, replaces = null, place = null }) {
    const { blob, small } = await shrink(file);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const id = nextId();
    const { username } = this;
    const row = {
      id,
      username,
      sheetId,
      item,
      type: blob.type,
      bytes: bytes.length,
      digest: await sha256OfBytes(bytes),
      state: "WAITING",
      madeAt: Date.now(),
      replaces,
      about: await seal(this.key, { takenAt: takenAt(file), place }, aboutPlace(username, id)),
    };
    const sealed = [await this.#picture(id, bytes)];
    if (small) sealed.push(await this.#picture(smallId(id), new Uint8Array(await small.arrayBuffer())));
    await writeFor(this.person, ["photos", "pictures"], async ({ photos, pictures }) => {
      const old = replaces && (await photos.get(replaces));
      if (old) await photos.put({ ...old, replacedBy: id });
      for (const picture of sealed) await pictures.add(picture);
      await photos.add(row);
    });
    return id;
  }

  async #picture(id, bytes) {
    const { username } = this;
    return { id, username, ...(await sealBytes(this.key, bytes, bytesPlace(username, id))) };
  }

  /** Where it was taken, when that was found only after it was kept. */
  async locate(id, place) {
    const row = await get("photos", id);
    if (row?.state !== "WAITING") return;
    const { takenAt } = await this.#shown(row);
    const about = await seal(this.key, { takenAt, place }, aboutPlace(this.username, id));
    await this.#change(id, (it) => ({ ...it, about }));
  }

  /** @returns {Promise<Photo[]>} the oldest first */
  async ofSheet(sheetId) {
    return this.#inOrder(await list("photos", "sheet", [this.username, sheetId]));
  }

  /** @returns {Promise<Photo[]>} what the portal has not receipted, the oldest first */
  async waiting() {
    return this.#inOrder(await list("photos", "state", [this.username, "WAITING"]));
  }

  async #inOrder(rows) {
    const photos = await Promise.all(rows.map((row) => this.#shown(row)));
    return photos.sort((one, other) => one.madeAt - other.madeAt);
  }

  /** @returns {Promise<?string>} when the portal last gave a receipt */
  async lastReceiptAt() {
    const rows = await list("photos", "state", [this.username, "RECEIPTED"]);
    return rows.reduce((last, row) => (row.receivedAt > (last ?? "") ? row.receivedAt : last), null);
  }

  /** What the portal refused, and nothing was taken for instead. */
  async refused() {
    const photos = await this.#inOrder(await list("photos", "state", [this.username, "REFUSED"]));
    return photos.filter((photo) => !photo.replacedBy);
  }

  /** The bytes of a photo, to send or to look at. */
  blob({ id, type }) {
    return this.#unsealed(id, type);
  }

  /** To look at; whoever asks gives the address back with URL.revokeObjectURL. */
  async address(photo) {
    return URL.createObjectURL(await this.blob(photo));
  }

  /** The same of its small picture; of the whole one where an older release made none. */
  async smallAddress(photo) {
    const small = await this.#unsealed(smallId(photo.id), "image/jpeg");
    return small ? URL.createObjectURL(small) : this.address(photo);
  }

  async #unsealed(id, type) {
    const picture = await get("pictures", id);
    return picture && new Blob([await unsealBytes(this.key, picture, bytesPlace(this.username, id))], { type });
  }

  /** Notes how far its parts have come. */
  progress(id, upload) {
    return this.#change(id, (row) => ({ ...row, upload }));
  }

  /** Notes what the portal answered. What has a receipt keeps it. */
  settle(id, outcome) {
    return this.#change(id, (row) => (row.state === "RECEIPTED" ? row : { ...row, ...outcome, upload: null }));
  }

  /** Notes what is said about one that waits; it goes on waiting. */
  remark(id, reason) {
    return this.#change(id, (row) => (row.state === "WAITING" && row.username === this.username ? { ...row, reason } : row));
  }

  async rebind(from, to) {
    await write(["photos"], async ({ photos }) => {
      for (const row of await photos.index("sheet").getAll([this.username, from])) {
        await photos.put({ ...row, sheetId: to });
      }
    });
  }

  #change(id, how) {
    return write(["photos"], async ({ photos }) => {
      const row = await photos.get(id);
      if (row) await photos.put(how(row));
    });
  }

  async #shown({ about, username, ...photo }) {
    const known = about ? await unseal(this.key, about, aboutPlace(username, photo.id)) : {};
    return { replaces: null, replacedBy: null, upload: null, takenAt: null, place: null, ...photo, ...known };
  }
}
