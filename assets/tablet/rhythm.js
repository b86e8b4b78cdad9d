// When to send: a moment after something was written, when signal comes back, and else again and again
// with growing pauses. Of several pages on one tablet only one sends at a time.

/** Answers that come one after the other go together. */
const MOMENT = 300;
const SHORTEST = 2_000;
const LONGEST = 60_000;

export class Rhythm {
  #timer = 0;
  #moment = 0;
  #pause = SHORTEST;
  #running = null;
  #again = false;
  #stopped = true;
  #wake = () => this.now();

  /** @param {() => Promise<void>} work rejects when it should be tried again */
  constructor(name, work) {
    this.lock = "teladan-send-" + name;
    this.work = work;
  }

  start() {
    this.#stopped = false;
    addEventListener("online", this.#wake);
    document.addEventListener("visibilitychange", this.#wake);
    this.now();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#moment);
    removeEventListener("online", this.#wake);
    document.removeEventListener("visibilitychange", this.#wake);
  }

  /** Works in a moment, unless that is so already. */
  soon() {
    if (this.#stopped || this.#moment) return;
    this.#moment = setTimeout(() => {
      this.#moment = 0;
      this.now();
    }, MOMENT);
  }

  /** Works now, or once more right after the work that is going on. */
  now() {
    if (this.#stopped) return Promise.resolve();
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    clearTimeout(this.#timer);
    this.#running = this.#run().finally(() => (this.#running = null));
    return this.#running;
  }

  async #run() {
    do {
      this.#again = false;
      try {
        await navigator.locks.request(this.lock, () => (this.#stopped ? null : this.work()));
        this.#pause = SHORTEST;
      } catch (failure) {
        if (this.#again) continue; // something has changed since it began: signal, for example
        this.#later(failure.more?.seconds * 1000 || this.#pause);
        this.#pause = Math.min(this.#pause * 2, LONGEST);
        return;
      }
    } while (this.#again && !this.#stopped);
    this.#later(LONGEST);
  }

  #later(pause) {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(this.#wake, pause * (0.75 + Math.random() / 2));
  }
}
