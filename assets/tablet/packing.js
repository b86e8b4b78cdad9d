// Parts what is unsent into files that a messenger takes and a cheap phone can build. Pure.

/** Of one file, in bytes; the portal takes 16 MB. */
export const MOST = 15_000_000;

/** What sealing makes of bytes: a third more, and what stands before them. */
const sealed = (bytes) => Math.ceil(bytes * 4 / 3) + 600;

/** Answers are sealed inside what is signed. */
const signed = (bytes) => sealed(sealed(bytes));

/**
 * Each file has all waiting answers of its sheets, so that it can arrive alone. The sheet is handed in by the
 * last file that has photos of it.
 *
 * @template {{id: string, bytes: number}} P
 * @param {{sheetId: string, answerBytes: number, photos: P[]}[]} sheets
 * @returns {{bytes: number, sheets: {sheetId: string, photos: P[], last: boolean}[]}[]} sealed, roughly
 */
export function pack(sheets, most = MOST) {
  const files = [];
  let file = null;
  const open = () => files.push((file = { bytes: sealed(1000), sheets: [] }));
  for (const { sheetId, answerBytes, photos } of sheets) {
    let part = null;
    const begin = (bytes) => {
      const more = signed(answerBytes + 300) + bytes;
      if (!file || (file.sheets.length && file.bytes + more > most)) open();
      file.bytes += more;
      file.sheets.push((part = { sheetId, photos: [], last: true }));
    };
    begin(photos.length ? sizeOf(photos[0]) : 0);
    photos.forEach((photo, index) => {
      if (index > 0) {
        if (file.bytes + sizeOf(photo) > most) {
          part.last = false;
          open();
          begin(sizeOf(photo));
        } else {
          file.bytes += sizeOf(photo);
        }
      }
      part.photos.push(photo);
    });
  }
  return files;
}

/** A photo is sealed by itself, and named in what is signed. */
function sizeOf({ bytes }) {
  return sealed(bytes) + signed(400);
}
