// The JSON Canonicalization Scheme (RFC 8785), the twin of platform/CanonicalJson: two parties that hash
// this text agree on the content. Pure.

/**
 * @param {*} value anything that JSON can say
 * @returns {string} members sorted by UTF-16 code units, no white space, numbers as ECMAScript writes them
 * @throws {TypeError} for what JSON cannot say: undefined, a number that is not finite, half of an emoji
 */
export function canonical(value) {
  if (Array.isArray(value)) return "[" + Array.from(value, canonical).join(",") + "]";
  switch (typeof value) {
    case "object":
      return value === null ? "null" : object(value);
    case "string":
      if (!isWellFormed(value)) throw new TypeError("half of a character");
      return JSON.stringify(value);
    case "boolean":
      return String(value);
    case "number":
      if (!Number.isFinite(value)) throw new TypeError("JSON has no " + value);
      return JSON.stringify(value);
    default:
      throw new TypeError("JSON has no " + typeof value);
  }
}

/** Half of an emoji is valid in JSON, but the portal refuses it: no two programs hash it alike. */
export function isWellFormed(text) {
  return !/\p{Surrogate}/u.test(text);
}

function object(value) {
  const members = Object.keys(value)
    .sort()
    .map((name) => canonical(name) + ":" + canonical(value[name]));
  return "{" + members.join(",") + "}";
}
