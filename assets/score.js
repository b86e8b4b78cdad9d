// The line about saving on the scoring page: honest while a request is on its way, and when it failed.
const line = () => document.querySelector("#save-line .save-state");

function say(text, failed) {
  const state = line();
  if (!state) return;
  state.textContent = text;
  state.classList.toggle("save-failed", failed);
}

const unsent = new Set();

document.body.addEventListener("htmx:beforeRequest", (event) => {
  if (!event.target.closest("#section-form")) return;
  say("Menyimpan …", false);
});

document.body.addEventListener("htmx:afterRequest", (event) => {
  const item = event.target.closest(".item");
  if (!item) return;
  if (event.detail.successful) {
    unsent.delete(item);
    item.classList.toggle("item-done", !item.querySelector(".text-danger"));
    // the server's own line has come with the answer, unless others still wait
    if (unsent.size > 0) say(unsent.size + " butir belum tersimpan", true);
  } else if (event.detail.xhr.status === 422) {
    say("Isian belum benar, belum disimpan", true);
  } else {
    unsent.add(item);
    say(unsent.size + " butir belum tersimpan. Jangan tutup halaman ini.", true);
  }
});

function sendAgain() {
  unsent.forEach((item) => item.dispatchEvent(new Event("change", { bubbles: true })));
}

window.addEventListener("online", sendAgain);
setInterval(sendAgain, 15000);

window.addEventListener("beforeunload", (event) => {
  if (unsent.size > 0) event.preventDefault();
});
