// Whether photos carry the place where they are taken: off until the person on the tablet turns it on.

import { h } from "../dom.js";

/** @returns {{element: HTMLElement, update: () => Promise<void>}} for the person who is signed in */
export function placeSwitch(places) {
  const input = h("input", { type: "checkbox", role: "switch", id: "place-switch", onchange: change });
  const problem = h("p", { class: "problem", role: "alert" });
  const closed = h("p", { class: "hint", hidden: true }, "Portal ini tidak menyimpan tempat foto.");

  let asking = false;

  async function change() {
    problem.textContent = "";
    asking = input.disabled = true;
    try {
      await (input.checked ? places.allow() : places.forbid());
    } catch (failure) {
      problem.textContent = failure.message;
    } finally {
      asking = false;
    }
    await update();
  }

  async function update() {
    const { kept, allowed } = await places.choice();
    if (asking) return; // the browser is still asking the person
    input.checked = allowed;
    input.disabled = !kept;
    closed.hidden = kept;
  }

  return {
    element: h("section", { class: "stack" },
      h("h2", {}, "Foto"),
      h("div", { class: "card stack" },
        h("label", { class: "choice", for: "place-switch" }, input, h("span", {}, h("strong", {}, "Simpan tempat foto"), h("br"), "Garis lintang dan bujur ikut dengan foto yang diambil sesudah ini, terlihat oleh panitia. Waktu selalu ikut.")),
        closed, problem,
      ),
    ),
    update,
  };
}
