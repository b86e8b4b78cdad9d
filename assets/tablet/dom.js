// Builds what is on the screen, element by element: data becomes text and attributes, never markup.

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {string} tag
 * @param {object} [attributes] `class`, `for` and the like by name; `on…` are listeners; true is an
 *     empty attribute, false and null none; `value`, `checked` and `disabled` are set as properties
 * @param {...(Node|string|null|false|Array)} children
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  element.append(...flat(children));
  return element;
}

function set(element, name, value) {
  if (name.startsWith("on")) {
    element.addEventListener(name.slice(2), value);
  } else if (name === "value" || name === "checked" || name === "disabled") {
    element[name] = value;
  } else if (value === true) {
    element.setAttribute(name, "");
  } else if (value !== false && value != null) {
    element.setAttribute(name, value);
  }
}

function flat(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/** Puts these in the place of all that was there. */
export function fill(element, ...children) {
  element.replaceChildren(...flat(children));
  return element;
}

/** Changes a text only when it differs, so that a live region speaks once. */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

const PATHS = {
  camera: "M4 8h3l2-3h6l2 3h3v11H4zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",
  note: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  help: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17v.5",
  check: "M5 12l5 5L20 7",
  tablet: "M6 3h12v18H6zM11 18h2",
  warn: "M12 4l9 16H3zM12 10v4M12 17v.5",
  lock: "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3",
  next: "M9 5l7 7-7 7",
  back: "M15 5l-7 7 7 7",
  erase: "M9 6h11v12H9l-6-6zM12 9.5l5 5M17 9.5l-5 5",
};

/** A small picture beside words; it says nothing that the words do not. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** A button that cannot be pressed twice while its work is going on. */
export function button(words, work, attributes = {}) {
  const element = h("button", { type: "button", class: "button", ...attributes, onclick: () => once(element, work) }, words);
  return element;
}

async function once(element, work) {
  if (element.getAttribute("aria-disabled") === "true") return;
  element.setAttribute("aria-disabled", "true");
  try {
    await work();
  } finally {
    element.removeAttribute("aria-disabled");
  }
}

let held = false;
addEventListener("pointerdown", () => (held = true), true);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => (held = false), true);

/**
 * Does what moves the page once no finger is on it, and its tap has come through: what moves away under
 * a finger is not tapped.
 */
export function afterPress(work) {
  if (!held) return void setTimeout(work);
  const ends = new AbortController();
  const end = () => {
    ends.abort();
    setTimeout(work);
  };
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, end, { signal: ends.signal });
}

/** Takes the reader to an element that is no control. */
export function focusOn(element) {
  if (!element) return;
  if (!element.hasAttribute("tabindex") && element.matches("h1, h2, fieldset, section, p, div")) {
    element.setAttribute("tabindex", "-1");
  }
  element.focus({ preventScroll: true });
}
