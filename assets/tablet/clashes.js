// Where two devices answered one item without knowing of each other: the twin of visit/Clashes, which says
// what knowing is. Pure; order and repetition of the operations make no difference.
import { canonical } from "./canonical.js";
import { byCodeUnits, byStrength, content } from "./merge.js";

/**
 * An operation with its place in the sheet's log.
 * @typedef {import("./merge.js").Operation & {batch: ?number, known: ?number}} LoggedOperation
 *     batch: the request that brought it to the portal, null while it only waits on a tablet;
 *     known: the last batch that its device had read when it made it, null where it did not say
 */

/**
 * @param {Iterable<LoggedOperation>} log
 * @returns {Map<string, LoggedOperation[]>} by item code, in order, the heads of each item that has a clash,
 *     the one that holds first
 */
export function clashes(log) {
  const byItem = new Map();
  for (const operation of log) {
    if (!byItem.has(operation.item)) byItem.set(operation.item, new Map());
    const operations = byItem.get(operation.item);
    const before = operations.get(operation.id);
    // the same one met twice: a copy from the portal's log says more than one that still waits
    if (before === undefined || batch(operation) < batch(before)) operations.set(operation.id, operation);
  }
  return new Map(
    [...byItem]
      .map(([item, operations]) => [item, heads([...operations.values()])])
      .filter(([, heads]) => new Set(heads.map((head) => canonical(content(head)))).size > 1)
      .sort(([one], [other]) => byCodeUnits(one, other)),
  );
}

// from the strongest to the weakest, so that all that may know one are met before it
function heads(operations) {
  const found = [];
  const devices = new Set();
  let batchRead = -Infinity;
  let counterUnsaid = -Infinity;
  for (const operation of operations.sort((one, other) => byStrength(other, one))) {
    const { device, counter, known = null } = operation;
    if (!devices.has(device) && batch(operation) > batchRead && counter >= counterUnsaid) found.push(operation);
    devices.add(device);
    if (known === null) counterUnsaid = Math.max(counterUnsaid, counter);
    else batchRead = Math.max(batchRead, known);
  }
  return found;
}

function batch(operation) {
  return operation.batch ?? Infinity;
}
