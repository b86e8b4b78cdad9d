// Two answers given to one item on different devices without knowledge of each other. Both stand here
// with who, where and when; a person settles it by choosing.

import { button, fill, h } from "../dom.js";
import { answer, deviceName, time } from "../words.js";

export function clashPanel(sheet, item, keep) {
  const element = h("div", { class: "clash", role: "group", "aria-label": `Jawaban berbeda untuk ${item.code}`, hidden: true });
  return {
    element,
    show() {
      const clash = sheet.clashes().find((it) => it.item === item.code);
      const shown = JSON.stringify(clash?.heads.map((head) => head.operationId) ?? null);
      element.hidden = !clash;
      if (element.dataset.shown === shown) return;
      element.dataset.shown = shown;
      if (clash) fill(element, h("p", {}, h("strong", {}, "Dua jawaban berbeda."), " Keduanya tersimpan. Pilih yang benar; sebelum itu lembar tidak dapat dikirim."), clash.heads.map((head) => choice(head)));
    },
  };

  function choice(head) {
    const author = sheet.desk.user.name; // of a sheet all operations are its assessor's own
    return h("div", { class: "clash-head" },
      h("p", { class: "clash-value" }, answer(item, head.value)),
      head.note && h("p", {}, `Catatan: ${head.note}`),
      h("p", { class: "muted" }, [author, deviceName(head), time(head.at)].join(" · ")),
      button("Pakai jawaban ini", () => keep(head.value, head.note), { "aria-label": `Pakai jawaban ini: ${answer(item, head.value)}` }),
    );
  }
}
