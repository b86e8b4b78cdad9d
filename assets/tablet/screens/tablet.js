// What is on this tablet, of each user: what waits, what has receipts, what was refused, how old and how
// large; and whether the tablet may be handed over or wiped.

import { listUsers } from "../desk.js";
import { button, fill, h, icon } from "../dom.js";
import { safety } from "../safety.js";
import { askToPersist, status } from "../storage.js";
import { age, size, time } from "../words.js";
import { carry } from "./carry.js";
import { placeSwitch } from "./place.js";

export async function tablet(app) {
  const verdict = h("div", { role: "status" });
  const people = h("div", { class: "visit-list" });
  const refused = h("div");
  const storage = h("dl", { class: "facts" });
  const problem = h("p", { class: "problem", role: "alert" });
  const places = app.desk && placeSwitch(app.desk.places);
  const signIn = h("a", { class: "button primary", href: "#/masuk", hidden: true }, "Masuk lagi");
  let again = Promise.resolve();
  const update = () => (again = again.then(draw, draw));

  async function draw() {
    const [users, room] = await Promise.all([listUsers(), status()]);
    const found = safety(users, room);
    patch(verdict, found, () => verdictCard(found));
    patch(people, [users, Math.floor(Date.now() / 60_000)], () => (users.length ? users.map(person) : h("p", { class: "lead" }, "Belum ada pengguna di tablet ini.")));
    patch(storage, room, () => facts(room));
    const mine = app.desk ? await app.desk.refused() : [];
    patch(refused, mine, () => mine.length > 0 && refusedList(mine));
    signIn.hidden = !app.desk || app.desk.signedIn;
    await places?.update();
  }

  const send = async () => {
    problem.textContent = "";
    try {
      await app.desk.send();
      if (app.desk.lastFailure) problem.textContent = app.desk.lastFailure.message;
    } catch (failure) {
      problem.textContent = failure.message;
    }
    await update();
  };
  await draw();
  return {
    title: "Isi tablet",
    element: h("div", { class: "page" },
      h("div", { class: "page-head" }, h("h1", {}, "Isi tablet ini"), h("div", { class: "buttons" }, signIn, app.desk && button("Kirim sekarang", send, { class: "button primary" }), h("a", { class: "button", href: app.desk ? "#/visits" : "#/" }, "Kembali"))),
      problem, verdict,
      h("h2", {}, "Per pengguna"), people, refused,
      app.desk && carry(app, update).element,
      places?.element,
      h("h2", {}, "Penyimpanan"), h("div", { class: "card" }, storage, button("Minta penyimpanan tetap", async () => { await askToPersist(); await update(); })),
    ),
    update,
  };
}

function patch(element, shown, draw) {
  const text = JSON.stringify(shown);
  if (element.dataset.shown === text) return;
  element.dataset.shown = text;
  fill(element, draw());
}

function verdictCard({ safe, title, reasons }) {
  return h("div", { class: safe ? "verdict safe" : "verdict unsafe", id: "verdict" }, icon(safe ? "check" : "warn"),
    h("div", {}, h("p", { class: "verdict-title" }, title),
      safe ? h("p", {}, "Setiap jawaban dan foto di tablet ini mempunyai tanda terima dari portal.") : h("ul", {}, reasons.map((reason) => h("li", {}, reason)))));
}

function person(user) {
  const { name, waiting, photosWaiting, submissionsWaiting, movesWaiting, receipted, kept, refused, photosReceipted, photosRefused, bytes, oldestWaitingAt } = user;
  const rows = [
    ["Menunggu dikirim", `${waiting} jawaban, ${photosWaiting} foto` + (submissionsWaiting ? `, ${submissionsWaiting} lembar selesai` : "") + (movesWaiting ? `, ${movesWaiting} lembar pindah versi` : ""), waiting + photosWaiting + submissionsWaiting + movesWaiting ? "amber" : "plain"],
    ["Menunggu sejak", oldestWaitingAt ? `${time(oldestWaitingAt)} (${age(oldestWaitingAt)})` : "–", "plain"],
    ["Ada tanda terima", `${receipted}` + (photosReceipted ? ` jawaban, ${photosReceipted} foto` : ""), "plain"],
    kept ? ["Terlambat, menunggu panitia", `${kept} (aman di portal)`, "amber"] : null,
    ["Ditolak", `${refused}` + (photosRefused ? ` jawaban, ${photosRefused} foto` : ""), refused || photosRefused ? "red" : "plain"],
    ["Ukuran", size(bytes), "plain"],
  ].filter(Boolean);
  return h("article", { class: "card" }, h("h3", {}, name), h("dl", { class: "facts" }, rows.map(([label, text, tone]) => [h("dt", {}, label), h("dd", { "data-tone": tone }, text)])));
}

function refusedList(rows) {
  return [h("h2", {}, "Ditolak portal"), h("ul", { class: "plain open-list" }, rows.map(({ kind, visitId, entryName, item, reason, at }) => h("li", {}, h("a", { href: `#/visit/${visitId}` }, h("strong", {}, `${entryName} · ${item}`), kind, icon("next")), h("p", { class: "mark bad" }, reason ?? ""), at && h("p", { class: "muted" }, time(at)))))];
}

const CANARY = { FIRST: "Baru dipakai", PRESENT: "Utuh sejak terakhir dibuka", LOST: "Pernah dihapus oleh peramban" };

function facts({ persisted, usage, quota, free, canary }) {
  const rows = [
    ["Penyimpanan tetap", persisted ? "Ya: peramban tidak menghapusnya sendiri" : "Belum: peramban boleh menghapusnya bila ruang habis. Pasang aplikasi ini ke layar utama, lalu minta lagi."],
    ["Terpakai", quota ? `${size(usage)} dari ${size(quota)}` : "Peramban tidak menyebutkan"],
    ["Ruang kosong", quota ? size(free) : "Peramban tidak menyebutkan"],
    ["Keadaan", CANARY[canary] ?? canary],
  ];
  return rows.map(([label, text]) => [h("dt", {}, label), h("dd", { "data-tone": (label === "Keadaan" && canary === "LOST") || (label === "Penyimpanan tetap" && !persisted) ? "amber" : "plain" }, text)]);
}
