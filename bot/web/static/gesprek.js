// Sends the forms of the conversation in the background. What comes back is markup from the
// same templates, so this script knows nothing about kinds of questions.
import { focusWaits, pace, paceOpening, showAll } from "./tempo.js";
import { hush, offer } from "./voorlezen.js";

const WAITS = [2, 4, 8, 16, 30], SLOW = 4, LATE = 10, SECOND = 1000, FRAME = 100;
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
  message.scrollIntoView();
  return message;
}

function spoken(form, pressed) {
  if (pressed?.name === "keuzes") {
    return [...form.querySelectorAll("input:checked")].map((box) => box.labels[0].innerText.trim()).join(", ");
  }
  return pressed?.name ? pressed.innerText.trim() : field().value.trim();
}

// A tap shows itself before anything else is done with it; a page out of sight draws no frames.
function drawn() {
  return new Promise((resume) => {
    requestAnimationFrame(() => setTimeout(resume));
    setTimeout(resume, FRAME);
  });
}

// The same message, with the same id, until it is answered: the server counts it once.
async function deliver(body) {
  for (let attempt = 0; ; attempt++) {
    const answer = await once(body);
    if (answer) return answer;
    status.textContent = status.dataset.opnieuw;
    await connection(WAITS[Math.min(attempt, WAITS.length - 1)]);
  }
}

// A line can die without a word, halfway an answer too. Then it is as with a server that is away.
async function once(body) {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  const slow = setTimeout(() => { status.textContent ||= status.dataset.traag; }, SLOW * SECOND);
  const late = setTimeout(stop, LATE * SECOND);
  addEventListener("online", stop);
  try {
    const sent = { method: "POST", body: new URLSearchParams(body), signal: attempt.signal };
    const response = await fetch("/gesprek/beurt", sent);
    const markup = await response.text();
    return response.status === 503 ? null : { response, markup };
  } catch {
    return null;
  } finally {
    clearTimeout(slow);
    clearTimeout(late);
    removeEventListener("online", stop);
  }
}

// So many seconds, or less when the device says that there is a connection again.
function connection(seconds) {
  return new Promise((resume) => {
    setTimeout(resume, seconds * SECOND);
    addEventListener("online", resume, { once: true });
  });
}

// A detail that was hidden is only in this page: to leave it or to change it, it stands ready.
function ready(pressed) {
  const asked = document.querySelector("#vraag input[name=vraag]")?.value;
  if (asked === "GEVOELIG_WEER" || pressed?.value === "veranderen") field().value = last;
}

// Who opened the help numbers while the answer was on its way is left there.
const reading = () => document.activeElement.closest("#hulp");

function show(markup, typed) {
  const turn = document.createElement("template");
  turn.innerHTML = markup;
  const fresh = turn.content.getElementById("nieuw");
  hush();
  for (const id of parts) document.getElementById(id).replaceWith(turn.content.getElementById(id));
  restore();
  offer();
  const next = typed && field() ? field() : document.getElementById("vraag");
  const onward = () => reading() || next.focus({ preventScroll: true });
  pace(log, fresh.children, onward);
  // Help for who is in danger never comes bit by bit.
  if ("meteen" in fresh.dataset) showAll();
  else if (!reading()) focusWaits();
}

async function send(body, own, pressed) {
  const typed = !pressed?.name;
  busy = true;
  sessionStorage.setItem(PENDING, JSON.stringify(body));
  status.textContent = "";
  await drawn();
  const { response, markup } = await deliver(body);
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
    show(markup, typed);
    ready(pressed);
    status.textContent = "";
    own.scrollIntoView();
  }
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
