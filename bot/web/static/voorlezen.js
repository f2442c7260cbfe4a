// Reads aloud what was said last and what can be chosen, with a Dutch voice of the device.
// Never another voice: those send what they read to somebody else's computer.
const WAIT = 2000;
const synthesis = window.speechSynthesis;
const status = document.getElementById("melding");
const log = document.getElementById("log");
const button = () => document.getElementById("lees-voor");
let run = 0;
// Some browsers forget to read what nothing holds on to.
let spoken = [];

function voice() {
  const dutch = (synthesis?.getVoices() ?? []).filter((each) => each.localService && /^nl([-_]|$)/i.test(each.lang));
  return dutch.find((each) => /^nl[-_]nl/i.test(each.lang)) ?? dutch[0];
}

// Voices come late on many devices, and some have none.
async function found() {
  if (voice() || !synthesis) return voice();
  await new Promise((resume) => {
    synthesis.onvoiceschanged = () => voice() && resume();
    setTimeout(resume, WAIT);
  });
  synthesis.onvoiceschanged = null;
  return voice();
}

function texts() {
  const messages = [...log.querySelectorAll(".bericht")];
  const own = messages.map((each) => each.classList.contains("client")).lastIndexOf(true);
  const said = messages.slice(own + 1).map((each) => each.querySelector(".tekst"));
  return [...said, ...document.querySelectorAll("#vraag .knoppen .nl-button")].map((each) => each.innerText.trim());
}

async function read() {
  const mine = ++run;
  status.textContent = "";
  button().textContent = button().dataset.stop;
  const chosen = await found();
  if (mine !== run) return;
  if (!chosen) return end(button().dataset.geen);
  synthesis.cancel();
  // Piece by piece: a long text is cut off by some voices.
  spoken = texts().map((text) => utterance(text, chosen, mine));
  if (!spoken.length) return end();
  spoken[spoken.length - 1].onend = () => mine === run && end();
  for (const each of spoken) synthesis.speak(each);
}

function utterance(text, chosen, mine) {
  const made = new SpeechSynthesisUtterance(text);
  [made.voice, made.lang] = [chosen, chosen.lang];
  made.onerror = () => mine === run && end(button().dataset.mislukt);
  return made;
}

function end(message = "") {
  hush();
  offer();
  status.textContent = message;
}

export function hush() {
  run++;
  spoken = [];
  synthesis?.cancel();
}

// The button works with this script only, so it is hidden without.
export function offer() {
  if (!button()) return;
  button().dataset.start ??= button().textContent;
  button().textContent = button().dataset.start;
  button().hidden = false;
}

document.addEventListener("click", (event) => {
  if (!event.target.closest("#lees-voor")) return;
  if (button().textContent === button().dataset.stop) end();
  else read();
});
addEventListener("pagehide", hush);
synthesis?.getVoices();
