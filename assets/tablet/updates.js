// Notices a new release of the app: at the portal (each answer names the release) and when its files have
// been installed beside ours. It takes over only when the person says so.

import { heard } from "./api.js";

const OWN = document.querySelector("meta[name=teladan-release]").content;

export class Updates {
  /** A whole new release waits on this tablet. */
  ready = false;
  /** The portal has another release than we. */
  behind = false;

  /** @param {() => void} tell called when one of the two has changed */
  constructor(tell) {
    this.tell = tell;
    this.registration = null;
  }

  async watch() {
    this.registration = await navigator.serviceWorker.getRegistration("/tablet/");
    if (!this.registration) return;
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    this.registration.addEventListener("updatefound", () => this.#follow(this.registration.installing));
    this.#follow(this.registration.installing);
    this.#look();
    heard.addEventListener("answer", ({ detail }) => this.#compare(detail.release));
    document.addEventListener("visibilitychange", () => document.hidden || this.#ask());
    addEventListener("online", () => this.#ask());
  }

  /** Ends this release on every page of the app; each reloads. */
  takeOver() {
    this.registration?.waiting?.postMessage("take-over");
  }

  #follow(worker) {
    worker?.addEventListener("statechange", () => this.#look());
  }

  #look() {
    const ready = Boolean(this.registration.waiting);
    if (ready !== this.ready) {
      this.ready = ready;
      this.tell();
    }
  }

  #compare(release) {
    const behind = Boolean(release) && release !== OWN;
    if (behind === this.behind) return;
    this.behind = behind;
    this.tell();
    if (behind) this.#ask();
  }

  #ask() {
    this.registration.update().catch(() => {}); // no signal: asked again when there is
  }
}
