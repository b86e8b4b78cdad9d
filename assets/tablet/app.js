// The frame around every screen: who is signed in, the line about saving, news about the tablet, and the
// way from one screen to the next. Screens are named after the hash; nothing personal stands in it.

import { Clock } from "./clock.js";
import { fill, focusOn, h, icon, write } from "./dom.js";
import { savingLine } from "./saving.js";
import { forgotten, signIn, unlock, users } from "./screens/door.js";
import { section } from "./screens/section.js";
import { summary } from "./screens/summary.js";
import { tablet } from "./screens/tablet.js";
import { version } from "./screens/version.js";
import { visits } from "./screens/visits.js";
import { status } from "./storage.js";
import { Updates } from "./updates.js";
import { moment } from "./words.js";

const SCREENS = [
  [/^#\/$/, users],
  [/^#\/pin$/, unlock],
  [/^#\/masuk$/, signIn],
  [/^#\/lupa$/, forgotten],
  [/^#\/tablet$/, tablet],
  [/^#\/visits$/, visits, "unlocked"],
  [/^#\/visit\/([^/]+)\/summary$/, summary, "unlocked"],
  [/^#\/visit\/([^/]+)\/versi\/(\d+)$/, version, "unlocked"],
  [/^#\/visit\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?$/, section, "unlocked"],
];

class App {
  desk = null;
  screen = null;
  after = null;

  who = h("div", { class: "who" });
  notices = h("div", { class: "notices", role: "status" });
  main = h("main", { id: "content", tabindex: "-1" });
  savingText = h("span", { class: "saving-text" });
  savingDetail = h("span", { class: "saving-detail" });
  saving = h("div", { class: "saving", role: "status" }, icon("tablet"), h("p", {}, this.savingText, " ", this.savingDetail));
  actions = h("div", { class: "bar-actions" });
  bar = h("footer", { class: "bar" }, this.saving, this.actions);

  constructor(root) {
    fill(
      root,
      h("header", { class: "top" }, h("a", { class: "brand", href: "#/visits", "aria-label": "Teladan, kunjungan" }, h("img", { src: "/assets/logo.svg", alt: "", width: "32", height: "32" }), h("span", { class: "brand-name" }, "Teladan")), this.who),
      this.notices,
      this.main,
      this.bar,
    );
    this.updates = new Updates(() => this.tellNews());
    this.clock = new Clock(() => this.tellNews());
    addEventListener("hashchange", () => this.show());
    addEventListener("visibilitychange", () => document.hidden && this.screen?.leave?.());
    addEventListener("beforeunload", (event) => this.#hold(event));
    addEventListener("pagehide", () => this.screen?.leave?.());
  }

  /** What is typed just now is written at once; the browser asks meanwhile whether to leave. */
  #hold(event) {
    if (!this.screen?.dirty?.()) return;
    this.screen.leave();
    event.preventDefault();
  }

  /** Whose name was tapped, so that a reload asks for the PIN only. Names stand in no address. */
  get chosen() {
    return sessionStorage.getItem("teladan-user");
  }

  choose(username) {
    sessionStorage.setItem("teladan-user", username);
  }

  /** Goes to a screen, or shows it anew. */
  go(hash) {
    if (location.hash === hash) return this.show();
    location.hash = hash;
  }

  /** Somebody has unlocked a vault. */
  enter(desk) {
    this.lock();
    this.desk = desk;
    this.choose(desk.user.username);
    desk.addEventListener("change", () => this.refresh());
    const after = this.after ?? "#/visits";
    this.after = null;
    this.go(after);
  }

  lock() {
    this.screen?.leave?.();
    this.desk?.lock();
    this.desk = null;
  }

  /** Another person takes the tablet. */
  switchUser() {
    this.lock();
    sessionStorage.removeItem("teladan-user");
    this.after = null;
    this.go("#/");
  }

  async show() {
    const hash = location.hash || (this.desk ? "#/visits" : "#/");
    const [, make, guard] = SCREENS.find(([pattern]) => pattern.test(hash)) ?? SCREENS[0];
    const found = SCREENS.find(([pattern]) => pattern.test(hash))?.[0].exec(hash)?.slice(1) ?? [];
    if (guard && !this.desk) {
      this.after = hash;
      return this.go(this.chosen ? "#/pin" : "#/");
    }
    await this.screen?.leave?.();
    const turn = (this.turn = {});
    const screen = await this.made(make, found.map((part) => part && decodeURIComponent(part)));
    if (turn !== this.turn) return; // the person has gone elsewhere meanwhile
    this.screen?.close?.();
    this.screen = screen;
    document.title = `${screen.title} · Teladan`;
    fill(this.main, screen.element);
    fill(this.actions, screen.actions ?? []);
    scrollTo(0, 0);
    this.tellWho();
    this.refresh();
    if (screen.arrive) screen.arrive();
    else focusOn(this.main.querySelector("h1"));
  }

  async made(make, parts) {
    try {
      return await make(this, ...parts);
    } catch (failure) {
      console.warn(failure);
      return {
        title: "Tidak dapat dibuka",
        element: h("div", { class: "narrow" }, h("h1", {}, "Halaman ini tidak dapat dibuka"), h("p", {}, failure.message), h("p", {}, "Yang sudah tersimpan di tablet tetap aman."), h("a", { class: "button", href: "#/visits" }, "Ke daftar kunjungan")),
      };
    }
  }

  tellWho() {
    const leave = h("button", { type: "button", class: "button quiet", onclick: () => this.switchUser() }, icon("lock"), h("span", {}, "Ganti", h("span", { class: "long" }, " pengguna")));
    fill(this.who, this.desk ? [h("span", { class: "who-name" }, this.desk.user.name), leave] : h("a", { class: "button quiet", href: "#/tablet" }, icon("tablet"), "Isi tablet"));
  }

  /** Something changed: what is shown is brought up to it, nothing is drawn anew. */
  async refresh() {
    this.screen?.update?.();
    const line = await this.line();
    this.bar.hidden = !line && !this.actions.hasChildNodes();
    this.saving.hidden = !line;
    if (!line) return;
    this.saving.dataset.tone = line.tone;
    write(this.savingText, line.text);
    write(this.savingDetail, line.detail);
  }

  /** Of the sheet on the screen, else of all that this person has on the tablet. */
  async line() {
    if (!this.desk) return null;
    const { sending, online, signedIn, lastFailure } = this.desk;
    const saving = this.screen?.saving ? this.screen.saving() : await this.desk.saving();
    return savingLine(saving, { sending, online, signedIn, failure: lastFailure });
  }

  async tellNews() {
    const news = [];
    if (this.updates.ready) {
      news.push(h("div", { class: "notice" }, h("p", {}, h("strong", {}, "Versi baru siap."), " Semua jawaban sudah tersimpan; memuat ulang tidak menghilangkan apa pun."), h("button", { type: "button", class: "button", onclick: () => this.update() }, "Pakai versi baru")));
    } else if (this.updates.behind) {
      news.push(h("div", { class: "notice" }, h("p", {}, h("strong", {}, "Portal sudah diperbarui."), " Versi baru aplikasi sedang diambil; menilai boleh diteruskan.")));
    }
    if (this.clock.wrong) {
      news.push(h("div", { class: "notice" }, h("p", {}, h("strong", {}, "Jam tablet ini salah."), ` Menurut portal sekarang ${moment(this.clock.portalTime())}. Betulkan jamnya di setelan tablet; jawaban tetap aman dan urutannya tidak berubah.`)));
    }
    if (this.lost) {
      news.push(h("div", { class: "notice bad", role: "alert" }, h("p", {}, h("strong", {}, "Penyimpanan tablet ini telah dihapus oleh peramban."), " Yang belum terkirim sebelum itu tidak ada lagi di sini. Periksa di portal, dan beri tahu panitia."), h("a", { class: "button", href: "#/tablet" }, "Isi tablet")));
    }
    fill(this.notices, news);
  }

  async update() {
    await this.screen?.leave?.();
    this.updates.takeOver();
  }

  async start() {
    try {
      this.lost = (await status()).canary === "LOST";
    } catch (failure) {
      console.warn(failure); // the first screen says what is wrong with the storage
    }
    await this.show();
    await this.tellNews();
    this.updates.watch();
  }
}

/** Called once, by boot.js. */
export function start() {
  return new App(document.getElementById("app")).start();
}
