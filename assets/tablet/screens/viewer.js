// One photo or paper as large as the screen, with what is known of it; it may be replaced from here.

import { button, h, icon } from "../dom.js";
import { size, time } from "../words.js";

const STATES = { WAITING: "menunggu dikirim", RECEIPTED: "terkirim, ada tanda terima", REFUSED: "ditolak portal" };

/** What became of it, in a few words. */
export function stateWords({ state, upload, reason }) {
  if (state === "WAITING" && upload?.sent) return `${upload.sent} dari ${upload.of} bagian terkirim`;
  const words = STATES[state] ?? state;
  return reason ? `${words}: ${reason}` : words;
}

/**
 * @param {Photo} photo
 * @param {{name: string, address: string, replace: ?((file: File) => void)}} how replace is null where nothing may change
 */
export function look(photo, { name, address, replace }) {
  const facts = [
    ["Diambil", time(photo.takenAt ?? photo.madeAt)],
    photo.place && ["Tempat", placeWords(photo.place)],
    ["Ukuran", size(photo.bytes)],
    ["Keadaan", stateWords(photo)],
    photo.replacedBy && ["Catatan", "Sudah diganti dengan yang lebih baru; yang ini tetap disimpan."],
  ].filter(Boolean);
  const dialog = h("dialog", { class: "viewer", "aria-label": name, onclose: closed },
    h("h2", {}, name),
    photo.type === "application/pdf"
      ? h("a", { class: "button wide", href: address, download: `${name}.pdf` }, "Unduh dokumen PDF")
      : h("img", { src: address, alt: name }),
    h("dl", { class: "facts" }, facts.map(([label, text]) => [h("dt", {}, label), h("dd", {}, text)])),
    h("div", { class: "buttons" }, replace && !photo.replacedBy && replaceButton(photo, (file) => (dialog.close(), replace(file))), button("Tutup", () => dialog.close(), { class: "button primary" })),
  );
  function closed() {
    dialog.remove();
    URL.revokeObjectURL(address);
  }

  document.body.append(dialog);
  dialog.showModal();
}

function replaceButton({ id, type }, work) {
  const input = h("input", { id: `replace-${id}`, class: "unseen", type: "file", accept: ACCEPTED, onchange: () => input.files[0] && work(input.files[0]) });
  return h("span", { class: "pick" }, input, h("label", { class: "button", for: input.id }, icon("camera"), type === "application/pdf" ? "Ganti berkas" : "Ganti foto"));
}

/** What may be chosen as evidence. */
export const ACCEPTED = "image/jpeg,image/png,image/webp,application/pdf";

function placeWords({ latitude, longitude, accuracy }) {
  const degrees = (number) => number.toFixed(5).replace(".", ",").replace("-", "−");
  return `${degrees(latitude)}; ${degrees(longitude)} (± ${Math.round(accuracy)} m)`;
}
