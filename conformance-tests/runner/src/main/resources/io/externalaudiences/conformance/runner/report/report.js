"use strict";
(() => {
  const rows = [...document.querySelectorAll(".row")];
  const form = document.querySelector(".filter");
  const text = document.getElementById("text");
  const shown = document.getElementById("shown");
  const boxes = [...form.querySelectorAll("input[name=outcome]")];
  const contents = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
  let cell = null;

  const show = () => {
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const outcomes = new Set(boxes.filter(box => box.checked).map(box => box.value));
    let count = 0;
    for (const row of rows) {
      const fits = outcomes.has(row.dataset.outcome)
        && words.every(word => contents.get(row).includes(word))
        && (!cell || (cell.operation === row.dataset.operation && cell.area === row.dataset.area));
      row.hidden = !fits;
      count += fits;
    }
    shown.textContent = count === rows.length ? count + " requirements"
      : count + " of " + rows.length + " requirements" + (cell ? ": " + cell.area + ", " + cell.operation : "");
  };
  const all = () => {
    cell = null;
    text.value = "";
    boxes.forEach(box => { box.checked = true; });
    show();
  };
  const goTo = id => {
    const row = document.getElementById(id);
    if (!row) { return; }
    if (row.hidden) { all(); }
    if (row.matches("details")) { row.open = true; }
    row.scrollIntoView();
  };
  const followHash = () => goTo(decodeURIComponent(location.hash.slice(1)));

  form.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", show);
  document.getElementById("clear").addEventListener("click", all);
  document.querySelectorAll(".cell").forEach(link => link.addEventListener("click", () => {
    all();
    cell = { ...link.dataset };
    show();
    if (location.hash === link.hash) { followHash(); }
  }));
  document.querySelectorAll(".copy").forEach(button => {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.nextElementSibling.textContent);
      button.textContent = "Copied";
    });
  });
  window.addEventListener("hashchange", followHash);
  window.addEventListener("beforeprint", () => rows.forEach(row => {
    row.open = row.open || row.dataset.outcome !== "passed";
  }));
  if (location.hash) { followHash(); }
})();
