// Serves the app where there is no signal. One release is one cache: it is filled whole or not at all,
// each file proven by its digest, so files of two releases never meet. The portal's /api/ is not touched.

const RELEASE = "%RELEASE%";
const FILES = {} /* %FILES% */;
const OURS = "teladan-";
const CACHE = OURS + RELEASE;

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method === "GET" && origin === location.origin && Object.hasOwn(FILES, pathname)) {
    event.respondWith(file(pathname));
  }
});

async function fill() {
  const outcomes = await Promise.allSettled(Object.keys(FILES).map(fetchProven));
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) {
    await caches.delete(CACHE); // half of a release is none
    throw failed.reason;
  }
}

/** The first release takes the page that installs it; a later one has waited to be asked. */
async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function file(address) {
  const kept = await (await caches.open(CACHE)).match(address);
  if (kept) return kept;
  try {
    return await fetchProven(address); // the browser has thrown it away
  } catch {
    return new Response("Berkas aplikasi belum ada di tablet ini. Sambungkan ke internet, lalu buka lagi.", {
      status: 503,
      headers: { "Content-Type": "text/plain;charset=utf-8" },
    });
  }
}

/** Fetches a file of this release and keeps it; a sign-in page of a hotel or another release is refused. */
async function fetchProven(address) {
  const answer = await fetch(address, { cache: "no-cache", credentials: "omit" });
  const bytes = await answer.clone().arrayBuffer();
  if (!answer.ok || (await digest(bytes)) !== FILES[address]) {
    throw new Error(address + " is not of release " + RELEASE);
  }
  await (await caches.open(CACHE)).put(address, answer.clone());
  return answer;
}

async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
