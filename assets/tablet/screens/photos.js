// The evidence beside an item: taken with the camera or chosen, and what became of each.

import { fill, h, icon, write } from "../dom.js";
import { size } from "../words.js";

const STATES = { WAITING: "menunggu dikirim", RECEIPTED: "terkirim", REFUSED: "ditolak" };

export function photoStrip(app, sheet, item) {
  const id = `photo-${item.code}`;
  const input = h("input", { id, class: "unseen", type: "file", accept: "image/jpeg,image/png,image/webp,application/pdf", onchange: add });
  const mark = h("span", {}, "Foto");
  const list = h("ul", { class: "plain photos" });
  const problem = h("p", { class: "problem", role: "alert" });
  const pick = h("label", { class: "tool-button", for: id }, icon("camera"), mark, h("span", { class: "unseen" }, ` bukti ${item.code}`));
  let addresses = [];

  async function add() {
    const [file] = input.files;
    if (!file) return;
    problem.textContent = "";
    write(mark, "Menyimpan foto …");
    try {
      await sheet.addPhoto(item.code, file);
    } catch (failure) {
      problem.textContent = `${failure.message} Foto ini belum tersimpan.`;
    } finally {
      input.value = "";
      show(sheet.readOnly);
    }
  }

  function photosHere() {
    if (sheet.photosOf) return sheet.photosOf(item.code);
    return typeof sheet.photos === "function" ? sheet.photos(item.code) : (sheet.photos ?? []).filter((it) => it.item === item.code);
  }

  function show(readOnly) {
    const photos = photosHere();
    input.disabled = readOnly;
    pick.classList.toggle("off", readOnly);
    write(mark, photos.length ? `Foto (${photos.length})` : "Foto");
    const shown = JSON.stringify(photos.map((it) => [it.id, it.state, it.reason]));
    if (list.dataset.shown === shown) return;
    list.dataset.shown = shown;
    close();
    fill(list, photos.map((photo, index) => h("li", { "data-state": photo.state }, picture(photo, index), h("span", {}, `${STATES[photo.state] ?? photo.state}${photo.bytes ? ` · ${size(photo.bytes)}` : ""}${photo.reason ? ` · ${photo.reason}` : ""}`))));
  }

  function picture(photo, index) {
    if (!(photo.thumbnail instanceof Blob)) return h("span", { class: "thumb none" }, "PDF");
    const address = URL.createObjectURL(photo.thumbnail);
    addresses.push(address);
    return h("img", { class: "thumb", src: address, alt: `Bukti ${item.code} nomor ${index + 1}` });
  }

  function close() {
    addresses.forEach((address) => URL.revokeObjectURL(address));
    addresses = [];
  }

  return { element: h("div", { class: "evidence" }, input, pick, problem, list), show, close };
}
