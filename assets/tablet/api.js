// Speaks with the portal, and says honestly what came of it. Nothing counts as an answer of the
// portal that is not whole JSON from it: a hotel's sign-in page has status 200 as well.

import { Failure } from "./failure.js";

const PATIENCE = 30_000;
/** A signal slower than this carries nothing: bytes in a millisecond. */
const SLOWEST = 4;

/** Hears of what every answer tells besides: the portal's release, and its clock. */
export const heard = new EventTarget();

/**
 * @param {string} method
 * @param {string} path under /api/v1
 * @param {{token?: string, json?: any, body?: BodyInit, headers?: object}} [what]
 * @returns {Promise<{status: number, body: any}>} of a success (2xx)
 * @throws {Failure} no-signal, not-the-portal, signed-out, busy, broken, or refused with the problem
 */
export async function call(method, path, what = {}) {
  const sentAt = Date.now();
  const response = await send(method, path, what);
  const text = await whole(response);
  const body = read(response, text);
  tell(response, sentAt);
  if (response.ok) return { status: response.status, body };
  throw failure(response, body);
}

async function send(method, path, { token, json, body, headers }) {
  const request = {
    method,
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE + (body?.size ?? 0) / SLOWEST),
    headers: { Accept: "application/json", ...headers },
    body: json === undefined ? body : JSON.stringify(json),
  };
  if (json !== undefined) request.headers["Content-Type"] = "application/json";
  if (token) request.headers.Authorization = "Bearer " + token;
  try {
    return await fetch("/api/v1" + path, request);
  } catch (cause) {
    throw noSignal(cause);
  }
}

async function whole(response) {
  try {
    return await response.text();
  } catch (cause) {
    throw noSignal(cause);
  }
}

function noSignal(cause) {
  return new Failure("no-signal", "Tidak ada sambungan ke portal.", { cause: String(cause) });
}

function read(response, text) {
  const json = /^application\/(problem\+)?json\b/.test(response.headers.get("Content-Type") ?? "");
  if (response.status === 204) return null;
  if (json) {
    try {
      return JSON.parse(text);
    } catch {
      // cut off on its way
    }
  }
  throw new Failure(
    "not-the-portal",
    "Yang menjawab bukan portal. Mungkin Wi-Fi ini minta masuk dahulu.",
    { status: response.status },
  );
}

function failure(response, problem) {
  const { status } = response;
  const words = problem?.detail ?? problem?.title ?? "Portal menolak.";
  if (status === 401) return new Failure("signed-out", "Masuk lagi untuk mengirim.", { problem });
  if (status === 429 || status === 503) {
    const seconds = Number(response.headers.get("Retry-After")) || 10;
    return new Failure("busy", "Portal sedang sibuk; dikirim lagi sebentar lagi.", { seconds, problem });
  }
  if (status >= 500) return new Failure("broken", "Portal sedang terganggu.", { status, problem });
  return new Failure("refused", words, { status, problem, slug: slug(problem) });
}

/** The part of a problem's type that programs tell apart. */
function slug(problem) {
  return typeof problem?.type === "string" ? problem.type.split("/").pop() : "";
}

function tell(response, sentAt) {
  const date = Date.parse(response.headers.get("Date") ?? "");
  const now = Date.now();
  heard.dispatchEvent(
    new CustomEvent("answer", {
      detail: {
        release: response.headers.get("Teladan-Release"),
        // a second of the header, and half of the way
        clockOffset: Number.isNaN(date) ? null : (sentAt + now) / 2 - date - 500,
      },
    }),
  );
}
