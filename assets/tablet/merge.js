// Which answer holds, and the hashes that two parties compare: the twin of visit/Merge, visit/Answers and
// visit/Operation. Pure.
import { canonical } from "./canonical.js";
import { sha256 } from "./hashes.js";

/**
 * One answer to one item, as a device sent it.
 * @typedef {{id: string, item: string, value: object, note: ?string, at: string, device: string,
 *     counter: number}} Operation
 */

/**
 * Per item the operation with the highest (counter, at, id). Order, repetition and interleaving make no
 * difference, so tablets and portal agree without speaking to each other.
 * @param {Map<string, Operation>} state by item code; not changed
 * @param {Iterable<Operation>} operations
 * @returns {Map<string, Operation>}
 */
export function merge(state, operations) {
  const merged = new Map(state);
  for (const operation of operations) {
    const before = merged.get(operation.item);
    if (before === undefined || byStrength(operation, before) > 0) merged.set(operation.item, operation);
  }
  return merged;
}

/** @returns {number} above 0 when the one wins over the other, 0 only when they are the same */
export function byStrength(one, other) {
  return one.counter - other.counter || millis(one.at) - millis(other.at) || byCodeUnits(one.id, other.id);
}

/** @returns {number} as Array.sort wants it; by UTF-16 code units, as Java compares texts */
export function byCodeUnits(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** SHA-256 of the canonical JSON of all seven fields; an absent note is a null. */
export function contentHash({ id, item, value, note, at, device, counter }) {
  return sha256(canonical({ id, item, value, note: note ?? null, at, device, counter }));
}

/** SHA-256 of the canonical JSON of value and note of every answered item. */
export function stateHash(state) {
  const contents = Array.from(state, ([item, operation]) => [item, content(operation)]);
  return sha256(canonical(Object.fromEntries(contents)));
}

/** The part of an operation that two parties compare. */
export function content({ value, note }) {
  return { note: note ?? null, value };
}

// what is finer than a millisecond decides nothing, and the 60 of a leap second is the 59 before it
function millis(at) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z$/.exec(at);
  if (parts === null) throw new TypeError("not a time: " + at);
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  const milli = Number((parts[7] ?? "0").padEnd(3, "0").slice(0, 3));
  return Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), milli);
}
