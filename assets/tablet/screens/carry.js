// With no signal for days: what is unsent leaves as a sealed file, by cable, card or messenger, and the
// receipts come back as a file. Making and reading files twice is harmless.

import { button, h } from "../dom.js";

/** @returns {{element: HTMLElement}} for the person who is signed in */
export function carry(app, told) {
  const state = h("p", { role: "status" });
  const problem = h("p", { class: "problem", role: "alert" });

  async function trying(work) {
    problem.textContent = state.textContent = "";
    try {
      state.textContent = await work();
    } catch (failure) {
      problem.textContent = `${failure.message} Tidak ada yang hilang.`;
    }
    await told();
  }

  const make = () => trying(async () => {
    const file = await app.desk.makeFile();
    if (!file) return "Tidak ada yang menunggu; berkas tidak diperlukan.";
    save(file, `teladan-${stamp()}.jose`);
    return "Berkas tersegel sudah disimpan di unduhan. Bawa ke perangkat yang ada sinyal. Tablet ini tetap menunggu tanda terimanya.";
  });
  const read = async (text) => {
    const { receipted, unproven } = await app.desk.readReceipts(text);
    return `${receipted} jawaban kini ada tanda terimanya.` + (unproven ? ` ${unproven} tanda terima tidak dapat dibuktikan dan tidak dipakai.` : "");
  };
  const deliver = async (text) => {
    save(await app.desk.deliver(text), `tanda-terima-${stamp()}.json`);
    return "Portal sudah menerima berkas itu. Tanda terimanya ada di unduhan; bawa kembali ke tablet asalnya.";
  };
  return {
    element: h("section", {},
      h("h2", {}, "Tanpa sinyal sama sekali"),
      h("div", { class: "card stack" },
        h("p", {}, "Yang belum terkirim dapat dibawa sebagai berkas tersegel: hanya portal yang dapat membukanya. Membuat, mengirim atau membaca berkas dua kali tidak menggandakan apa pun."),
        h("div", { class: "buttons" },
          button("Simpan berkas tersegel", make),
          pick("carry-receipts", "Baca tanda terima", ".json,application/json", (text) => trying(() => read(text))),
          pick("carry-other", "Kirimkan berkas tablet lain", ".jose,application/jose", (text) => trying(() => deliver(text))),
        ),
        state, problem,
      ),
    ),
  };
}

function pick(id, words, accept, work) {
  const input = h("input", { id, class: "unseen", type: "file", accept });
  input.addEventListener("change", async () => {
    const [file] = input.files;
    if (file) await work(await file.text());
    input.value = "";
  });
  return h("span", { class: "pick" }, input, h("label", { class: "button", for: id }, words));
}

function save(file, name) {
  const address = URL.createObjectURL(file);
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser is reading it
}

function stamp() {
  return new Date().toISOString().slice(0, 16).replaceAll(/[^0-9]/g, "");
}
