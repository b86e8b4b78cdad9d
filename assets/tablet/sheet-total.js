// The live score of a sheet as the screens show it: computed exactly, published with two decimals. Pure.

import { published, total } from "../scoring.js";
import { ZERO } from "./exact.js";

/**
 * @typedef {{score: string, sections: {code: string, points: string, weight: number, answered: number, of: number}[],
 *     items: Map<string, {score: ?string, points: string, notApplicable: boolean}>}} ShownTotal
 *
 * @param {object} instrument the frozen document
 * @param {Map<string, {value: object}>} answers by item code
 * @param {object[]} items those that the visit asks for
 * @returns {ShownTotal} sections and items without those that are not asked for
 */
export function shownTotal(instrument, answers, items) {
  const { points, sections } = total(instrument, answers);
  const asked = new Set(items.map((item) => item.code));
  const scored = sections.flatMap((section) => section.items).filter((item) => asked.has(item.code));
  return {
    score: published(points),
    sections: sections.map((section) => shownSection(section, asked)).filter((section) => section.of > 0),
    items: new Map(scored.map((item) => [item.code, shownItem(item)])),
  };
}

function shownSection({ code, points, weight, items }, asked) {
  const mine = items.filter((item) => asked.has(item.code));
  return {
    code,
    points: published(points ?? ZERO),
    weight,
    answered: mine.filter((item) => item.state !== "OPEN").length,
    of: mine.length,
  };
}

function shownItem({ score, points, state }) {
  return {
    score: score && published(score),
    points: published(points),
    notApplicable: state === "NOT_APPLICABLE",
  };
}
