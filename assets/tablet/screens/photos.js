// The evidence beside an item: taken with the camera or chosen, looked at, and what became of each.

import { button, fill, h, icon, write } from "../dom.js";
import { size } from "../words.js";

const STATES = { WAITING: "menunggu dikirim", RECEIPTED: "terkirim", REFUSED: "ditolak" };

export function photoStrip(sheet, item) {
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

  function show(readOnly) {
    const photos = sheet.photosOf(item.code);
    input.disabled = readOnly;
    pick.classList.toggle("off", readOnly);
    write(mark, photos.length ? `Foto (${photos.length})` : "Foto");
    const shown = JSON.stringify(photos.map((it) => [it.id, it.state, it.reason]));
    if (list.dataset.shown === shown) return;
    list.dataset.shown = shown;
    close();
    fill(list, photos.map((photo, index) => h("li", { "data-state": photo.state }, picture(photo, `Bukti ${item.code} nomor ${index + 1}`), h("span", {}, about(photo)))));
  }

  function picture(photo, name) {
    if (photo.type === "application/pdf") return h("span", { class: "thumb none" }, "PDF");
    const image = h("img", { class: "thumb", alt: "" });
    addressOf(photo).then((address) => (image.src = address));
    return h("button", { type: "button", class: "thumb-button", "aria-label": `Lihat ${name}`, onclick: () => look(image.src, name) }, image);
  }

  async function addressOf(photo) {
    const address = await sheet.desk.photos.address(photo);
    addresses.push(address);
    return address;
  }

  function close() {
    addresses.forEach((address) => URL.revokeObjectURL(address));
    addresses = [];
  }

  return { element: h("div", { class: "evidence" }, input, pick, problem, list), show, close };
}

function about({ state, bytes, reason }) {
  return [STATES[state] ?? state, size(bytes), reason].filter(Boolean).join(" · ");
}

/** The whole picture, until the person closes it. */
function look(address, name) {
  const dialog = h("dialog", { class: "viewer", "aria-label": name, onclose: () => dialog.remove() }, h("img", { src: address, alt: name }), button("Tutup", () => dialog.close(), { class: "button primary wide" }));
  document.body.append(dialog);
  dialog.showModal();
}
