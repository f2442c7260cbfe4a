// The sheets in the head. One that stands open covers the page: it closes for who goes on there.
function close(needless) {
  for (const sheet of document.querySelectorAll(".kop details[open]")) if (needless(sheet)) sheet.open = false;
}

for (const kind of ["focusin", "pointerdown"]) {
  document.addEventListener(kind, ({ target }) => close((sheet) => !sheet.contains(target)));
}

document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  close((sheet) => {
    if (sheet.contains(document.activeElement)) sheet.querySelector("summary").focus();
    return true;
  });
});
