// SHA-256 as the portal writes it. WebCrypto is the same in a browser and in Node.

/** @param {string} text @returns {Promise<string>} the digest of its UTF-8 bytes in lower-case hex */
export function sha256(text) {
  return sha256OfBytes(new TextEncoder().encode(text));
}

/** @param {BufferSource} bytes @returns {Promise<string>} in lower-case hex */
export async function sha256OfBytes(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
