// What the screens of one sheet share: its head, and the row of sections with how far each has come.

import { h, icon, write } from "../dom.js";
import { nextOpen, outline, sectionOf } from "../outline.js";
import { date, score } from "../words.js";

/** @returns {{sheet, sections, element: (content) => HTMLElement, actions: HTMLElement[], update: () => void}} */
export async function sheetFrame(app, visitId, current) {
  const sheet = await app.desk.open(visitId);
  const { instrument } = sheet;
  const sections = outline(instrument, sheet.visit.stage);
  const versions = versionNotice(sheet);
  const moderation = moderationNotice(sheet);
  const chips = sections.map((section) => chip(sheet, section, section.code === current));
  const toSummary = h("a", { class: "chip", href: `#/visit/${visitId}/summary`, "aria-current": current === "summary" && "step" }, h("strong", {}, "Kirim"), h("span", { class: "chip-title" }, "Ringkasan"));
  const jump = h("a", { class: "button primary jump" });
  const { visit } = sheet;
  const where = visit.entryName === visit.place.posyandu ? visit.place.village : `${visit.place.posyandu}, ${visit.place.village}`;
  const update = () => {
    if (sheet.instrument !== instrument) return void app.show(); // it was moved from elsewhere
    chips.forEach((it) => it.update());
    versions.update();
    moderation.update();
    const open = sheet.moderated ?? sheet.openItems();
    const next = nextOpen(sections, open, app.touched);
    jump.hidden = !next && current === "summary";
    jump.href = next ? `#/visit/${visitId}/${sectionOf(sections, next)}/${next}` : `#/visit/${visitId}/summary`;
    write(jump, next ? `${sheet.moderated ? "Dimoderasi" : "Belum dinilai"}: ${open.length} ›` : "Semua dinilai · Kirim ›");
  };
  return {
    sheet,
    sections,
    update,
    actions: [jump],
    element: (content) => h("div", { class: "sheet" },
      h("div", { class: "sheet-head" }, h("a", { class: "back", href: "#/visits" }, icon("back"), "Kunjungan"), h("p", { class: "sheet-name" }, h("strong", {}, visit.entryName), ` ${where} · ${date(visit.scheduledOn)}`)),
      h("nav", { class: "chips", "aria-label": "Bagian instrumen" }, chips.map((it) => it.element), toSummary),
      h("div", { class: "sheet-body" },
        visit.sheet?.returnReason && h("div", { class: "notice" }, h("p", {}, `Dikembalikan panitia: ${visit.sheet.returnReason}`)),
        versions.element, moderation.element, content,
      ),
    ),
    arrive: () => chips.find((it) => it.element.hasAttribute("aria-current"))?.element.scrollIntoView({ block: "nearest", inline: "center" }),
  };
}

/** The competition goes on under another version; scoring may go on under this one until it is moved. */
function versionNotice(sheet) {
  const text = h("p", {});
  const see = h("a", { class: "button" }, "Lihat perubahan");
  const element = h("div", { class: "notice", hidden: true, "data-notice": "version" }, text, see);
  return {
    element,
    update() {
      const { newVersion, readOnly, note, visit } = sheet;
      element.hidden = !newVersion || readOnly;
      if (element.hidden) return;
      see.href = `#/visit/${visit.id}/versi/${newVersion}`;
      write(text, `Instrumen versi ${newVersion} sudah berlaku; lembar ini masih versi ${note.version}. ${note.moveProblem ?? "Menilai boleh diteruskan, tetapi lembar dipindahkan dahulu sebelum dikirim."}`);
    },
  };
}

/** The judges differ on some items; all others stay as they are. */
function moderationNotice(sheet) {
  const text = h("p", {});
  const element = h("div", { class: "notice", hidden: true, "data-notice": "moderation" }, text);
  return {
    element,
    update() {
      element.hidden = sheet.moderated === null;
      write(text, `Lembar ini dimoderasi. Yang dapat diubah hanya butir ${sheet.moderated?.join(", ")}; perubahan terkirim sendiri, tanpa mengirim ulang lembar.`);
    },
  };
}

function chip(sheet, section, current) {
  const count = h("span", { class: "chip-count" });
  const element = h("a", { class: "chip", href: `#/visit/${sheet.visit.id}/${section.code}`, "aria-current": current && "step" }, h("strong", {}, section.code), h("span", { class: "chip-title" }, section.title), count);
  const update = () => {
    const answered = section.items.filter((item) => sheet.answers.has(item.code)).length;
    element.classList.toggle("chip-done", answered === section.items.length);
    write(count, `${answered}/${section.items.length}`);
  };
  return { element, update };
}

/** The live score of a section, as published. */
export function sectionScore(sheet, code) {
  const found = sheet.total().sections.find((section) => section.code === code);
  return found ? `${score(found.points)} dari ${score(found.weight)}` : "";
}
