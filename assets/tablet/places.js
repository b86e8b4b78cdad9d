// Where a photo is taken. Nobody's place is asked for before they allow it, and no photo waits for one.

import { evidenceSettings } from "./evidence-settings.js";
import { Failure } from "./failure.js";

/** Somebody who photographs walks about a Posyandu, not about a town. */
const FRESH = 2 * 60_000;
const PATIENCE = 20_000;

export class Places {
  #last = null;
  #search = null;

  /** @param {Drawer} drawer of the person who allows it or not */
  constructor(drawer) {
    this.drawer = drawer;
  }

  /** @returns {Promise<{kept: boolean, allowed: boolean}>} whether the portal keeps places; and this person lets them be */
  async choice() {
    const { place: kept } = await evidenceSettings();
    const { allowed = false } = (await this.drawer.get("choice", "place")) ?? {};
    return { kept, allowed: kept && allowed };
  }

  /** @throws {Failure} no-place when the browser does not let us; then nothing is allowed */
  async allow() {
    const permission = await navigator.permissions?.query({ name: "geolocation" });
    if (permission?.state !== "granted" && (await this.#ask()).denied) throw new Failure("no-place", "Peramban tidak mengizinkan tempat. Izinkan lokasi untuk situs ini di setelan peramban, lalu coba lagi.");
    await this.drawer.put("choice", "place", { allowed: true });
  }

  async forbid() {
    this.#last = null;
    await this.drawer.put("choice", "place", { allowed: false });
  }

  /** What is known at once. @returns {?Place} */
  last() {
    return this.#last && Date.now() - this.#last.at <= FRESH ? this.#last.place : null;
  }

  /** Looks for the place, once at a time. @returns {Promise<?Place>} null when it is not allowed or not found */
  find() {
    this.#search ??= this.#find().finally(() => (this.#search = null));
    return this.#search;
  }

  async #find() {
    const { allowed } = await this.choice();
    if (!allowed) return null;
    return this.last() ?? (await this.#ask()).place;
  }

  /** @returns {Promise<{place: ?Place, denied: boolean}>} */
  async #ask() {
    const answer = await new Promise((done) => {
      if (!navigator.geolocation) return done({ place: null, denied: true });
      navigator.geolocation.getCurrentPosition(
        ({ coords: { latitude, longitude, accuracy } }) => done({ place: { latitude, longitude, accuracy }, denied: false }),
        ({ code, PERMISSION_DENIED }) => done({ place: null, denied: code === PERMISSION_DENIED }),
        { enableHighAccuracy: true, maximumAge: FRESH, timeout: PATIENCE },
      );
    });
    if (answer.place) this.#last = { place: answer.place, at: Date.now() };
    return answer;
  }
}
