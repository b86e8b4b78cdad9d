// Answers that are tapped: one level with its anchor's text, or the steps that were seen.

import { h } from "../dom.js";
import { mayBeNotApplicable } from "../values.js";

const NOTHING_TYPED = () => Promise.resolve();

/** R4: one radio for each level. */
export function choiceEditor(item, keep) {
  const radios = item.anchors.map(({ level, text }) => radio(item, String(level), [h("span", { class: "level" }, String(level)), h("span", {}, text)], () => keep({ level })));
  if (mayBeNotApplicable(item)) {
    radios.push(radio(item, "na", h("span", {}, "Tidak berlaku di sini"), () => keep({ notApplicable: true }), "quiet"));
  }
  return {
    element: h("div", { class: "choices" }, radios.map((it) => it.element)),
    show(value, readOnly) {
      const chosen = value && (value.notApplicable ? "na" : String(value.level));
      for (const { input } of radios) {
        input.checked = input.value === chosen;
        input.disabled = readOnly;
      }
    },
    commit: NOTHING_TYPED,
    dirty: () => false,
  };
}

function radio(item, value, words, choose, extra = "") {
  const input = h("input", { type: "radio", name: `value-${item.code}`, value, onchange: choose });
  return { input, element: h("label", { class: `choice ${extra}` }, input, words) };
}

/** OBS: a box for each step; critical ones say so. */
export function stepEditor(item, keep) {
  const boxes = item.steps.map((text, index) => {
    const critical = item.critical.includes(index + 1);
    return box([h("span", {}, `${index + 1}. ${text}`, critical && [" ", h("strong", { class: "critical" }, "kritis")])], () => keep({ done: ticked() }));
  });
  const none = box(h("span", {}, "Tidak satu pun terlihat"), () => none.input.checked && keep({ done: [] }), "quiet");
  const na = mayBeNotApplicable(item) ? box(h("span", {}, "Tidak berlaku di sini"), () => keep(na.input.checked ? { notApplicable: true } : { done: [] }), "quiet") : null;
  const ticked = () => boxes.flatMap(({ input }, index) => (input.checked ? [index + 1] : []));
  return {
    element: h("div", { class: "choices" }, boxes.map((it) => it.element), none.element, na?.element),
    show(value, readOnly) {
      boxes.forEach(({ input }, index) => (input.checked = Boolean(value?.done?.includes(index + 1))));
      none.input.checked = value?.done?.length === 0;
      if (na) na.input.checked = Boolean(value?.notApplicable);
      for (const it of [...boxes, none, na]) if (it) it.input.disabled = readOnly;
    },
    commit: NOTHING_TYPED,
    dirty: () => false,
  };
}

function box(words, change, extra = "") {
  const input = h("input", { type: "checkbox", onchange: change });
  return { input, element: h("label", { class: `choice ${extra}` }, input, words) };
}
