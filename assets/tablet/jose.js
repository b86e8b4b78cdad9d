// The two standards that a file leaves the tablet in: signed by the tablet (JWS, RFC 7515, with ES256) and
// sealed to the portal (JWE, RFC 7516, with ECDH-ES on P-256 and A256GCM). Only what WebCrypto lacks is here.

/** As many arguments as every browser lets a function have. */
const AT_ONCE = 32 * 1024;
const P256 = { name: "ECDH", namedCurve: "P-256" };

/** @returns {Promise<string>} a compact JWS of the payload */
export async function sign(payload, { key, kid }) {
  const signed = base64url(json({ alg: "ES256", kid })) + "." + base64url(json(payload));
  const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, bytes(signed));
  return signed + "." + base64url(new Uint8Array(signature));
}

/**
 * @param {Uint8Array} content what is sealed
 * @param {JsonWebKey} recipient the portal's public key
 * @returns {Promise<string>} a compact JWE
 */
export async function seal(content, recipient) {
  const { kty, crv, x, y, kid } = recipient;
  const portal = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, P256, false, []);
  const once = await crypto.subtle.generateKey(P256, true, ["deriveBits"]);
  const { x: epkX, y: epkY } = await crypto.subtle.exportKey("jwk", once.publicKey);
  const epk = { kty: "EC", crv: "P-256", x: epkX, y: epkY };
  const header = base64url(json({ alg: "ECDH-ES", enc: "A256GCM", kid, epk }));
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: portal }, once.privateKey, 256);
  const key = await crypto.subtle.importKey("raw", await concatKdf(shared), "AES-GCM", false, ["encrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytes(header) }, key, content));
  return [header, "", base64url(iv), base64url(sealed.subarray(0, -16)), base64url(sealed.subarray(-16))].join(".");
}

/** One round of the key derivation of RFC 7518, 4.6.2: enough for 256 bits. */
function concatKdf(shared) {
  const algorithm = bytes("A256GCM");
  const nobody = uint32(0);
  const parts = [uint32(1), new Uint8Array(shared), uint32(algorithm.length), algorithm, nobody, nobody, uint32(256)];
  return crypto.subtle.digest("SHA-256", Uint8Array.from(parts.flatMap((part) => [...part])));
}

function uint32(number) {
  const four = new Uint8Array(4);
  new DataView(four.buffer).setUint32(0, number);
  return four;
}

const bytes = (text) => new TextEncoder().encode(text);
const json = (value) => bytes(JSON.stringify(value));

/** @param {Uint8Array} octets */
export function base64url(octets) {
  let text = "";
  for (let at = 0; at < octets.length; at += AT_ONCE) {
    text += String.fromCharCode(...octets.subarray(at, at + AT_ONCE));
  }
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
