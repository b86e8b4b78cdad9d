// Which items of an instrument a visit asks for, and where each stands. Pure.

import { check, points, published, score } from "../scoring.js";

/** The sections with at least one item of the visit's stage, each with those items only. */
export function outline(instrument, stage) {
  return instrument.sections
    .map((section) => ({ ...section, items: section.items.filter((item) => !stage || item.stage === stage) }))
    .filter((section) => section.items.length > 0);
}

/** The code of the section that an item stands in. */
export function sectionOf(sections, itemCode) {
  return sections.find((section) => section.items.some((item) => item.code === itemCode))?.code;
}

/**
 * The next item to answer after the one last touched, and from the top again after the last.
 *
 * @param {string[]} open codes of the open items
 * @param {?string} after code of the item last touched
 */
export function nextOpen(sections, open, after) {
  const codes = sections.flatMap((section) => section.items.map((item) => item.code));
  const from = codes.indexOf(after) + 1;
  return [...codes.slice(from), ...codes.slice(0, from)].find((code) => open.includes(code)) ?? null;
}

/**
 * What an answer comes to; null where it does not apply or does not fit.
 *
 * @returns {?{score: string, points: string}} with two decimals
 */
export function worth(item, value) {
  const fitting = check(item, value).value;
  const s = fitting && score(item, fitting);
  return s ? { score: published(s), points: published(points(item, s)) } : null;
}

/** What an answer tells that should be talked about before the assessors leave; null when nothing. */
export function concern(item, value) {
  if (value.done && item.critical.some((step) => !value.done.includes(step))) return "langkah kritis terlewat";
  return worth(item, value)?.score === "0.00" ? "skor 0" : null;
}
