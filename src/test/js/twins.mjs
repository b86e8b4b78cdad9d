// The tablet's pure modules, asked by the tests in Java what they make of the same input.
import { check, openItems, published, score, text, total, totalOf } from "../../../assets/scoring.js";
import { canonical } from "../../../assets/tablet/canonical.js";
import { clashes } from "../../../assets/tablet/clashes.js";
import { exact, mean } from "../../../assets/tablet/exact.js";
import { idMaker } from "../../../assets/tablet/ids.js";
import { contentHash, merge, stateHash } from "../../../assets/tablet/merge.js";
import { holdingUnder, versionChange } from "../../../assets/tablet/version-change.js";
import { answerQuestions } from "./questions.mjs";

const orDash = (number, write) => (number === null ? "-" : write(number));

function answerLine(item, given) {
  const checked = check(item, given);
  if (checked.reason) return `${item.code} refused: ${checked.reason}`;
  return `${item.code} = ${canonical(checked.value)} s ${orDash(score(item, checked.value), text)}`;
}

function totalLines(sheet) {
  const lines = [];
  for (const section of sheet.sections) {
    for (const item of section.items) {
      lines.push(`${item.code} ${item.state} ${orDash(item.score, text)} ${text(item.points)}`);
    }
    const cap = section.cap === null ? "-" : canonical(section.cap);
    lines.push(
      `${section.code} ${section.answered}/${section.of} earned ${text(section.earned)}` +
        ` of ${text(section.weightApplied)} rescaled ${text(section.rescaled)} cap ${cap}` +
        ` points ${orDash(section.points, text)} ${orDash(section.points, published)}`,
    );
  }
  lines.push(`sum ${text(sheet.sum)} of ${text(sheet.weightApplied)}`);
  lines.push(`points ${text(sheet.points)} ${published(sheet.points)}`);
  return lines;
}

function sheetLines(instrument, sheet) {
  const answers = new Map(Object.entries(sheet).map(([code, value]) => [code, { value }]));
  const items = instrument.sections.flatMap((section) => section.items);
  return [
    ...items.filter((item) => answers.has(item.code)).map((item) => answerLine(item, sheet[item.code])),
    ...totalLines(total(instrument, answers)),
    ...["ADM", "LAP"].map((stage) => `open ${stage} ${openItems(instrument, answers, stage).join(" ")}`),
    `open ${openItems(instrument, answers).join(" ")}`,
  ];
}

// scores as several judges gave them, none where the item does not apply, and answers of one
function scoresOf(instrument, { judges = {}, answers = {} }) {
  const scores = new Map();
  for (const item of instrument.sections.flatMap((section) => section.items)) {
    const marks = judges[item.code];
    if (marks) scores.set(item.code, marks.length === 0 ? null : mean(marks.map(exact)));
    if (answers[item.code]) scores.set(item.code, score(item, check(item, answers[item.code]).value));
  }
  return scores;
}

// what a tablet makes of a log that arrived in these requests, each a list of places in the log
async function stateAfter(log, requests) {
  let state = new Map();
  for (const request of requests) state = merge(state, request.map((place) => log[place]));
  const heads = [...clashes(requests.flat().map((place) => log[place]))];
  return {
    hash: await stateHash(state),
    winners: Object.fromEntries([...state].map(([item, operation]) => [item, operation.id])),
    clashes: Object.fromEntries(heads.map(([item, operations]) => [item, operations.map(({ id }) => id)])),
  };
}

await answerQuestions({
  canonical: ({ value }) => canonical(value),
  log: async ({ log, arrivals }) => ({
    contentHashes: await Promise.all(log.map(contentHash)),
    states: await Promise.all(arrivals.map((requests) => stateAfter(log, requests))),
  }),
  // one id for each reading of the clock
  ids: ({ clock }) => {
    const readings = clock.values();
    const next = idMaker(() => readings.next().value);
    return clock.map(() => next());
  },
  sheets: ({ instrument, sheets }) => sheets.map((sheet) => sheetLines(instrument, sheet).join("\n")),
  // a move to another version, and which answers hold under each
  moves: ({ from, to, stage, sheets }) => sheets.map((sheet) => {
    const answers = new Map(Object.entries(sheet).map(([code, value]) => [code, { value }]));
    const codes = (instrument) => [...holdingUnder(instrument, answers).keys()];
    return { change: versionChange(from, to, stage, answers), before: codes(from), after: codes(to) };
  }),
  judged: ({ instrument, example }) => totalLines(totalOf(instrument, scoresOf(instrument, example))).join("\n"),
});
