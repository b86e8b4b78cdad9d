// What the tablet's screens say, asked by the tests in Java: the line about saving, and whether a tablet
// may be handed over.
import { nextOpen } from "../../../assets/tablet/outline.js";
import { pack } from "../../../assets/tablet/packing.js";
import { safety } from "../../../assets/tablet/safety.js";
import { savingLine } from "../../../assets/tablet/saving.js";
import * as words from "../../../assets/tablet/words.js";
import { answerQuestions } from "./questions.mjs";

answerQuestions({
  saving: ({ saving, link }) => savingLine(saving, link),
  safety: ({ users, storage }) => safety(users, storage),
  nextOpen: ({ sections, open, after }) => nextOpen(sections, open, after),
  pack: ({ sheets, most }) => pack(sheets, most),
  percent: ({ numerator, denominator }) => words.percent(numerator, denominator),
  typed: ({ text }) => words.typedNumber(text),
  size: ({ bytes }) => words.size(bytes),
});
