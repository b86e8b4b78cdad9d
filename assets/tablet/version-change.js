// What becomes of a sheet when it goes from one version of its instrument to another: the twin of
// instrument/VersionChange. Pure.

import { check, published, total } from "../scoring.js";
import { canonical } from "./canonical.js";

// what of an item an assessor sees, or what moves points
const FIELDS = {
  section: ({ section }) => section,
  text: ({ item }) => item.text,
  guidance: ({ item }) => item.guidance,
  weight: ({ item }) => item.weight,
  scale: ({ item }) => item.scale,
  anchors: ({ item }) => unordered(item.anchors),
  steps: ({ item }) => item.steps,
  critical: ({ item }) => unordered(item.critical),
  notApplicable: ({ item }) => item.notApplicable,
  decimals: ({ item }) => item.decimals,
  mayExceed: ({ item }) => item.mayExceed,
  evidence: ({ item }) => unordered(item.evidence),
  evidenceFrom: ({ item }) => item.evidenceFrom,
  caps: ({ caps }) => unordered(caps),
};

/**
 * Lists of items that the visit asks for, in the order of the version gone to; what is removed in that of
 * the version left. The order of items alone is no change.
 * @typedef {{unchanged: string[], changed: {item: string, fields: string[], kept: ?boolean}[],
 *     removed: string[], added: string[], scoreBefore: string, scoreAfter: string}} VersionChange
 *     kept: whether the answer still fits and is kept; null where there is none
 *
 * @param {object} from the document left
 * @param {object} to the document gone to
 * @param {?("ADM"|"LAP")} stage what the visit asks for; null is everything
 * @param {Map<string, {value: object}>} answers of the sheet by item, those that hold in no version too
 * @returns {VersionChange}
 */
export function versionChange(from, to, stage, answers) {
  const before = asked(from, stage);
  const after = asked(to, stage);
  const change = { unchanged: [], changed: [], removed: [], added: [], scoreBefore: scoreOf(from, answers), scoreAfter: scoreOf(to, answers) };
  for (const [code, now] of after) {
    const then = before.get(code);
    const fields = then ? differing(then, now) : [];
    if (!then) change.added.push(code);
    else if (fields.length === 0) change.unchanged.push(code);
    else change.changed.push({ item: code, fields, kept: answers.has(code) ? fits(now.item, answers.get(code)) : null });
  }
  change.removed = [...before.keys()].filter((code) => !after.has(code));
  return change;
}

/**
 * The answers that hold under a version: others are kept, and hold again under the one they were given for.
 * @template {{value: object}} T
 * @param {Map<string, T>} answers by item
 * @returns {Map<string, T>}
 */
export function holdingUnder(instrument, answers) {
  const holding = instrument.sections
    .flatMap((section) => section.items)
    .filter((item) => answers.has(item.code) && fits(item, answers.get(item.code)));
  return new Map(holding.map((item) => [item.code, answers.get(item.code)]));
}

function fits(item, { value }) {
  return !check(item, value).reason;
}

function scoreOf(instrument, answers) {
  return published(total(instrument, answers).points);
}

function differing(one, other) {
  return Object.keys(FIELDS).filter((name) => text(FIELDS[name](one)) !== text(FIELDS[name](other)));
}

function text(content) {
  return canonical(content ?? null);
}

function unordered(list) {
  return list.map(text).sort();
}

function asked(instrument, stage) {
  const placed = instrument.sections.flatMap((section) =>
    section.items
      .filter((item) => stage === null || item.stage === stage)
      .map((item) => [item.code, { item, section: section.code, caps: instrument.caps.filter((cap) => cap.item === item.code) }]),
  );
  return new Map(placed);
}
