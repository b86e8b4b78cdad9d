// Reads one answer for one item and says in words what is wrong with it: the twin of
// instrument/ValueReader, down to the words. Pure.
import { decimal } from "./exact.js";

// far above any count in a village, and with six decimals still exact as a JSON number
const LARGEST = 999_999_999;
const PERCENT_DECIMALS = 6;

const EXAMPLES = {
  R4: '{"level": 4}',
  N4: '{"count": 7}',
  P4: '{"numerator": 41, "denominator": 50}',
  OBS: '{"done": [1, 2]}',
  PCT: '{"percent": 82.5}',
};

const READERS = {
  R4: (item, json) => ({ level: level(item, fields(item, json, "level")) }),
  N4: (item, json) => ({ count: count(item, fields(item, json, "count"), "count") }),
  P4: (item, json) => ratio(item, fields(item, json, "numerator", "denominator")),
  OBS: (item, json) => ({ done: done(item, fields(item, json, "done")) }),
  PCT: (item, json) => ({ percent: percent(item, fields(item, json, "percent")) }),
};

/**
 * Whether an answer fits its item.
 * @param {object} item as an instrument's document has it
 * @param {*} value anything that JSON.parse can give
 * @returns {{value: object} | {reason: string}} the answer in the one form that is scored and sent, or why not
 */
export function check(item, value) {
  try {
    if (value === null || typeof value !== "object" || Array.isArray(value)) {
      throw new Unfit(`Jawaban harus berupa objek, misalnya ${EXAMPLES[item.scale]}.`);
    }
    return { value: Object.hasOwn(value, "notApplicable") ? notApplicable(item, value) : READERS[item.scale](item, value) };
  } catch (unfit) {
    if (unfit instanceof Unfit) return { reason: unfit.message };
    throw unfit;
  }
}

/** An item with a denominator can always be not applicable: the denominator may be 0. */
export function mayBeNotApplicable(item) {
  return item.notApplicable || item.scale === "P4";
}

/** How many decimals a number given for the item may have. */
export function decimalsAllowed(item) {
  return item.scale === "PCT" && item.decimals === 0 ? PERCENT_DECIMALS : item.decimals;
}

function notApplicable(item, json) {
  if (Object.keys(json).length !== 1 || typeof json.notApplicable !== "boolean") {
    throw new Unfit("“notApplicable” berdiri sendiri dan bernilai true.");
  }
  if (!json.notApplicable) throw new Unfit(`Jawaban kosong. Isi ${EXAMPLES[item.scale]}.`);
  if (!mayBeNotApplicable(item)) throw new Unfit(`Butir ${item.code} tidak boleh dijawab “tidak berlaku”.`);
  return { notApplicable: true };
}

function level(item, json) {
  const asked = number(json, "level", 0);
  const levels = item.anchors.map((anchor) => anchor.level);
  if (!levels.includes(asked)) {
    throw new Unfit(`Butir ${item.code} tidak punya tingkat itu. Pilih: ${levels.join(", ")}.`);
  }
  return asked;
}

function ratio(item, json) {
  const numerator = count(item, json, "numerator");
  const denominator = count(item, json, "denominator");
  if (numerator > denominator && !item.mayExceed) {
    throw new Unfit("Pembilang (“numerator”) tidak boleh melebihi penyebut (“denominator”).");
  }
  return { numerator, denominator };
}

function done(item, json) {
  const ticked = json.done;
  if (!Array.isArray(ticked)) throw new Unfit("“done” harus berupa daftar nomor langkah, misalnya [1, 2].");
  const steps = item.steps.length;
  if (ticked.length > steps) throw new Unfit(`${ticked.length} langkah dicentang, padahal hanya ada ${steps}.`);
  const seen = new Set();
  for (const step of ticked) {
    if (!Number.isInteger(step) || step < 1 || step > steps) {
      throw new Unfit(`Langkah itu tidak ada. Nomor langkah: 1 sampai ${steps}.`);
    }
    if (seen.has(step)) throw new Unfit(`Langkah ${step} dicentang dua kali.`);
    seen.add(step);
  }
  return [...seen].sort((one, other) => one - other);
}

function percent(item, json) {
  const mark = number(json, "percent", decimalsAllowed(item));
  if (mark < 0 || mark > 100) throw new Unfit("Nilai harus antara 0 dan 100.");
  return mark;
}

function count(item, json, field) {
  const counted = number(json, field, decimalsAllowed(item));
  if (counted < 0) throw new Unfit(`“${field}” tidak boleh di bawah 0.`);
  return counted;
}

function number(json, field, decimals) {
  const given = Object.hasOwn(json, field) ? json[field] : undefined;
  if (typeof given !== "number" || Number.isNaN(given)) throw new Unfit(`“${field}” harus berupa angka.`);
  if (Math.abs(given) > LARGEST) throw new Unfit(`“${field}” terlalu besar.`);
  if (decimal(given).scale > decimals) {
    throw new Unfit(
      decimals === 0
        ? `“${field}” harus bilangan bulat.`
        : `“${field}” paling banyak ${decimals} angka di belakang koma.`,
    );
  }
  return given + 0; // and -0 is 0
}

function fields(item, json, ...wanted) {
  const unknown = Object.keys(json).find((field) => !wanted.includes(field));
  if (unknown !== undefined) {
    const example = EXAMPLES[item.scale];
    throw new Unfit(`Isian “${shortened(unknown)}” tidak dikenal untuk skala ${item.scale}. Contoh: ${example}.`);
  }
  return json;
}

function shortened(text) {
  return text.length <= 40 ? text : text.slice(0, 40) + "…";
}

/** Ends the reading of one answer; never leaves this module. */
class Unfit extends Error {}
