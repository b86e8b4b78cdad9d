// Where a finger signs. Who cannot draw here, or signs with keys, says so instead.

import { h } from "../dom.js";

const WIDTH = 900;
const HEIGHT = 300;

/** @returns {{element, fallback: HTMLInputElement, isFilled: () => boolean, drawing: () => string}} drawing is a PNG as a data address, which says so where nobody signed */
export function signaturePad() {
  const canvas = h("canvas", { class: "signature", width: WIDTH, height: HEIGHT, role: "img", "aria-label": "Bidang tanda tangan, digambar dengan jari" });
  const pen = canvas.getContext("2d");
  const fallback = h("input", { type: "checkbox" });
  let strokes = 0;
  Object.assign(pen, { lineWidth: 5, lineCap: "round", lineJoin: "round", strokeStyle: "#10231a" });

  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    return [((event.clientX - box.left) * WIDTH) / box.width, ((event.clientY - box.top) * HEIGHT) / box.height];
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...place(event));
    fallback.checked = false;
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    pen.lineTo(...place(event));
    pen.stroke();
    strokes++;
  });
  const clear = () => {
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    strokes = 0;
  };
  return {
    element: h("div", { class: "stack" },
      h("p", { class: "label" }, "Tanda tangan"), canvas,
      h("button", { type: "button", class: "button", onclick: clear }, "Hapus tanda tangan"),
      h("label", { class: "choice quiet" }, fallback, h("span", {}, "Tidak dapat menggambar tanda tangan; nama di atas menyetujui")),
    ),
    fallback,
    isFilled: () => strokes > 0 || fallback.checked,
    drawing: () => {
      if (strokes === 0) sayUnsigned(pen);
      return canvas.toDataURL("image/png");
    },
  };
}

/** Who cannot sign is named all the same, and the paper says why it is empty. */
function sayUnsigned(pen) {
  pen.font = `${HEIGHT / 8}px sans-serif`;
  pen.fillStyle = pen.strokeStyle;
  pen.fillText("Tidak dapat membubuhkan tanda tangan", HEIGHT / 10, HEIGHT / 2, WIDTH - HEIGHT / 5);
}
