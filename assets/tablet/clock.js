// Whether this tablet's clock is right, by the time that the portal names in each of its answers. A wrong one
// loses nothing, but the times that people read beside answers and photos come from it.

import { heard } from "./api.js";

const TOLERATED = 10 * 60_000;

export class Clock {
  #offset = 0;

  /** @param {() => void} tell called when the clock turns out wrong, or right again */
  constructor(tell) {
    heard.addEventListener("answer", ({ detail }) => {
      if (detail.clockOffset === null) return;
      const before = this.wrong;
      this.#offset = detail.clockOffset;
      if (this.wrong !== before) tell();
    });
  }

  get wrong() {
    return Math.abs(this.#offset) > TOLERATED;
  }

  /** @returns {string} now, as the portal would say it (ISO 8601) */
  portalTime() {
    return new Date(Date.now() - this.#offset).toISOString();
  }
}
