// What goes to the portal together, and what its receipts prove; the same whether it went directly or as a
// file that somebody carried.

import { contentHash } from "./merge.js";
import { provesOperation } from "./receipts.js";

const MOST_AT_ONCE = 100;

/** By what was known when they were made, in the order in which they were made; never too many. */
export function groups(entries) {
  const sorted = [...entries].sort((a, b) => a.known - b.known || a.operation.counter - b.operation.counter);
  const groups = [];
  for (const entry of sorted) {
    const last = groups.at(-1);
    if (last && last[0].known === entry.known && last.length < MOST_AT_ONCE) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/**
 * What receipts prove; those that prove nothing are left out.
 *
 * @returns {Promise<Map<string, {state: string, receivedAt: ?string, signature: ?string, reason: ?string}>>}
 */
export async function outcomesOf(receipts, entries, sheetId) {
  const outcomes = new Map();
  for (const receipt of receipts) {
    const entry = entries.find((it) => it.operation.id === receipt?.operationId);
    const outcome = entry && (await outcomeOf(receipt, entry.operation, sheetId));
    if (outcome) outcomes.set(entry.operation.id, outcome);
  }
  return outcomes;
}

async function outcomeOf(receipt, operation, sheetId) {
  const about = { id: operation.id, contentHash: await contentHash(operation), sheetId };
  const { outcome, kept, receivedAt, signature, problem } = receipt;
  const reason = problem?.errors?.[0]?.message ?? problem?.detail ?? null;
  if (outcome === "REFUSED" && !kept) return { state: "REFUSED", reason };
  if (!(await provesOperation(receipt, about))) return null;
  return { state: outcome === "REFUSED" ? "KEPT" : "RECEIPTED", receivedAt, signature, reason };
}
