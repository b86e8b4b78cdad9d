// One section of a sheet: its items one below the other, each with everything that belongs to it.

import { focusOn, h, icon, write } from "../dom.js";
import { outline, sectionOf } from "../outline.js";
import { itemCard } from "./item.js";
import { sectionScore, sheetFrame } from "./sheet-frame.js";

export async function section(app, visitId, code, itemCode) {
  const shown = code ?? whereToGoOn(await app.desk.open(visitId));
  if (!code) history.replaceState(null, "", `#/visit/${visitId}/${shown}`); // a reload comes back here
  const frame = await sheetFrame(app, visitId, shown);
  const { sheet, sections } = frame;
  const at = Math.max(0, sections.findIndex((it) => it.code === shown));
  const here = sections[at];
  const next = sections[at + 1];
  const live = h("p", { class: "section-score", role: "status" });
  const cards = here.items.map((item) => itemCard({ app, sheet, item }));
  const heading = h("h1", { id: "section-title", tabindex: "-1" }, `${here.code}. ${here.title}`);
  const closed = h("div", { class: "notice", hidden: true }, h("p", {}, "Lembar ini sudah selesai; jawaban tidak dapat diubah lagi kecuali panitia mengembalikannya."));
  const update = () => {
    frame.update();
    cards.forEach((card) => card.update());
    closed.hidden = !sheet.readOnly;
    write(live, sectionScore(sheet, here.code));
  };
  sheet.addEventListener("change", update);
  return {
    title: `${here.code}. ${here.title}`,
    element: frame.element([
      h("div", { class: "section-head" }, heading, live),
      closed,
      cards.map((card) => card.element),
      h("a", { class: "button wide", href: next ? `#/visit/${visitId}/${next.code}` : `#/visit/${visitId}/summary` }, next ? `Bagian berikutnya: ${next.code}. ${next.title}` : "Ke ringkasan dan kirim", icon("next")),
    ]),
    actions: frame.actions,
    update,
    saving: () => sheet.saving(),
    dirty: () => cards.some((card) => card.dirty()),
    leave: () => Promise.allSettled(cards.map((card) => card.commit())),
    close: () => {
      sheet.removeEventListener("change", update);
      cards.forEach((card) => card.close());
    },
    arrive: () => {
      frame.arrive();
      const card = cards.find((it) => it.code === itemCode);
      if (card) card.arrive();
      else focusOn(heading);
    },
  };
}

/** The section of the first open item. */
function whereToGoOn(sheet) {
  const sections = outline(sheet.instrument, sheet.visit.stage);
  return sectionOf(sections, sheet.openItems()[0]) ?? sections[0].code;
}
