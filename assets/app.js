// What plain HTML cannot do by itself. Every page works without this file.
document.addEventListener("click", (event) => {
  // an open menu closes when the person turns to something else
  document.querySelectorAll("details.more[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.removeAttribute("open");
  });
});

document.addEventListener("submit", (event) => {
  const question = event.target.getAttribute("data-confirm");
  if (question && !window.confirm(question)) event.preventDefault();
});
