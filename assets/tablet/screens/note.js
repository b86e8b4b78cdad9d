// The note beside an answer. It is part of the answer, so it can be written once there is one.

import { afterPress, h, icon, write } from "../dom.js";

/** Kept when the person pauses, and while they go on typing, again and again. */
const PAUSE = 600;
const LONGEST = 2000;

export function noteField(item, stored, keep) {
  const id = `note-${item.code}`;
  const input = h("textarea", { id, rows: "3", maxlength: "2000" });
  const mark = h("span", {}, "Catatan");
  const state = h("p", { class: "hint", role: "status" });
  const element = h("details", { class: "tool" }, h("summary", {}, icon("note"), mark), h("label", { for: id, class: "unseen" }, `Catatan ${item.code}`), input, state);
  let dirty = false;
  let timer = 0;
  let since = 0;
  input.addEventListener("input", () => {
    if (!dirty) since = Date.now();
    dirty = true;
    write(state, "Belum disimpan …");
    clearTimeout(timer);
    timer = setTimeout(commit, Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
  });
  input.addEventListener("blur", () => afterPress(commit));

  async function commit() {
    clearTimeout(timer);
    if (!dirty || !stored()) return;
    dirty = false;
    await keep(input.value.trim());
  }

  return {
    element,
    commit,
    dirty: () => dirty,
    text: () => (dirty ? input.value.trim() : (stored()?.note ?? "")),
    show(readOnly) {
      const answer = stored();
      if (!dirty && document.activeElement !== input) input.value = answer?.note ?? "";
      input.disabled = readOnly || !answer;
      write(mark, answer?.note ? "Catatan ✓" : "Catatan");
      if (!answer) write(state, readOnly ? "" : "Jawab butir ini dahulu; catatan tersimpan bersama jawabannya.");
      else if (!dirty) write(state, answer.note ? "Tersimpan di tablet." : "");
    },
  };
}
