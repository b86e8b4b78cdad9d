// UUIDs of version 7 (RFC 9562), as operations are named: they sort by the time they were made.

/**
 * A maker of ids, each higher than the one before it: 48 bits of milliseconds, 12 that count on from a random
 * start within one millisecond, 62 random ones. A clock that is set back is waited for, not followed.
 * @param {function(): number} now milliseconds since 1970
 * @param {function(Uint8Array): *} fill with random bytes
 * @returns {function(): string}
 */
export function idMaker(now = Date.now, fill = (bytes) => crypto.getRandomValues(bytes)) {
  let millis = -1;
  let count = 0;
  return () => {
    const bytes = new Uint8Array(16);
    fill(bytes);
    const time = Math.floor(now());
    if (time > millis) {
      millis = time;
      count = ((bytes[6] & 0x07) << 8) | bytes[7]; // half of the room is left to count on
    } else if (count === 0xfff) {
      millis += 1;
      count = 0;
    } else {
      count += 1;
    }
    for (let index = 0, rest = millis; index < 6; index++, rest = Math.floor(rest / 256)) bytes[5 - index] = rest % 256;
    bytes[6] = 0x70 | (count >> 8);
    bytes[7] = count & 0xff;
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    return text(bytes);
  };
}

/** The next id of this page. */
export const nextId = idMaker();

function text(bytes) {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
