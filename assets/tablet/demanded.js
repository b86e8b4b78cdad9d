// When a score asks for a photo or a paper. Pure.

/**
 * @param {{evidenceFrom: ?number}} item
 * @param {?string} score what its answer is worth, from 0 to 4; null while it counts for nothing
 */
export function demandsEvidence({ evidenceFrom = null }, score) {
  return evidenceFrom !== null && score !== null && Number(score) >= evidenceFrom;
}
