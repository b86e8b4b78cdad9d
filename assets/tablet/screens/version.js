// What becomes of a sheet under another version of its instrument, before it goes there: counts first, then
// the items, the score before and after, and one button. Back is the same way.

import { button, h, icon } from "../dom.js";
import { fieldWords, score } from "../words.js";

const KEPT = new Map([
  [true, ["amber", "jawaban dipertahankan, periksa lagi"]],
  [false, ["red", "jawaban lama tidak cocok: nilai lagi"]],
  [null, ["plain", "belum dinilai"]],
]);

export async function version(app, visitId, number) {
  const sheet = await app.desk.open(visitId);
  const preview = await sheet.preview(Number(number));
  const { from, to, unchanged, changed, removed, added } = preview;
  const inForce = sheet.visit.instrument.version;
  const here = from === to;
  const title = here ? `Lembar ini memakai versi ${to}` : to === inForce ? `Pindah ke versi ${to}` : `Kembali ke versi ${to}`;
  const problem = h("p", { class: "problem", role: "alert" });

  const move = async () => {
    problem.textContent = "";
    try {
      await sheet.moveTo(to);
      await app.show();
    } catch (failure) {
      problem.textContent = `${failure.message} Lembar masih di versi ${from}.`;
    }
  };

  return {
    title,
    element: h("div", { class: "page narrow-page" },
      h("a", { class: "back", href: `#/visit/${visitId}` }, icon("back"), "Lembar nilai"),
      h("h1", { tabindex: "-1" }, title),
      h("p", { class: "muted" }, sheet.visit.entryName),
      here ? arrived(sheet, visitId, to) : [
        h("p", { class: "lead" }, "Tidak ada jawaban yang hilang. Jawaban yang tidak dipakai di versi ini tetap disimpan, dan muncul lagi bila lembar dipindahkan kembali."),
        counts(preview), points(preview), problem,
        sheet.readOnly
          ? h("div", { class: "notice" }, h("p", {}, "Lembar ini sudah selesai, jadi tidak dapat dipindahkan kecuali panitia mengembalikannya."))
          : button(to === inForce ? `Pindahkan ke versi ${to}` : `Kembali ke versi ${to}`, move, { class: "button primary wide big" }),
        part("Berubah", changed.map((it) => line(preview.after, it.item, KEPT.get(it.kept), it.fields))),
        part("Baru", added.map((code) => line(preview.after, code, ["plain", "perlu dinilai"]))),
        part("Tidak dinilai lagi", removed.map((code) => line(preview.before, code, sheet.answers.has(code) ? ["plain", "jawaban disimpan, tidak dihitung"] : null))),
        unchanged.length > 0 && h("details", { class: "tool more" }, h("summary", {}, `Tetap sama (${unchanged.length})`), h("ul", { class: "plain open-list" }, unchanged.map((code) => line(preview.after, code, null)))),
      ],
    ),
    saving: () => sheet.saving(),
  };
}

/** After the move: it is kept here, and what to do next. */
function arrived(sheet, visitId, number) {
  const others = (sheet.visit.instrumentVersions ?? []).filter((it) => it !== number);
  return [
    h("div", { class: "notice good", role: "status" }, h("p", {}, h("strong", {}, "Tersimpan di tablet."), ` Penilaian diteruskan dengan versi ${number}.`)),
    h("a", { class: "button primary wide big", href: `#/visit/${visitId}` }, "Lanjutkan menilai"),
    others.map((it) => h("a", { class: "button wide", href: `#/visit/${visitId}/versi/${it}` }, `Bandingkan dengan versi ${it}`)),
  ];
}

function counts({ unchanged, changed, removed, added }) {
  const count = (number, words) => h("div", { class: "count" }, h("dt", {}, words), h("dd", {}, String(number)));
  return h("dl", { class: "card counts" }, count(unchanged.length, "tetap"), count(changed.length, "berubah"), count(removed.length, "tidak dinilai lagi"), count(added.length, "baru"));
}

function points({ from, to, scoreBefore, scoreAfter }) {
  return h("p", { class: "card score-move" }, h("span", {}, `Versi ${from}: `, h("strong", {}, score(scoreBefore))), icon("next"), h("span", {}, `versi ${to}: `, h("strong", {}, score(scoreAfter))));
}

function part(words, lines) {
  return lines.length > 0 && h("section", {}, h("h2", {}, `${words} (${lines.length})`), h("ul", { class: "plain open-list" }, lines));
}

function line(instrument, code, mark, fields = []) {
  const item = instrument.sections.flatMap((section) => section.items).find((it) => it.code === code);
  return h("li", { class: "version-line" },
    h("p", {}, h("strong", {}, code), " ", item.text),
    fields.length > 0 && h("p", { class: "muted" }, `Berubah: ${fieldWords(fields)}.`),
    mark && h("p", {}, h("span", { class: "mark", "data-tone": mark[0] }, mark[1])),
  );
}
