// The bot's messages of one turn, one after another, at the pace that was chosen on /weergave.
const PER_WORD = { "tempo-rustig": 300, "tempo-heel_rustig": 600 };
const FEWEST = 5;
const root = document.documentElement.classList;
const perWord = PER_WORD[Object.keys(PER_WORD).find((name) => root.contains(name))];
const bar = document.getElementById("wacht");
const button = bar.querySelector("button");
const answer = () => document.getElementById("vraag");
let waiting = [];
let timer, log, ready;

// Calls `then` once every message is there, unless the client is busy elsewhere on the page.
// Until then there is nothing to answer yet.
export function pace(where, messages, then) {
  [log, waiting, ready] = [where, [...messages], then];
  if (!perWord || waiting.length < 2) return showAll();
  bar.hidden = false;
  answer().hidden = true;
  next();
}

export function showAll() {
  clearTimeout(timer);
  log?.append(...waiting);
  waiting = [];
  const done = ready;
  ready = null;
  if (!done) return;
  const focused = document.activeElement;
  const onward = bar.hidden || focused === button || focused === document.body;
  bar.hidden = true;
  answer().hidden = false;
  if (onward) done(focused);
}

// What is long stands longer before the next one comes.
function next() {
  const message = waiting.shift();
  log.append(message);
  if (!waiting.length) return showAll();
  const words = message.textContent.trim().split(/\s+/).length;
  timer = setTimeout(next, Math.max(words, FEWEST) * perWord);
}

// The opening is the longest turn of all. Who has seen it begin, gets it whole after that.
export function paceOpening(where) {
  const seen = `begin ${where.dataset.gesprek}`;
  if (!perWord || where.querySelector(".client") || sessionStorage.getItem(seen)) return;
  sessionStorage.setItem(seen, "ja");
  const messages = [...where.children];
  for (const message of messages) message.remove();
  pace(where, messages, (focused) => focused === button && answer().focus({ preventScroll: true }));
}

export const focusWaits = () => !bar.hidden && button.focus({ preventScroll: true });

button.addEventListener("click", showAll);
