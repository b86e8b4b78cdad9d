// Where the app begins. Its code runs only once a service worker serves it: then all of it is of one
// release, proven by digests, and will be there without signal too.

const state = document.getElementById("boot-state");

async function begin() {
  if (!("serviceWorker" in navigator)) {
    say("Peramban ini tidak dapat menyimpan aplikasi. Buka di Chrome, bukan di jendela penyamaran.");
    return;
  }
  try {
    await underControl();
    const app = await import("./app.js");
    await app.start();
  } catch (failure) {
    console.warn(failure);
    sayAndOfferAgain("Aplikasi belum lengkap di tablet ini. Periksa sinyal, lalu coba lagi. Jawaban yang sudah tersimpan tetap aman.");
  }
}

/** Resolves when this page is served by the worker. */
async function underControl() {
  const worker = navigator.serviceWorker;
  const controlled = new Promise((resolve) => worker.addEventListener("controllerchange", resolve, { once: true }));
  const registration = await worker.register("/tablet/sw.js", { scope: "/tablet/" });
  if (worker.controller) return;
  if (registration.active && !sessionStorage.getItem("once-more")) {
    sessionStorage.setItem("once-more", "yes"); // a forced reload passes the worker by
    location.reload();
    await new Promise(() => {});
  }
  sessionStorage.removeItem("once-more");
  await Promise.race([controlled, givenUp(registration)]);
}

/** Rejects when the release could not be installed whole. */
async function givenUp(registration) {
  const installing = registration.installing ?? registration.waiting;
  await new Promise((resolve, reject) => {
    installing?.addEventListener("statechange", () => {
      if (installing.state === "redundant") reject(new Error("the release could not be installed"));
    });
  });
}

function say(text) {
  if (state) state.textContent = text;
}

function sayAndOfferAgain(text) {
  say(text);
  const again = document.createElement("button");
  again.type = "button";
  again.className = "button";
  again.textContent = "Coba lagi";
  again.addEventListener("click", () => location.reload());
  state?.after(again);
}

begin();
