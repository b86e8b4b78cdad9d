// Who works on this tablet: the list of its users, the PIN, signing in where there is signal, and what
// to do when a PIN is forgotten.

import * as desks from "../desk.js";
import { button, fill, h, icon } from "../dom.js";
import { askToPersist } from "../storage.js";
import { age } from "../words.js";

/** The first screen: everybody with work on this tablet, and the way in for others. */
export async function users(app) {
  const found = await desks.listUsers();
  const rows = found.map((user) =>
    h("li", {}, h("button", { type: "button", class: "person", onclick: () => choose(app, user.username) },
      h("span", { class: "person-name" }, user.name), h("span", { class: "person-state", "data-tone": unsent(user) ? "amber" : "green" }, stateOf(user)))),
  );
  return {
    title: "Siapa yang menilai?",
    element: h("div", { class: "narrow" },
      h("h1", {}, "Siapa yang menilai?"),
      rows.length ? h("ul", { class: "plain people" }, rows) : h("p", { class: "lead" }, "Belum ada yang memakai tablet ini. Masuklah sekali selagi ada sinyal; setelah itu menilai, memotret dan mengirim dapat tanpa sinyal."),
      h("a", { class: rows.length ? "button wide" : "button primary wide", href: "#/masuk" }, rows.length ? "Pengguna lain (perlu sinyal)" : "Masuk (perlu sinyal)"),
      h("p", { class: "more-links" }, h("a", { href: "#/tablet" }, "Isi tablet ini"), h("a", { href: "/kunjungan" }, "Ke portal")),
    ),
  };
}

function choose(app, username) {
  app.choose(username);
  app.go("#/pin");
}

function unsent({ waiting, photosWaiting, submissionsWaiting, movesWaiting, refused }) {
  return waiting + photosWaiting + submissionsWaiting + movesWaiting + refused > 0;
}

function stateOf(user) {
  const { waiting, photosWaiting, submissionsWaiting, refused, receipted, oldestWaitingAt } = user;
  const parts = [];
  if (waiting) parts.push(`${waiting} jawaban belum terkirim`);
  if (photosWaiting) parts.push(`${photosWaiting} foto belum terkirim`);
  if (submissionsWaiting) parts.push(`${submissionsWaiting} lembar belum terkirim`);
  if (refused) parts.push(`${refused} ditolak`);
  if (!parts.length) return receipted ? "Semua sudah terkirim" : "Belum ada jawaban";
  return parts.join(" · ") + (oldestWaitingAt ? ` · sejak ${age(oldestWaitingAt)}` : "");
}

/** The PIN of the person who was chosen. */
export async function unlock(app) {
  const user = (await desks.listUsers()).find((it) => it.username === app.chosen);
  if (!user) return users(app);
  const problem = problemLine();
  const pin = pinField("pin", "PIN 6 angka", "off");
  const open = async () => {
    if (!/^\d{6}$/.test(pin.input.value)) return problem.say("PIN terdiri atas 6 angka.", pin.input);
    await trying(problem, pin.input, "Membuka …", async () => app.enter(await desks.unlock(user.username, pin.input.value)));
    if (!app.desk) pin.input.value = "";
  };
  pin.input.addEventListener("input", () => pin.input.value.length === 6 && open());
  return {
    title: "PIN",
    element: form(open,
      h("h1", {}, user.name), pin.element, problem.element,
      submit("Buka"),
      h("p", { class: "more-links" }, h("a", { href: "#/lupa" }, "Lupa PIN?"), h("a", { href: "#/" }, "Bukan saya")),
    ),
    arrive: () => pin.input.focus(),
  };
}

/** With signal: the account of the portal, and the PIN for the time without. */
export async function signIn(app) {
  const known = (await desks.listUsers()).find((it) => it.username === (app.desk?.user.username ?? app.chosen));
  const problem = problemLine();
  const username = field("username", "Nama akun", { autocomplete: "username", autocapitalize: "none", spellcheck: "false", value: known?.username ?? "" });
  const password = field("password", "Kata sandi portal", { type: "password", autocomplete: "current-password" });
  const pin = pinField("pin", known ? "PIN Anda di tablet ini" : "PIN baru, 6 angka", "off");
  const again = known ? null : pinField("pin-again", "PIN sekali lagi", "off");
  const enter = async () => {
    if (!/^\d{6}$/.test(pin.input.value)) return problem.say("PIN terdiri atas 6 angka.", pin.input);
    if (again && again.input.value !== pin.input.value) return problem.say("Kedua PIN tidak sama.", again.input);
    await trying(problem, password.input, "Masuk dan mengunduh kunjungan …", async () => {
      const desk = await desks.signIn(username.input.value.trim(), password.input.value, pin.input.value);
      await askToPersist();
      app.enter(desk);
      await desk.refresh().catch((failure) => console.warn(failure)); // the list says how old it is
    });
  };
  return {
    title: "Masuk",
    element: form(enter,
      h("h1", {}, "Masuk di tablet ini"),
      h("p", {}, "Perlu sinyal, sekali saja."),
      username.element, password.element,
      pin.element, h("p", { class: "hint", id: "pin-hint" }, "PIN membuka pekerjaan Anda di tablet ini tanpa sinyal, dan menjaganya dari pengguna lain. Jangan sampai lupa: yang belum terkirim hanya dapat dibuka dengan PIN ini."),
      again?.element, problem.element,
      submit("Masuk"),
      h("p", { class: "more-links" }, h("a", { href: "#/" }, "Kembali"), known && h("a", { href: "#/lupa" }, "Lupa PIN?")),
    ),
    arrive: () => (username.input.value ? password : username).input.focus(),
  };
}

/** What is safe, what would be given up, and only then the way on. */
export async function forgotten(app) {
  const user = (await desks.listUsers()).find((it) => it.username === app.chosen);
  if (!user) return users(app);
  const problem = problemLine();
  const element = h("div", { class: "narrow stack" });
  const lost = unsent(user);
  const giveUp = async () => {
    await desks.forget(user.username);
    app.lock();
    app.go("#/masuk");
  };
  const sure = h("input", { type: "checkbox", id: "sure" });
  fill(element,
    h("h1", {}, `PIN ${user.name} lupa?`),
    h("p", {}, "Yang sudah terkirim aman di portal dan terbuka lagi setelah Anda masuk."),
    lost
      ? h("div", { class: "notice bad" }, h("p", {}, h("strong", {}, "Yang belum terkirim tidak dapat dibuka tanpa PIN: "), stateOf(user) + ". Bila PIN diganti, itu hilang untuk selamanya. Cobalah mengingatnya dahulu; tidak ada batas mencoba."))
      : h("p", {}, "Tidak ada yang belum terkirim di tablet ini, jadi tidak ada yang hilang."),
    lost && h("label", { class: "choice" }, sure, h("span", {}, "Saya mengerti: yang belum terkirim itu dihapus")),
    problem.element,
    h("div", { class: "stack" },
      h("a", { class: "button primary wide", href: "#/pin" }, "Coba PIN lagi"),
      button(lost ? "Hapus, lalu buat PIN baru (perlu sinyal)" : "Buat PIN baru (perlu sinyal)", () => (lost && !sure.checked ? problem.say("Centang dahulu bahwa Anda mengerti.", sure) : trying(problem, sure, "", giveUp)), { class: lost ? "button danger wide" : "button wide" }),
    ),
  );
  return { title: "Lupa PIN", element };
}

function form(work, ...children) {
  const element = h("form", { class: "narrow stack", novalidate: true }, children);
  let busy = false;
  element.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    await work().finally(() => (busy = false));
  });
  return element;
}

function submit(words) {
  return h("button", { class: "button primary wide" }, words, icon("next"));
}

function field(id, label, attributes) {
  const input = h("input", { id, name: id, type: "text", ...attributes });
  return { input, element: h("div", { class: "field" }, h("label", { for: id }, label), input) };
}

function pinField(id, label, autocomplete) {
  const made = field(id, label, { type: "password", inputmode: "numeric", maxlength: "6", autocomplete });
  made.input.classList.add("pin");
  return made;
}

function problemLine() {
  const element = h("p", { class: "problem", role: "alert", id: "door-problem" });
  return {
    element,
    say(text, at) {
      element.textContent = text;
      if (at && text) {
        at.setAttribute("aria-describedby", element.id);
        at.focus();
      }
    },
  };
}

async function trying(problem, at, meanwhile, work) {
  problem.element.classList.toggle("busy", Boolean(meanwhile));
  problem.say(meanwhile);
  try {
    await work();
    problem.say("");
  } catch (failure) {
    problem.element.classList.remove("busy");
    problem.say(failure.code === "wrong-pin" && at.id === "password" ? "PIN tidak cocok dengan PIN Anda di tablet ini. Pakai PIN yang lama, atau pilih Lupa PIN." : failure.message, at);
  }
}
