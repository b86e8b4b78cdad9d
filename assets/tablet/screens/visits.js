// The visits of the person who is signed in, those still to be done first.

import { button, fill, h, icon } from "../dom.js";
import { needFor, status } from "../storage.js";
import { date, size, time } from "../words.js";

export async function visits(app) {
  const due = h("div", { class: "visit-list" });
  const done = h("div", { class: "visit-list" });
  const doneHead = h("h2", {}, "Sudah selesai");
  const empty = h("p", { class: "lead" });
  const fetched = h("p", { class: "hint" });
  const room = h("p", { class: "hint" });
  const problem = h("p", { class: "problem", role: "alert" });
  const fetch = async () => {
    problem.textContent = "";
    try {
      await app.desk.refresh();
    } catch (failure) {
      problem.textContent = `${failure.message} Daftar yang ada di tablet tetap dapat dipakai.`;
    }
  };
  let again = Promise.resolve();
  const update = () => (again = again.then(draw, draw));

  async function draw() {
    if (!app.desk) return;
    const cards = await app.desk.visits();
    const left = cards.filter((card) => !isDone(card));
    patch(due, left);
    patch(done, cards.filter(isDone));
    done.hidden = doneHead.hidden = left.length === cards.length;
    empty.hidden = cards.length > 0;
    empty.textContent = app.desk.sending ? "Mengunduh kunjungan …" : "Belum ada kunjungan di tablet ini. Tekan “Perbarui daftar” selagi ada sinyal, atau tanyakan panitia.";
    fetched.textContent = app.desk.fetchedAt ? `Daftar diambil ${time(app.desk.fetchedAt)}.` : "";
    await tellRoom(room, left.length);
  }

  await draw();
  return {
    title: "Kunjungan saya",
    element: h("div", { class: "page" },
      h("div", { class: "page-head" }, h("h1", {}, "Kunjungan saya"), h("div", { class: "buttons" }, button("Perbarui daftar", fetch), h("a", { class: "button", href: "#/tablet" }, "Isi tablet"))),
      !app.desk.signedIn && h("div", { class: "notice" }, h("p", {}, "Masa masuk Anda sudah berakhir. Menilai boleh diteruskan; supaya terkirim, masuklah lagi selagi ada sinyal."), h("a", { class: "button", href: "#/masuk" }, "Masuk lagi")),
      problem, empty, h("h2", { class: "unseen" }, "Belum selesai"), due, doneHead, done, fetched, room,
    ),
    update,
  };
}

function isDone({ sheet, local, competitionStatus }) {
  if (["QUEUED", "DONE", "KEPT"].includes(local.submission)) return !sheet?.returnReason && sheet?.status !== "IN_MODERATION";
  return sheet ? sheet.status === "SUBMITTED" || sheet.status === "FINAL" : competitionStatus === "DECIDED";
}

/** Draws the cards anew only when one differs, so that focus stays where it is. */
function patch(list, cards) {
  const shown = JSON.stringify(cards);
  if (list.dataset.shown === shown) return;
  list.dataset.shown = shown;
  const focused = document.activeElement?.closest?.("[data-visit]")?.dataset.visit;
  fill(list, cards.map(visitCard));
  if (focused) list.querySelector(`[data-visit="${focused}"] a`)?.focus();
}

function visitCard(card) {
  const { local, place } = card;
  const where = card.entryName === place.posyandu ? [place.hamlet, place.village] : [place.posyandu, place.village];
  const id = `visit-${card.id}`;
  return h("article", { class: "card visit", "data-visit": card.id, "aria-labelledby": id },
    h("h3", { id }, card.entryName),
    h("p", { class: "muted" }, where.filter(Boolean).join(", ")),
    h("p", { class: "muted" }, `${date(card.scheduledOn)} · ${card.competitionName}`),
    card.sheet?.returnReason && h("p", { class: "mark bad" }, `Dikembalikan: ${card.sheet.returnReason}`),
    h("div", { class: "meter" }, h("progress", { max: local.of || 1, value: local.answered, "aria-label": "Butir dinilai" }), h("span", {}, `${local.answered} dari ${local.of}`)),
    h("ul", { class: "plain marks" }, marks(card).map(([tone, text]) => h("li", { class: "mark", "data-tone": tone }, text))),
    h("a", { class: isDone(card) ? "button wide" : "button primary wide", href: `#/visit/${card.id}`, "aria-label": `${action(card)}: ${card.entryName}` }, action(card), icon("next")),
  );
}

function marks(card) {
  const { local, sheet, entryStatus, instrument } = card;
  const found = [];
  if (entryStatus && entryStatus !== "REGISTERED") found.push(["amber", "Peserta tidak ikut lagi"]);
  if (instrument.version !== local.version && !isDone(card)) found.push(["amber", `Instrumen versi ${instrument.version} sudah berlaku`]);
  if (local.waiting) found.push(["amber", `${local.waiting} menunggu dikirim`]);
  if (local.refused) found.push(["red", `${local.refused} ditolak`]);
  if (local.clashes) found.push(["red", `${local.clashes} jawaban berbeda`]);
  if (local.late) found.push(["amber", `${local.late} terlambat, menunggu panitia`]);
  if (local.submission === "QUEUED") found.push(["amber", "Selesai, menunggu dikirim"]);
  if (local.submission === "KEPT") found.push(["amber", "Terlambat, menunggu panitia"]);
  if (local.submission === "REFUSED") found.push(["red", "Kiriman belum diterima"]);
  if (sheet?.status === "IN_MODERATION") found.push(["amber", sheet.openItems ? `Dimoderasi: ${sheet.openItems.length} butir` : "Dalam moderasi"]);
  else if (local.submission === "DONE" || sheet?.status === "SUBMITTED" || sheet?.status === "FINAL") found.push(["green", "Diterima portal"]);
  return found;
}

function action(card) {
  if (isDone(card)) return "Lihat";
  if (card.sheet?.status === "IN_MODERATION") return "Buka";
  return card.local.answered ? "Lanjutkan menilai" : "Mulai menilai";
}

async function tellRoom(room, left) {
  const { free, quota } = await status();
  if (!quota) return;
  const need = needFor(Math.max(left, 1));
  const enough = free >= need;
  room.className = enough ? "hint" : "problem";
  room.textContent = enough
    ? `Ruang kosong ${size(free)}; ${left} kunjungan ini memerlukan sekitar ${size(need)}.`
    : `Ruang kosong tinggal ${size(free)}, padahal ${left} kunjungan memerlukan sekitar ${size(need)}. Kosongkan ruang tablet sebelum berangkat.`;
}
