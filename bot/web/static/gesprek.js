// Sends the forms of the conversation in the background. What comes back is markup from the
// same templates, so this script knows nothing about kinds of questions.
import { focusWaits, pace, paceOpening, showAll } from "./tempo.js";
import { hush, offer } from "./voorlezen.js";

const WAITS = [2, 4, 8, 16, 30];
const log = document.getElementById("log");
const DRAFT = `concept ${log.dataset.gesprek}`, PENDING = `onderweg ${log.dataset.gesprek}`;
const status = document.getElementById("melding");
const field = () => document.getElementById("tekst");
const parts = ["voortgang", "bediening", "woorden", "vraag"];
let busy = false;
let last = "";

function bubble(text) {
  const message = document.getElementById("eigen").content.firstElementChild.cloneNode(true);
  message.querySelector("p").textContent = text;
  log.append(message);
  return message;
}

function spoken(form, pressed) {
  if (pressed?.name === "keuzes") {
    return [...form.querySelectorAll("input:checked")].map((box) => box.labels[0].innerText.trim()).join(", ");
  }
  return pressed?.name ? pressed.innerText.trim() : field().value.trim();
}

// The same message, with the same id, until it is answered: the server counts it once.
async function deliver(body) {
  for (let attempt = 0; ; attempt++) {
    try {
      const response = await fetch("/gesprek/beurt", { method: "POST", body: new URLSearchParams(body) });
      if (response.status !== 503) return response;
    } catch {
      // No connection: as good as a server that is away.
    }
    status.textContent = status.dataset.opnieuw;
    const wait = WAITS[Math.min(attempt, WAITS.length - 1)];
    await new Promise((resume) => setTimeout(resume, wait * 1000));
  }
}

// A detail that was hidden is only in this page: to leave it or to change it, it stands ready.
function ready(pressed) {
  const asked = document.querySelector("#vraag input[name=vraag]")?.value;
  if (asked === "GEVOELIG_WEER" || pressed?.value === "veranderen") field().value = last;
}

function show(markup, typed) {
  const turn = document.createElement("template");
  turn.innerHTML = markup;
  const fresh = turn.content.getElementById("nieuw");
  hush();
  for (const id of parts) document.getElementById(id).replaceWith(turn.content.getElementById(id));
  restore();
  offer();
  const next = typed && field() ? field() : document.getElementById("vraag");
  const onward = () => next.focus({ preventScroll: true });
  pace(log, fresh.children, onward);
  // Help for who is in danger never comes bit by bit.
  if ("meteen" in fresh.dataset) showAll();
  else focusWaits();
}

async function send(body, own, pressed) {
  const typed = !pressed?.name;
  busy = true;
  document.body.classList.add("bezig");
  sessionStorage.setItem(PENDING, JSON.stringify(body));
  status.textContent = "";
  const response = await deliver(body);
  if (new URL(response.url).pathname === "/slot") {
    location.replace(response.url); // The message stays here: it is sent again behind the lock.
    return;
  }
  sessionStorage.removeItem(PENDING);
  if (response.redirected) {
    sessionStorage.clear();
    location.replace(response.url);
  } else if (response.status === 404 || !own) {
    location.reload();
  } else if (!response.ok) {
    own.remove();
    status.textContent = status.dataset.fout;
  } else {
    if (typed) sessionStorage.removeItem(DRAFT);
    show(await response.text(), typed);
    ready(pressed);
    status.textContent = "";
    own.scrollIntoView();
  }
  document.body.classList.remove("bezig");
  busy = false;
}

function restore() {
  const draft = sessionStorage.getItem(DRAFT);
  if (draft && field()) field().value = draft;
}

document.addEventListener("submit", (event) => {
  if (event.target.id === "typt") return; // Leads to the page anew; what was being typed is kept.
  const pressed = event.submitter;
  const body = [...new FormData(event.target)];
  if (pressed?.name) body.push([pressed.name, pressed.value]);
  event.preventDefault();
  const text = spoken(event.target, pressed);
  if (busy) return;
  showAll();
  if (!pressed?.name) last = text;
  if (text) send(body, bubble(text), pressed);
  else status.textContent = status.dataset.leeg;
});

document.addEventListener("input", (event) => {
  if (event.target === field()) sessionStorage.setItem(DRAFT, field().value);
});

// "Niets van dit alles" excludes the rest, and a menu can have a limit.
document.addEventListener("change", (event) => {
  const group = event.target.closest("fieldset[data-alleen]");
  if (!group || !event.target.checked) return;
  const alone = (box) => group.dataset.alleen.split(" ").includes(box.value);
  for (const box of group.querySelectorAll("input:checked")) {
    if (box !== event.target && alone(box) !== alone(event.target)) box.checked = false;
  }
  const most = Number(group.dataset.maximum) || Infinity;
  if (group.querySelectorAll("input:checked").length > most) {
    event.target.checked = false;
    status.textContent = `${status.dataset.maximum}${most}.`;
  } else {
    status.textContent = "";
  }
});

restore();
offer();
paceOpening(log);
const pending = sessionStorage.getItem(PENDING);
if (pending) send(JSON.parse(pending), null, { name: "onderweg" });
