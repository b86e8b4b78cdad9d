// Sends one photo or paper: a small one at once, a larger one in parts, so that a cut costs one part only.
// After a cut the portal says which parts it has; nothing but its signed receipt ends the sending.

import { evidenceSettings } from "./evidence-settings.js";
import { Failure } from "./failure.js";
import { sha256OfBytes } from "./hashes.js";
import { provesEvidence } from "./receipts.js";

/** What the portal will say again however often it is asked; all else may be better the next time. */
const FINAL = new Set(["evidence-unreadable", "evidence-too-large", "evidence-unsafe", "invalid-fields", "id-taken", "body-too-large"]);

/** Parts that do not make the file, or that the portal has otherwise: one request with all of it heals both. */
const NO_PARTS = new Set(["digest-differs", "id-taken"]);

export class PhotoSender {
  /**
   * @param {(method: string, path: string, what: object) => Promise<any>} call to the portal
   * @param {Photos} photos
   * @param {() => void} told hears of each part that arrived
   */
  constructor(call, photos, told) {
    this.call = call;
    this.photos = photos;
    this.told = told;
  }

  /** @returns {Promise<?string>} when the portal had it; null when it refused it for what it is */
  async send(sheetId, photo) {
    let receipt;
    try {
      receipt = await this.#receipt(sheetId, photo);
    } catch (failure) {
      if (!FINAL.has(failure.more?.slug)) throw failure;
      await this.photos.settle(photo.id, { state: "REFUSED", reason: failure.message });
      return null;
    }
    if (!(await provesEvidence(receipt, { id: photo.id, digest: photo.digest, sheetId }))) {
      throw new Failure("no-receipt", "Tanda terima foto tidak cocok. Akan dikirim ulang.");
    }
    const { receivedAt, signature } = receipt;
    await this.photos.settle(photo.id, { state: "RECEIPTED", receivedAt, signature, reason: null });
    return receivedAt;
  }

  async #receipt(sheetId, photo) {
    const { partBytes } = await evidenceSettings();
    const blob = await this.photos.blob(photo);
    const begun = photo.upload?.sheetId === sheetId ? photo.upload : null;
    if (!begun && blob.size <= partBytes) return this.#whole(sheetId, photo, blob);
    try {
      return await this.#inParts(photo, blob, begun ?? { sheetId, partBytes, sent: 0, of: Math.ceil(blob.size / partBytes) }, begun !== null);
    } catch (failure) {
      if (!NO_PARTS.has(failure.more?.slug)) throw failure;
      return this.#whole(sheetId, photo, blob);
    }
  }

  /** How it is cut stays as it was begun, for parts of another size would not fit together. */
  async #inParts(photo, blob, upload, begun) {
    const { sheetId, partBytes, of } = upload;
    let missing = Array.from({ length: of }, (_, index) => index + 1);
    if (begun) {
      const answer = await this.#complete(photo, upload);
      if (answer.receipt) return answer.receipt;
      missing = answer.missing;
    } else {
      await this.photos.progress(photo.id, upload);
    }
    let sent = of - missing.length;
    for (const number of missing) {
      const part = blob.slice((number - 1) * partBytes, number * partBytes);
      await this.call("PUT", `/sheets/${sheetId}/evidence/${photo.id}/parts/${number}`, {
        body: part,
        headers: { "Content-Digest": header(await sha256OfBytes(await part.arrayBuffer())) },
      });
      await this.photos.progress(photo.id, { ...upload, sent: ++sent });
      this.told();
    }
    const { receipt } = await this.#complete(photo, upload);
    if (!receipt) throw new Failure("no-receipt", "Sebagian foto belum sampai. Akan dikirim ulang.");
    return receipt;
  }

  /** @returns {Promise<{receipt?: object, missing?: number[]}>} the portal has all of it, or says what it lacks */
  async #complete(photo, { sheetId, of }) {
    try {
      return { receipt: await this.#put(sheetId, photo, `&parts=${of}`, new Blob([])) };
    } catch (failure) {
      const { slug, problem } = failure.more ?? {};
      if (slug !== "parts-missing" || !Array.isArray(problem.missing)) throw failure;
      return { missing: problem.missing.filter((number) => number >= 1 && number <= of) };
    }
  }

  #whole(sheetId, photo, blob) {
    return this.#put(sheetId, photo, "", blob);
  }

  #put(sheetId, photo, more, body) {
    const replaces = photo.replaces ? `&replaces=${photo.replaces}` : "";
    const path = `/sheets/${sheetId}/evidence/${photo.id}?item=${encodeURIComponent(photo.item)}${replaces}${more}`;
    return this.call("PUT", path, { body, headers: { "Content-Digest": header(photo.digest), ...aboutHeaders(photo) } });
  }
}

/** Time and place go in headers, because addresses end up in the logs of every proxy. */
function aboutHeaders({ takenAt, place }) {
  return { ...(takenAt && { "Taken-At": takenAt }), ...(place && { "Taken-Place": geo(place) }) };
}

/** A geo URI (RFC 5870). */
export function geo({ latitude, longitude, accuracy }) {
  const uncertainty = Number.isFinite(accuracy) ? `;u=${Math.min(9_999_999, Math.round(accuracy))}` : "";
  return `geo:${latitude.toFixed(6)},${longitude.toFixed(6)}${uncertainty}`;
}

function header(sha256) {
  return `sha-256=:${btoa(String.fromCharCode(...sha256.match(/../g).map((byte) => parseInt(byte, 16))))}:`;
}
