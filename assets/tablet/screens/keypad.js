// Large keys for a thumb. A keyboard and a screen reader use the field itself: pressing a key here
// leaves the focus where it is.

import { h, icon, write } from "../dom.js";

export function keypad({ decimals, press, erase, done }) {
  const key = (label, work, words = label, extra = "") => h("button", { type: "button", class: `key ${extra}`, tabindex: "-1", "aria-label": words, onpointerdown: (event) => event.preventDefault(), onmousedown: (event) => event.preventDefault(), onclick: work }, label);
  const digit = (text) => key(text, () => press(text));
  const finish = key("Simpan", done, undefined, "key-done");
  const children = [
    ["1", "2", "3"].map(digit), key(icon("erase"), erase, "Hapus satu angka", decimals ? "" : "key-tall"),
    ["4", "5", "6"].map(digit), decimals && key(",", () => press(","), "koma"),
    ["7", "8", "9"].map(digit), finish,
    key("0", () => press("0"), "0", "key-zero"),
  ];
  const element = h("div", { class: "keypad", role: "group", "aria-label": "Papan angka", hidden: true }, children);
  return {
    element,
    name(words) {
      write(finish, words);
      finish.setAttribute("aria-label", words);
    },
  };
}
