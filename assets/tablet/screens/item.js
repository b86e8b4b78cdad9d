// One item: the question, its answer, and beside it the guidance, the note and the evidence. What is
// shown as kept has been kept; what is being typed says that it is not yet.

import { h, icon, write } from "../dom.js";
import { demandsEvidence } from "../demanded.js";
import { concern, worth } from "../outline.js";
import { answer as answerWords, evidence, number, score } from "../words.js";
import { choiceEditor, stepEditor } from "./choices.js";
import { clashPanel } from "./clash.js";
import { noteField } from "./note.js";
import { numberEditor } from "./numbers.js";
import { photoStrip } from "./photos.js";

const EDITORS = { R4: choiceEditor, OBS: stepEditor, N4: numberEditor, P4: numberEditor, PCT: numberEditor };

const STATES = { WAITING: "tersimpan di tablet", RECEIPTED: "terkirim", KEPT: "terlambat, menunggu panitia", REFUSED: "ditolak" };

/** @returns {{code, element, update: () => void, commit: () => Promise, dirty: () => boolean, arrive: () => void, close: () => void}} */
export function itemCard({ app, sheet, item }) {
  const titleId = `title-${item.code}`;
  const result = h("p", { class: "result", role: "status" });
  const problem = h("p", { class: "problem", role: "alert" });
  const warning = h("p", { class: "mark bad", hidden: true });
  const demand = h("p", { class: "mark bad", hidden: true });
  const settled = h("p", { class: "mark bad", role: "status", hidden: true });
  const clash = clashPanel(sheet, item, settle);
  const agreed = h("p", { class: "mark", hidden: true }, "Tidak dimoderasi: jawaban tetap");
  const refused = h("ul", { class: "plain refused" });
  const stored = () => sheet.answers.get(item.code);
  let writing = 0;

  async function keep(value, note = fieldNote()) {
    app.touched = item.code;
    problem.textContent = "";
    writing++;
    update();
    try {
      await sheet.answer(item.code, value, note || null);
    } catch (failure) {
      problem.textContent = failure.message;
    } finally {
      writing--;
      update();
    }
  }

  /** Of two answers one was chosen; what was photographed may show the other one. */
  async function settle(value, note) {
    await keep(value, note);
    const chosen = !sheet.clashes().some((it) => it.item === item.code);
    const words = chosen && sheet.hasEvidence(item.code) ? "Jawaban dipilih. Periksa apakah fotonya cocok dengan jawaban ini; bila tidak, ganti." : "";
    settled.hidden = !words;
    write(settled, words);
  }

  const note = noteField(item, () => stored(), (text) => keep(stored().value, text));
  function fieldNote() {
    return note.text();
  }
  const editor = EDITORS[item.scale](item, keep);
  const photos = photoStrip(sheet, item);
  const guidance = item.guidance && h("details", { class: "tool" }, h("summary", {}, icon("help"), "Petunjuk"), h("p", {}, item.guidance));

  function update() {
    const answer = stored();
    element.dataset.state = answer ? answer.state : "OPEN";
    const fixed = !sheet.mayChange(item.code);
    if (!writing) editor.show(answer?.value, fixed); // else it would undo what is being kept
    note.show(fixed);
    agreed.hidden = sheet.moderated === null || !fixed;
    photos.show(sheet.readOnly);
    clash.show();
    write(result, writing ? "Menyimpan …" : answer ? resultWords(answer) : "");
    const why = answer && concern(item, answer.value);
    const lacks = answer && demandsEvidence(item, worth(item, answer.value)?.score ?? null) && !sheet.hasEvidence(item.code);
    demand.hidden = !lacks;
    write(demand, lacks ? "Skor ini meminta bukti, dan belum ada: ambil fotonya sebelum pulang" : "");
    warning.hidden = !why;
    write(warning, why ? `${why[0].toUpperCase()}${why.slice(1)}: bicarakan sebelum pulang` : "");
    showRefused();
  }

  function resultWords(answer) {
    const state = STATES[answer.state] ?? answer.state;
    const part = worth(item, answer.value);
    if (!part) return `Tidak berlaku, bobotnya dibagi ke butir lain · ${state}`;
    return `Skor ${score(part.score)} dari 4 · ${score(part.points)} dari ${number(item.weight)} poin · ${state}`;
  }

  function showRefused() {
    const mine = [...sheet.refused(), ...sheet.kept()].filter((it) => it.item === item.code);
    const shown = JSON.stringify(mine.map((it) => it.operationId));
    if (refused.dataset.shown === shown) return;
    refused.dataset.shown = shown;
    refused.replaceChildren(...mine.map((it) => h("li", { class: "mark bad" }, `${it.late ? "Terlambat, aman di portal dan diputuskan panitia" : "Ditolak portal"}: ${answerWords(item, it.value)}. ${it.reason ?? ""}`)));
  }

  const element = h("fieldset", { class: "item card", id: `item-${item.code}`, "aria-describedby": `about-${item.code}` },
    h("legend", { id: titleId, tabindex: "-1" }, h("span", { class: "item-code" }, item.code), " ", item.text),
    h("p", { class: "item-about", id: `about-${item.code}` }, `Bobot ${number(item.weight)}`, item.evidence.length > 0 && ` · bukti: ${evidence(item)}`),
    agreed, clash.element, refused, editor.element, problem, warning, demand, settled, result,
    h("div", { class: "tools" }, guidance, note.element, photos.element),
  );
  return {
    code: item.code,
    element,
    update,
    commit: () => Promise.all([editor.commit(), note.commit()]),
    dirty: () => writing > 0 || editor.dirty() || note.dirty(),
    arrive: () => {
      element.scrollIntoView({ block: "start" });
      element.querySelector("legend").focus({ preventScroll: true });
    },
    close: () => photos.close(),
  };
}
