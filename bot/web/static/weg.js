// The quick way out, and what hides words: the screen is empty before the browser has left.
const PRESSES = 3, QUICK = 2000, KEPT = 14 * 24 * 60 * 60;
const link = document.getElementById("snelweg");
export const tabs = "BroadcastChannel" in window ? new BroadcastChannel("scherm") : null;
let presses = [];
let leaving = false;

function blank() {
  document.documentElement.hidden = true;
}

// The lock is set here and not by the server: it holds at once, and without a connection.
function leave(address) {
  if (leaving && address === "/slot") return;
  leaving = true;
  blank();
  if ("slot" in link.dataset) document.cookie = `slot=1; path=/; max-age=${KEPT}; samesite=lax`;
  location.replace(address);
}

export function lock() {
  tabs?.postMessage("slot");
  leave("/slot");
}

function flee() {
  blank();
  sessionStorage.clear();
  tabs?.postMessage("leeg");
  leave(link.dataset.naar);
}

link.addEventListener("click", (event) => {
  event.preventDefault();
  flee();
});

document.addEventListener("keydown", (event) => {
  if (event.repeat) return;
  presses = event.key === "Escape" ? [...presses, event.timeStamp].slice(-PRESSES) : [];
  if (presses.length === PRESSES && event.timeStamp - presses[0] < QUICK) flee();
}, { capture: true });

tabs?.addEventListener("message", ({ data }) => {
  if (data === "leeg") sessionStorage.clear();
  if (data === "leeg" || data === "slot") leave("/slot");
});

// A page that the browser kept in memory shows nothing before the server is asked again.
addEventListener("pagehide", blank);
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

document.getElementById("weg-uitleg").hidden = false;
if (document.querySelector("[data-vergeet]")) {
  sessionStorage.clear();
  tabs?.postMessage("leeg");
}
