// The evidence beside an item: taken with the camera or chosen, looked at, replaced, and what became of
// each. What was replaced stays in sight, apart from what holds.

import { fill, h, icon, write } from "../dom.js";
import { time } from "../words.js";
import { ACCEPTED, look, stateWords } from "./viewer.js";

export function photoStrip(sheet, item) {
  const id = `photo-${item.code}`;
  const { places, photos: store } = sheet.desk;
  const input = h("input", { id, class: "unseen", type: "file", accept: ACCEPTED, onclick: () => void places.find(), onchange: () => input.files[0] && add(input.files[0]) });
  const mark = h("span", {}, "Foto");
  const list = h("ul", { class: "plain photos" });
  const old = h("ul", { class: "plain photos" });
  const replaced = h("details", { class: "tool more", hidden: true }, h("summary", {}), old);
  const problem = h("p", { class: "problem", role: "alert" });
  const pick = h("label", { class: "tool-button", for: id }, icon("camera"), mark, h("span", { class: "unseen" }, ` bukti ${item.code}`));
  let addresses = [];

  async function add(file, replaces = null) {
    problem.textContent = "";
    write(mark, "Menyimpan foto …");
    try {
      await sheet.addPhoto(item.code, file, replaces);
    } catch (failure) {
      problem.textContent = `${failure.message} Foto ini belum tersimpan.`;
    } finally {
      input.value = "";
      show(sheet.readOnly);
    }
  }

  function show(readOnly) {
    const photos = sheet.photosOf(item.code);
    const holding = photos.filter((photo) => !photo.replacedBy);
    const former = photos.filter((photo) => photo.replacedBy);
    input.disabled = readOnly;
    pick.classList.toggle("off", readOnly);
    write(mark, holding.length ? `Foto (${holding.length})` : "Foto");
    const shown = JSON.stringify([readOnly, photos.map((it) => [it.id, it.replacedBy, stateWords(it)])]);
    if (list.dataset.shown === shown) return;
    list.dataset.shown = shown;
    close();
    fill(list, holding.map((photo, index) => tile(photo, `Bukti ${item.code} nomor ${index + 1}`, readOnly)));
    fill(old, former.map((photo, index) => tile(photo, `Bukti ${item.code} yang sudah diganti, nomor ${index + 1}`, readOnly)));
    replaced.hidden = former.length === 0;
    write(replaced.firstChild, `Sudah diganti (${former.length})`);
  }

  function tile(photo, name, readOnly) {
    const open = async () => look(photo, { name, address: await store.address(photo), replace: readOnly ? null : (file) => add(file, photo.id) });
    return h("li", { "data-state": photo.state },
      h("button", { type: "button", class: "thumb-button", "aria-label": `Lihat ${name}`, onclick: open }, picture(photo)),
      h("span", { class: "photo-time" }, time(photo.takenAt ?? photo.madeAt)),
      h("span", { class: "photo-state" }, stateWords(photo)),
    );
  }

  function picture(photo) {
    if (photo.type === "application/pdf") return h("span", { class: "thumb none" }, "PDF");
    const image = h("img", { class: "thumb", alt: "" });
    store.smallAddress(photo).then((address) => {
      addresses.push(address);
      image.src = address;
    });
    return image;
  }

  function close() {
    addresses.forEach((address) => URL.revokeObjectURL(address));
    addresses = [];
  }

  return { element: h("div", { class: "evidence" }, input, pick, problem, list, replaced), show, close };
}
