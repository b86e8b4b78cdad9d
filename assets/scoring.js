// From answers to points, without a server: the twin of instrument/Scoring, equal to the last digit.
// An instrument is the document as GET /api/v1/visits?mine=true gives it. Pure.
import { ZERO, add, compare, divide, exact, multiply, published, smaller, text } from "./tablet/exact.js";
import { check } from "./tablet/values.js";

export { check, published, text };

const FOUR = exact(4);
const HUNDRED = exact(100);

// what an observed item can reach when a critical step was missed
const CRITICAL_LIMIT = exact(2);

/**
 * @typedef {import("./tablet/exact.js").Fraction} Fraction
 * @typedef {{code: string, weight: number, state: "SCORED"|"NOT_APPLICABLE"|"OPEN", score: ?Fraction,
 *     points: Fraction}} ItemTotal
 * @typedef {{code: string, weight: number, items: ItemTotal[], answered: number, of: number, earned: Fraction,
 *     weightApplied: Fraction, rescaled: Fraction, cap: ?object, points: ?Fraction}} SectionTotal
 *     points is null when nothing in the section applies
 * @typedef {{sections: SectionTotal[], sum: Fraction, weightApplied: Fraction, points: Fraction}} Total
 */

/**
 * The score s of an answer, from 0 to 4.
 * @param {object} item of an instrument's document
 * @param {object} value one that {@link check} has let through
 * @returns {?Fraction} null when the item does not apply
 */
export function score(item, value) {
  if (value.notApplicable || value.denominator === 0) return null;
  switch (item.scale) {
    case "R4":
      return exact(value.level);
    case "N4":
      return levelReached(item, exact(value.count));
    case "P4":
      return levelReached(item, divide(multiply(exact(value.numerator), HUNDRED), exact(value.denominator)));
    case "OBS":
      return observed(item, value.done);
    case "PCT":
      return divide(multiply(exact(value.percent), FOUR), HUNDRED);
    default:
      throw new TypeError("no such scale: " + item.scale);
  }
}

/** The points of one item: weight × s / 4. */
export function points(item, s) {
  return divide(multiply(exact(item.weight), s), FOUR);
}

/**
 * The total of one sheet. An item without an answer, or with one that does not fit, counts as 0, sets off no
 * cap, and is open.
 * @param {object} instrument the document
 * @param {Map<string, {value: object}>} answers by item code
 * @returns {Total}
 */
export function total(instrument, answers) {
  const scores = new Map();
  for (const item of items(instrument)) {
    const checked = answers.has(item.code) ? check(item, answers.get(item.code).value) : {};
    if (checked.value) scores.set(item.code, score(item, checked.value));
  }
  return totalOf(instrument, scores);
}

/**
 * The total of scores, or of the means of several judges.
 * @param {Map<string, ?Fraction>} scores by item code; null where the item does not apply
 * @returns {Total}
 */
export function totalOf(instrument, scores) {
  const sections = instrument.sections.map((section) => sectionTotal(instrument, section, scores));
  const applied = sections.filter((section) => section.points !== null);
  const sum = applied.map((section) => section.points).reduce(add, ZERO);
  const weightApplied = applied.map((section) => exact(section.weight)).reduce(add, ZERO);
  return { sections, sum, weightApplied, points: rescaled(sum, weightApplied, HUNDRED) };
}

/**
 * The items that nobody has answered yet, in order.
 * @param {?("ADM"|"LAP")} stage only of this stage; null is both
 * @returns {string[]} their codes
 */
export function openItems(instrument, answers, stage = null) {
  return items(instrument)
    .filter((item) => stage === null || item.stage === stage)
    .filter((item) => !answers.has(item.code) || check(item, answers.get(item.code).value).reason)
    .map((item) => item.code);
}

function items(instrument) {
  return instrument.sections.flatMap((section) => section.items);
}

function sectionTotal(instrument, section, scores) {
  const totals = section.items.map((item) => itemTotal(item, scores));
  const earned = totals.map((item) => item.points).reduce(add, ZERO);
  const weightApplied = totals
    .filter((item) => item.state !== "NOT_APPLICABLE")
    .map((item) => exact(item.weight))
    .reduce(add, ZERO);
  const weight = exact(section.weight);
  const whole = rescaled(earned, weightApplied, weight);
  const cap = lowestCap(instrument, section, scores);
  const capped = cap === null ? whole : smaller(whole, multiply(exact(cap.share), weight));
  return {
    code: section.code,
    weight: section.weight,
    items: totals,
    answered: totals.filter((item) => item.state !== "OPEN").length,
    of: totals.length,
    earned,
    weightApplied,
    rescaled: whole,
    cap,
    points: weightApplied.n === 0n ? null : capped,
  };
}

function itemTotal(item, scores) {
  const { code, weight } = item;
  if (!scores.has(code)) return { code, weight, state: "OPEN", score: null, points: ZERO };
  const s = scores.get(code);
  return s === null
    ? { code, weight, state: "NOT_APPLICABLE", score: null, points: ZERO }
    : { code, weight, state: "SCORED", score: s, points: points(item, s) };
}

function lowestCap(instrument, section, scores) {
  return instrument.caps
    .filter((cap) => cap.section === section.code && holds(cap, scores))
    .reduce((lowest, cap) => (lowest !== null && lowest.share <= cap.share ? lowest : cap), null);
}

function holds(cap, scores) {
  const s = scores.get(cap.item) ?? null;
  return s !== null && compare(s, exact(cap.atMost)) <= 0;
}

function rescaled(sum, from, to) {
  return from.n === 0n ? ZERO : divide(multiply(sum, to), from);
}

function levelReached(item, number) {
  const reached = item.anchors.filter((anchor) => isReachedBy(anchor, number)).map((anchor) => anchor.level);
  return exact(Math.max(0, ...reached));
}

function isReachedBy(anchor, number) {
  if (anchor.from !== undefined) return compare(number, exact(anchor.from)) >= 0;
  return anchor.above !== undefined && compare(number, exact(anchor.above)) > 0;
}

function observed(item, done) {
  const s = divide(exact(4 * done.length), exact(item.steps.length));
  return item.critical.every((step) => done.includes(step)) ? s : smaller(s, CRITICAL_LIMIT);
}
