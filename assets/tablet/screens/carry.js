// With no signal for days: what is unsent leaves as sealed files, by cable, card or messenger, and the
// receipts come back as a file. Making and reading files twice is harmless.

import { button, fill, h } from "../dom.js";
import { size } from "../words.js";

/** @returns {{element: HTMLElement}} for the person who is signed in */
export function carry(app, told) {
  const state = h("p", { role: "status" });
  const problem = h("p", { class: "problem", role: "alert" });
  const rest = h("div", { class: "buttons" });

  async function trying(work) {
    problem.textContent = state.textContent = "";
    try {
      state.textContent = await work();
    } catch (failure) {
      state.textContent = "";
      problem.textContent = `${failure.message} Tidak ada yang hilang.`;
    }
    await told();
  }

  const make = () => trying(async () => {
    fill(rest);
    const files = await app.desk.carrier.plan();
    if (!files.length) return "Tidak ada yang menunggu; berkas tidak diperlukan.";
    if (files.length === 1) return one(files[0]);
    fill(rest, files.map((file) => fileButton(file)));
    return `Diperlukan ${files.length} berkas, supaya tiap berkas cukup kecil untuk dikirim. Simpan satu per satu; urutannya bebas.`;
  });

  function fileButton(file) {
    const words = `Berkas ${file.number} dari ${file.of} · ${contents(file)}`;
    const element = button(words, () => trying(async () => {
      const done = await one(file);
      element.textContent = `✓ ${words}`;
      return done;
    }));
    return element;
  }

  async function one(file) {
    const which = file.of > 1 ? `-${file.number}-dari-${file.of}` : "";
    const blob = await app.desk.carrier.make(file);
    save(blob, `teladan-${stamp()}${which}.jose`);
    return `Berkas tersegel (${contents(file)}, ${size(blob.size)}) sudah disimpan di unduhan. Bawa ke perangkat yang ada sinyal. Tablet ini tetap menunggu tanda terimanya.`;
  }

  const read = async ([file]) => {
    const { receipted, photos, unproven } = await app.desk.carrier.read(await file.text());
    const safe = [(receipted || !photos) && `${receipted} jawaban`, photos && `${photos} foto`].filter(Boolean).join(" dan ");
    return `${safe} kini ada tanda terimanya.` + (unproven ? ` ${unproven} lainnya belum terbukti diterima dan tetap menunggu.` : "");
  };

  /** The receipts of those that came through are worth keeping even when the next one did not. */
  async function deliver(files) {
    const sheets = [];
    let failed = null;
    for (const [index, file] of files.entries()) {
      state.textContent = `Mengirim ${files.length > 1 ? `berkas ${index + 1} dari ${files.length}` : size(file.size)} …`;
      try {
        sheets.push(...(await app.desk.carrier.deliver(file)).sheets);
      } catch (failure) {
        failed ??= failure;
      }
    }
    if (sheets.length) save(new Blob([JSON.stringify({ sheets })], { type: "application/json" }), `tanda-terima-${stamp()}.json`);
    if (failed) throw failed;
    return `Portal sudah menerima ${taken(sheets)}. Tanda terimanya ada di unduhan; bawa kembali ke tablet asalnya.`;
  }

  return {
    element: h("section", { class: "stack" },
      h("h2", {}, "Tanpa sinyal sama sekali"),
      h("div", { class: "card stack" },
        h("p", {}, "Jawaban dan foto yang belum terkirim dapat dibawa sebagai berkas tersegel: hanya portal yang dapat membukanya. Membuat, mengirim atau membaca berkas dua kali tidak menggandakan apa pun."),
        h("div", { class: "buttons" },
          button("Simpan berkas tersegel", make),
          pick("carry-receipts", "Baca tanda terima", ".json,application/json", false, (files) => trying(() => read(files))),
          pick("carry-other", "Kirimkan berkas tablet lain", ".jose,application/jose", true, (files) => trying(() => deliver(files))),
        ),
        state, problem, rest,
      ),
    ),
  };
}

function contents({ answers, photos }) {
  return [answers && `${answers} jawaban`, photos && `${photos} foto`].filter(Boolean).join(", ") || "lembar selesai";
}

/** What the portal says it has, for who carried it. */
function taken(sheets) {
  const answers = sheets.flatMap((sheet) => sheet.receipts).filter((it) => it.signature).length;
  const photos = sheets.flatMap((sheet) => sheet.photos ?? []);
  const refused = photos.filter((it) => it.problem);
  const words = contents({ answers, photos: photos.length - refused.length });
  const reasons = [...new Set(refused.map((it) => it.problem.detail ?? it.problem.title))];
  return words + (refused.length ? `; ${refused.length} foto tidak diterima: ${reasons.join(" ")}` : "");
}

function pick(id, words, accept, multiple, work) {
  const input = h("input", { id, class: "unseen", type: "file", accept, multiple });
  input.addEventListener("change", async () => {
    const files = [...input.files];
    if (files.length) await work(files);
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
