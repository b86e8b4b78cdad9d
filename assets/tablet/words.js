// Says things as people here say them: days, times, sizes and scores. Pure.

import { divide, exact, multiply, published } from "./exact.js";

const ZONES = { 420: "WIB", 480: "WITA", 540: "WIT" };
const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

/** As in 14 Agustus 2026. @param {string} day as YYYY-MM-DD */
export function date(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** As in 14 Agustus 2026 09.05 WIB, for who cannot trust the clock. */
export function moment(instant) {
  const at = new Date(instant);
  return `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()} ${time(instant, at)}`;
}

/** As in 09.05 WIB; with the day when it was another. @param {string|number|Date} instant */
export function time(instant, now = new Date()) {
  const at = new Date(instant);
  const two = (number) => String(number).padStart(2, "0");
  const zone = ZONES[-at.getTimezoneOffset()];
  const clock = `${two(at.getHours())}.${two(at.getMinutes())}` + (zone ? " " + zone : "");
  const sameDay = at.toDateString() === now.toDateString();
  return sameDay ? clock : `${at.getDate()} ${MONTHS[at.getMonth()]} ${clock}`;
}

/** How long ago, roughly: "baru saja", "12 menit", "3 jam", "2 hari". */
export function age(instant, now = Date.now()) {
  const minutes = Math.max(0, Math.floor((now - new Date(instant).getTime()) / 60_000));
  if (minutes < 1) return "baru saja";
  if (minutes < 60) return `${minutes} menit`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} jam`;
  return `${Math.floor(minutes / 1440)} hari`;
}

/** As in 2,4 GB. */
export function size(bytes) {
  const units = ["byte", "KB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${number(value.toFixed(digits))} ${units[unit]}`;
}

/** A decimal as it is written here: a comma, no zeros behind that say nothing. @param {string|number} decimal */
export function number(decimal) {
  const text = String(decimal);
  return (text.includes(".") ? text.replace(/\.?0+$/, "") : text).replace(".", ",");
}

/** A published score, always with its two decimals. */
export function score(decimal) {
  return String(decimal).replace(".", ",");
}

/** What a person typed as a number that JSON can carry; null when it is none. */
export function typedNumber(text) {
  const plain = text.trim().replace(",", ".");
  return /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/** One share of another in percent with two decimals, rounded half up; null without a denominator. */
export function percent(numerator, denominator) {
  if (!(denominator > 0)) return null;
  return number(published(multiply(divide(exact(numerator), exact(denominator)), exact(100)))) + "%";
}

const EVIDENCE = { DOC: "dokumen", FOTO: "foto", OBS: "pengamatan", DATA: "data", VIDEO: "video", INT: "catatan wawancara" };

/** What evidence an item is judged by, and from which score on it is demanded. */
export function evidence({ evidence, evidenceFrom }) {
  const demanded = evidenceFrom === undefined ? "" : evidenceFrom === 0 ? ", wajib" : `, wajib mulai skor ${evidenceFrom}`;
  return evidence.map((kind) => EVIDENCE[kind] ?? kind).join(", ") + demanded;
}

const FIELDS = {
  section: "bagian",
  text: "pertanyaan",
  guidance: "petunjuk",
  weight: "bobot",
  scale: "cara menilai",
  anchors: "tingkat jawaban",
  steps: "langkah",
  critical: "langkah kritis",
  notApplicable: "boleh tidaknya “tidak berlaku”",
  decimals: "angka di belakang koma",
  mayExceed: "batas pembilang",
  evidence: "bukti",
  evidenceFrom: "skor yang wajib bukti",
  caps: "batas nilai bagian",
};

/** What differs in an item, as a version change names it. @param {string[]} fields */
export function fieldWords(fields) {
  return fields.map((field) => FIELDS[field] ?? field).join(", ");
}

/** An answer in words, for a person who is to choose between two. */
export function answer(item, value) {
  if (!value) return "belum dijawab";
  if (value.notApplicable) return "tidak berlaku";
  if ("level" in value) {
    const anchor = item.anchors.find((it) => it.level === value.level);
    return `${value.level} – ${anchor?.text ?? ""}`;
  }
  if ("count" in value) return number(value.count);
  if ("numerator" in value) return `${number(value.numerator)} dari ${number(value.denominator)}`;
  if ("percent" in value) return number(value.percent);
  return value.done.length ? `langkah ${[...value.done].sort((a, b) => a - b).join(", ")}` : "tidak satu langkah pun";
}

/** "tablet ini", or the ending of another device's name. */
export function deviceName({ here, device }) {
  return here ? "tablet ini" : `perangkat lain (…${device.slice(-4)})`;
}
