// Locks the screen of a device that lies about. Anything that a person does puts it off.
import { lock, tabs } from "./weg.js";

const MINUTE = 60_000, SECOND = 1000;
document.body.append(document.getElementById("slot").content);
const warning = document.getElementById("waarschuwing");
const allowed = Number(warning.dataset.minuten) * MINUTE;
let until = Date.now() + allowed;
let timer;

function check() {
  const left = until - Date.now();
  if (left <= 0) return lock();
  if (left <= MINUTE && !warning.open) warn();
  clearTimeout(timer);
  timer = setTimeout(check, left > MINUTE ? left - MINUTE : left);
}

function warn() {
  if (warning.showModal) warning.showModal();
  else warning.setAttribute("open", "");
}

function calm() {
  if (warning.close) warning.close();
  else warning.removeAttribute("open");
}

function extend() {
  until = Date.now() + allowed;
  check();
}

// Timers stand still while a device sleeps: the clock decides, also at the first touch after.
function active() {
  if (Date.now() >= until) return lock();
  if (until - Date.now() > allowed - SECOND) return;
  extend();
  tabs?.postMessage("bezig");
}

for (const kind of ["pointerdown", "pointermove", "keydown", "scroll", "input"]) {
  addEventListener(kind, active, { capture: true, passive: true });
}
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) active();
});

// Closed by a whole press: a finger that still rests there must not answer what lies beneath.
warning.addEventListener("click", calm);
addEventListener("keydown", (event) => {
  if (!warning.hasAttribute("open")) return;
  event.preventDefault();
  calm();
}, { capture: true });
tabs?.addEventListener("message", ({ data }) => {
  if (data !== "bezig") return;
  extend();
  calm();
});

check();
