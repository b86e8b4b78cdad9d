// What leaves the tablet and comes back to it as files, when there is no signal for days.

import { call } from "./api.js";
import { makeFile, planFiles, readReceipts } from "./bundle.js";

export class Carrier {
  /** @param {Desk} desk @param {() => ?string} token of whoever is signed in */
  constructor(desk, token) {
    this.desk = desk;
    this.token = token;
  }

  /** The sealed files that what is unsent takes; none when nothing waits. @returns {Promise<PlannedFile[]>} */
  plan() {
    return planFiles(this.desk);
  }

  /** One of them. @returns {Promise<Blob>} */
  make(planned) {
    return makeFile(this.desk.user.username, planned, this.desk);
  }

  /** Receipts that came back as a file. @returns {Promise<{receipted: number, photos: number, unproven: number}>} */
  async read(text) {
    const result = await readReceipts(text, this.desk);
    await this.desk.reload();
    this.desk.changed();
    return result;
  }

  /** Hands in a file that another tablet made. @returns {Promise<{sheets: object[]}>} the receipts to carry back */
  async deliver(file) {
    const headers = { "Content-Type": "application/jose" };
    return (await call("POST", "/bundles", { token: this.token(), body: file, headers })).body;
  }
}
