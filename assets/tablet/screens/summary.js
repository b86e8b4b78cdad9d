// The last screen of a sheet: what it comes to, what is still open, and the hand-over to the portal with
// the signature of the Posyandu.

import { fill, h, icon, write } from "../dom.js";
import { concern, outline, sectionOf } from "../outline.js";
import { number, score, time } from "../words.js";
import { sheetFrame } from "./sheet-frame.js";
import { signaturePad } from "./signature.js";

/** What a list shows before somebody asks for the rest. */
const AT_ONCE = 6;

export async function summary(app, visitId) {
  const frame = await sheetFrame(app, visitId, "summary");
  const { sheet, sections } = frame;
  const items = new Map(outline(sheet.instrument, sheet.visit.stage).flatMap((section) => section.items.map((item) => [item.code, item])));
  const at = (code) => `#/visit/${visitId}/${sectionOf(sections, code)}/${code}`;
  const total = h("p", { class: "section-score" });
  const table = h("tbody");
  const lists = h("div");
  const blocked = h("p", { class: "lead", role: "status" });
  const state = h("div", { role: "status" });
  const finish = finishForm(sheet);

  function update() {
    frame.update();
    const counted = sheet.total();
    write(total, `${score(counted.score)} dari 100`);
    patch(table, counted, () => sections.map((section) => row(counted, section)));
    patch(lists, listsShown(), drawLists);
    const blocker = sheet.readOnly || sheet.moderated ? "" : blockers();
    write(blocked, blocker && `${blocker} Setelah itu tanda tangan dan tombol Kirim muncul di sini.`);
    finish.show(Boolean(blocker));
    patch(state, { ...sheet.submission, online: app.desk.online }, () => submissionState(sheet, app));
  }

  function row(counted, section) {
    const found = counted.sections.find((it) => it.code === section.code) ?? {};
    return h("tr", {},
      h("th", { scope: "row" }, h("a", { href: `#/visit/${visitId}/${section.code}` }, `${section.code}. ${section.title}`)),
      h("td", {}, `${section.items.filter((item) => sheet.answers.has(item.code)).length}/${section.items.length}`),
      h("td", { class: "end" }, `${score(found.points ?? "0.00")} dari ${number(section.weight)}`),
    );
  }

  function listsShown() {
    return { moderated: sheet.moderated ?? [], open: sheet.openItems(), missing: sheet.missingEvidence(), clashes: sheet.clashes().map((it) => it.item), refused: sheet.refused().map((it) => [it.item, it.reason]), alarms: alarms() };
  }

  function alarms() {
    return [...items.values()].flatMap((item) => {
      const answer = sheet.answers.get(item.code);
      const why = answer && concern(item, answer.value);
      return why ? [[item.code, why]] : [];
    });
  }

  function drawLists() {
    const { moderated, open, missing, clashes, refused, alarms: found } = listsShown();
    return [
      part("Jawaban berbeda di dua perangkat", "Pilih dahulu mana yang benar.", clashes.map((code) => line(code))),
      part(`Dimoderasi (${moderated.length})`, "Penilai berbeda pada butir ini; hanya ini yang dapat diubah.", moderated.map((code) => line(code))),
      part(`Belum dinilai (${open.length})`, "", open.map((code) => line(code))),
      part("Ditolak portal", "Jawaban ini tidak dihitung di portal; nilai ulang butirnya.", refused.map(([code, why]) => line(code, why))),
      part("Bukti belum ada", "Boleh dikirim tanpa bukti; panitia akan melihatnya.", missing.map((code) => line(code))),
      part("Bicarakan sebelum pulang", "", found.map(([code, why]) => line(code, why))),
    ];
  }

  function part(title, hint, lines) {
    const list = (some) => h("ul", { class: "plain open-list" }, some);
    const rest = lines.slice(AT_ONCE);
    return lines.length > 0 && h("section", {}, h("h2", {}, title), hint && h("p", { class: "hint" }, hint), list(lines.slice(0, AT_ONCE)),
      rest.length > 0 && h("details", { class: "tool more" }, h("summary", {}, `${rest.length} lagi`), list(rest)));
  }

  function line(code, why) {
    return h("li", {}, h("a", { href: at(code) }, h("strong", {}, code), " ", items.get(code)?.text ?? "", icon("next")), why && h("p", { class: "mark bad" }, why));
  }

  function blockers() {
    const open = sheet.openItems().length;
    if (sheet.clashes().length) return "Selesaikan dahulu jawaban yang berbeda.";
    return open ? `Masih ada ${open} butir yang belum dinilai.` : "";
  }

  sheet.addEventListener("change", update);
  return {
    title: "Ringkasan",
    element: frame.element([
      h("div", { class: "section-head" }, h("h1", { tabindex: "-1" }, "Ringkasan"), total),
      h("div", { class: "card wide-table", tabindex: "0", role: "region", "aria-label": "Nilai per bagian" }, h("table", { class: "totals" }, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Bagian"), h("th", { scope: "col" }, "Dinilai"), h("th", { scope: "col", class: "end" }, "Nilai"))), table)),
      lists, blocked, state, finish.element, otherVersions(sheet),
    ]),
    actions: frame.actions,
    update,
    saving: () => sheet.saving(),
    close: () => sheet.removeEventListener("change", update),
  };
}

/** Draws a part anew only when what it shows has changed. */
function patch(element, shown, draw) {
  const text = JSON.stringify(shown);
  if (element.dataset.shown === text) return;
  element.dataset.shown = text;
  fill(element, draw());
}

/** The way to each other version that the competition has had. */
function otherVersions(sheet) {
  const others = (sheet.visit.instrumentVersions ?? []).filter((version) => version !== sheet.note.version);
  return others.length > 0 && !sheet.readOnly && sheet.moderated === null && h("p", { class: "hint" }, `Lembar ini memakai instrumen versi ${sheet.note.version}. `,
    others.map((version) => [h("a", { href: `#/visit/${sheet.visit.id}/versi/${version}` }, `Bandingkan dengan versi ${version}`), " "]));
}

function submissionState(sheet, app) {
  const { state, at, receivedAt, problem } = sheet.submission;
  if (state === "QUEUED") {
    return h("div", { class: "notice" }, h("p", {}, h("strong", {}, "Lembar selesai dan tersimpan di tablet"), at ? ` (${time(at)}). ` : ". ", app.desk.online ? "Sedang dikirim." : "Dikirim sendiri begitu ada sinyal; tablet boleh ditutup."));
  }
  if (state === "DONE") return h("div", { class: "notice good" }, h("p", {}, h("strong", {}, `Diterima portal ${time(receivedAt ?? at)}`), " dengan tanda terima. Lembar ini ada pada panitia."));
  if (state === "KEPT") return h("div", { class: "notice" }, h("p", {}, h("strong", {}, `Aman di portal ${time(receivedAt)}, tetapi terlambat. `), "Panitia memutuskan apakah lembar ini dihitung."));
  if (state === "REFUSED") return h("div", { class: "notice bad" }, h("p", {}, h("strong", {}, "Portal belum menerima lembar ini: "), problem?.detail ?? problem?.title ?? problem ?? "", " Jawaban tetap aman."));
  return null;
}

/** Name, position, signature and the one button. */
function finishForm(sheet) {
  const name = textField("signer-name", "Nama wakil Posyandu");
  const position = textField("signer-position", "Jabatan");
  const pad = signaturePad();
  const problem = h("p", { class: "problem", role: "alert" });
  const send = h("button", { class: "button primary wide big" }, "Kirim lembar nilai");
  const element = h("form", { class: "card finish stack", novalidate: true, onsubmit: submit },
    h("h2", {}, "Tanda tangan Posyandu"),
    h("div", { class: "pair" }, name.element, position.element), pad.element,
    problem, send,
    h("p", { class: "hint" }, "Setelah dikirim, jawaban hanya dapat diubah bila panitia mengembalikannya atau dalam moderasi."),
  );
  let busy = false;

  async function submit(event) {
    event.preventDefault();
    if (busy) return;
    const missing = [[name.input, "Isi nama wakil Posyandu."], [position.input, "Isi jabatannya."]].find(([input]) => !input.value.trim());
    if (missing) return tell(missing[1], missing[0]);
    if (!pad.isFilled()) return tell("Minta wakil Posyandu membubuhkan tanda tangan, atau centang bahwa tidak dapat.", pad.fallback);
    busy = true;
    tell("");
    try {
      await sheet.submit({ name: name.input.value.trim(), position: position.input.value.trim(), drawing: pad.drawing() });
    } catch (failure) {
      tell(failure.message);
    } finally {
      busy = false;
    }
  }

  function tell(text, at) {
    problem.textContent = text;
    at?.focus();
  }

  return {
    element,
    show(blocked) {
      element.hidden = blocked || sheet.readOnly || sheet.moderated !== null;
    },
  };
}

function textField(id, label) {
  const input = h("input", { id, type: "text", maxlength: "120", autocomplete: "off" });
  return { input, element: h("div", { class: "field" }, h("label", { for: id }, label), input) };
}
