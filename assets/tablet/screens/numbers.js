// Answers that are typed: a count, two counts with their percentage as it grows, or a mark. A number is
// kept when the person pauses, presses Simpan or goes on; until then the card says that it is not.

import { afterPress, h, write } from "../dom.js";
import { worth } from "../outline.js";
import { mayBeNotApplicable } from "../values.js";
import { number, percent, typedNumber } from "../words.js";
import { keypad } from "./keypad.js";

const PAUSE = 1200;

const FIELDS = {
  N4: [["count", "Jumlah"]],
  P4: [["numerator", "Yang memenuhi"], ["denominator", "Dari seluruhnya"]],
  PCT: [["percent", "Nilai 0 sampai 100"]],
};

export function numberEditor(item, keep) {
  const live = h("p", { class: "live", role: "status" });
  const fields = FIELDS[item.scale].map(([key, label]) => field(item, key, label));
  const levels = item.anchors.map(({ level, text }) => h("li", { "data-level": String(level) }, `Skor ${level}: ${text}`));
  const naBox = h("input", { type: "checkbox", onchange: notApplicable });
  const pad = keypad({ decimals: item.decimals > 0 || item.scale === "PCT", press, erase, done });
  let dirty = false;
  let timer = 0;
  let at = fields[0];

  for (const it of fields) {
    it.input.addEventListener("input", typed);
    it.input.addEventListener("focus", () => {
      at = it;
      it.fresh = true;
      it.input.select();
      pad.element.hidden = it.input.disabled;
      pad.name(it === fields.at(-1) ? "Simpan" : "Lanjut");
      pad.element.scrollIntoView({ block: "nearest" });
    });
    it.input.addEventListener("keydown", (event) => event.key === "Enter" && done());
  }
  const element = h("div", { class: "numeric" },
    h("div", { class: "numbers" }, fields.map((it) => it.element), live),
    pad.element,
    mayBeNotApplicable(item) && h("label", { class: "choice quiet" }, naBox, h("span", {}, "Tidak berlaku di sini")),
    levels.length > 0 && h("ul", { class: "plain levels" }, levels),
  );
  element.addEventListener("focusout", ({ relatedTarget }) => {
    if (!element.contains(relatedTarget)) afterPress(left);
  });

  function left() {
    if (!element.contains(document.activeElement)) pad.element.hidden = true;
    commit();
  }

  function typed() {
    dirty = true;
    at.fresh = false;
    naBox.checked = false;
    tell();
    clearTimeout(timer);
    timer = setTimeout(() => value() && commit(), PAUSE);
  }

  function press(key) {
    at.input.value = at.fresh ? key : at.input.value + key;
    typed();
  }

  function erase() {
    at.input.value = at.fresh ? "" : at.input.value.slice(0, -1);
    typed();
  }

  /** To the next field, or out of this item. */
  function done() {
    const next = fields[fields.indexOf(at) + 1];
    if (next) next.input.focus();
    else commit();
  }

  async function commit() {
    clearTimeout(timer);
    if (!dirty) return;
    const typedValue = value();
    if (!typedValue) return tell();
    dirty = false;
    await keep(typedValue);
  }

  function notApplicable() {
    if (!naBox.checked) return fields[0].input.focus();
    clearTimeout(timer);
    dirty = false;
    keep({ notApplicable: true });
  }

  /** What the fields say together; null while a number is missing. */
  function value() {
    const numbers = fields.map((it) => typedNumber(it.input.value));
    if (numbers.includes(null)) return null;
    return Object.fromEntries(fields.map((it, index) => [it.key, numbers[index]]));
  }

  function tell() {
    const said = value();
    const parts = [];
    if (said && item.scale === "P4") parts.push(percent(said.numerator, said.denominator) ?? "tidak ada sasaran: tidak berlaku");
    const reached = said && worth(item, said);
    for (const it of levels) it.classList.toggle("reached", Number(reached?.score) === Number(it.dataset.level));
    if (dirty) parts.push(said ? "belum disimpan" : "belum lengkap, belum disimpan");
    write(live, parts.join(" · "));
    live.dataset.dirty = String(dirty);
  }

  return {
    element,
    commit,
    dirty: () => dirty,
    show(stored, readOnly) {
      if (!dirty) {
        naBox.checked = Boolean(stored?.notApplicable);
        for (const it of fields) {
          const text = stored && it.key in stored ? number(stored[it.key]) : "";
          if (it.input.value !== text) it.input.value = text;
        }
      }
      for (const it of fields) it.input.disabled = readOnly;
      naBox.disabled = readOnly;
      tell();
    },
  };
}

function field(item, key, label) {
  const id = `${key}-${item.code}`;
  const input = h("input", { id, class: "number", type: "text", inputmode: "none", autocomplete: "off" });
  return { key, input, fresh: true, element: h("div", { class: "field" }, h("label", { for: id }, label), input) };
}
