// Exact numbers, the twin of instrument/Exact: points are fractions of BigInt until they are published.
// Pure.

/**
 * A number n / d in lowest terms, d above 0.
 * @typedef {{n: bigint, d: bigint}} Fraction
 */

export const ZERO = Object.freeze({ n: 0n, d: 1n });

/** @returns {Fraction} n / d in lowest terms; throws a RangeError when d is 0 */
export function fraction(n, d = 1n) {
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d);
  if (d === 0n) throw new RangeError("a fraction of nothing");
  return d < 0n ? { n: -n / divisor, d: -d / divisor } : { n: n / divisor, d: d / divisor };
}

/**
 * The number that a JSON number stands for. JSON.parse has made the nearest double of it, and the shortest
 * text of that double is what was written as long as that had at most 15 digits, and no number that the
 * portal takes has more: not in an instrument, not in an answer.
 * @param {number} number finite
 * @returns {{digits: bigint, scale: number}} digits / 10^scale, no zero at the end; scale may be below 0
 */
export function decimal(number) {
  if (!Number.isFinite(number)) throw new RangeError("not a number of JSON: " + number);
  const [, sign, whole, rest = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
  return { digits: BigInt(sign + whole + rest), scale: rest.length - Number(exponent) };
}

/** @returns {Fraction} the number as it was written, see {@link decimal} */
export function exact(number) {
  const { digits, scale } = decimal(number);
  return scale <= 0 ? { n: digits * 10n ** BigInt(-scale), d: 1n } : fraction(digits, 10n ** BigInt(scale));
}

export function add(one, other) {
  return fraction(one.n * other.d + other.n * one.d, one.d * other.d);
}

export function multiply(one, other) {
  return fraction(one.n * other.n, one.d * other.d);
}

export function divide(one, other) {
  return fraction(one.n * other.d, one.d * other.n);
}

/** @returns {number} below, equal to or above 0, as one is to the other */
export function compare(one, other) {
  const difference = one.n * other.d - other.n * one.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function smaller(one, other) {
  return compare(one, other) <= 0 ? one : other;
}

/** @param {Fraction[]} numbers at least one */
export function mean(numbers) {
  return divide(numbers.reduce(add, ZERO), { n: BigInt(numbers.length), d: 1n });
}

/** @returns {string} as people see it: two decimals, half up */
export function published({ n, d }) {
  const hundredths = ((n < 0n ? -n : n) * 200n + d) / (2n * d);
  return plain(n < 0n ? -hundredths : hundredths, 2);
}

/** @returns {string} the exact decimal, or, where there is none, a fraction like 10/3 */
export function text({ n, d }) {
  let rest = d;
  let decimals = 0;
  for (const prime of [2n, 5n]) {
    let times = 0;
    for (; rest % prime === 0n; times++) rest /= prime;
    decimals = Math.max(decimals, times);
  }
  return rest === 1n ? plain((n * 10n ** BigInt(decimals)) / d, decimals) : n + "/" + d;
}

function plain(unscaled, decimals) {
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const rest = decimals > 0 ? "." + digits.slice(point) : "";
  return (unscaled < 0n ? "-" : "") + digits.slice(0, point) + rest;
}

function gcd(one, other) {
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}
