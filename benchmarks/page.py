"""How soon a tap shows on an old phone, and how much a client's line has to carry.

`./run pagina` holds a whole conversation, all questions, on the real chain in a real browser
whose processor is slowed down six times: about what a phone of five years old has. A tap has
shown itself when the frame with its effect is on the screen: with an answer that is the client's
own message, and the next question comes when the server has answered. Prints milliseconds and
bytes.
"""

from __future__ import annotations

import math
import shutil
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field

from playwright.sync_api import Browser, BrowserContext, Locator, ViewportSize, sync_playwright

from benchmarks.table import decimal, table
from bot.runner.problem import Problem
from bot.runner.supervisor import Stack
from tests.conftest import FLAGS, NO_BROWSER
from tests.web.meter import Meter
from tests.web.phone import phone, ready
from tests.web.way import Thumb, Way

SLOWER = 6
PHONE = ViewportSize(width=390, height=844)
PART = 15
"""Answers that count as the first and as the last of a conversation."""
LATE = "INT_STAP"
"""An open question near the end: there the other taps are tried, under a long conversation."""
TIMES = 20
REST = 250
"""Milliseconds before each tap and each letter."""
LETTERS = "maandag bel ik mijn oude baas"
SHOWN = """
window.taps = [];
window.said = 0;
window.turns = [];
let tapped = 0;
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) {
    if (["click", "keydown"].includes(name)) taps.push(duration);
  }
}).observe({ type: "event", durationThreshold: 16 });
addEventListener("click", ({ timeStamp }) => {
  tapped = timeStamp;
  requestAnimationFrame(() => { said = document.querySelectorAll("#log .client").length; });
}, { capture: true });
new MutationObserver((changes) => {
  const nodes = changes.flatMap((change) => [...change.addedNodes]);
  if (!nodes.some((node) => node.id === "vraag")) return;
  const from = tapped;
  requestAnimationFrame(() => setTimeout(() => turns.push(performance.now() - from)));
}).observe(document, { childList: true, subtree: true });
"""
"""`taps`: the browser's own Event Timing, from finger or key to the frame with what it set off
(https://www.w3.org/TR/event-timing/; in steps of 8 ms, and none below 16).
`said`: the client's messages in the frame after the last tap.
`turns`: from the tap to the frame with the next question."""


class Calm(Thumb):
    """Waits until the page is at rest, and then only taps: nothing else runs in the page."""

    def press(self, control: Locator) -> None:
        control.scroll_into_view_if_needed()
        box = control.bounding_box()
        assert box is not None
        self.page.wait_for_timeout(REST)
        self.page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


@dataclass
class Found:
    """Milliseconds and bytes."""

    answers: list[float] = field(default_factory=list)
    turns: list[float] = field(default_factory=list)
    ticks: list[float] = field(default_factory=list)
    letters: list[float] = field(default_factory=list)
    sheets: list[float] = field(default_factory=list)
    first: list[tuple[str, int]] = field(default_factory=list)
    weights: list[int] = field(default_factory=list)
    plain: int = 0


def main(_: list[str]) -> int:
    """`./run pagina`."""
    program = shutil.which("chromium")
    if program is None:
        raise Problem(NO_BROWSER)
    with Stack.temporary() as stack, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        found = Found()
        for name, path in (("de eerste pagina", "/"), ("de privacypagina", "/privacy")):
            found.first.append((name, first_visit(browser, stack, path)))
        held(browser, stack, found)
        browser.close()
    report(found)
    return 0


def first_visit(browser: Browser, stack: Stack, path: str) -> int:
    with phone(browser, stack, size=PHONE) as context:
        page = context.new_page()
        meter = Meter(page)
        ready(page, path)
        return meter.read()


def held(browser: Browser, stack: Stack, found: Found) -> None:
    """One conversation with all questions, from the first to the last."""
    with phone(browser, stack, size=PHONE, has_touch=True, is_mobile=True) as context:
        context.set_default_timeout(60_000)
        context.add_init_script(SHOWN)
        page = context.new_page()
        meter = Meter(page)
        slow = context.new_cdp_session(page)
        slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        way = Calm(page, {"LENGTE": "volledig"})
        ready(page, "/")
        meter.read()
        way.press(page.get_by_role("button", name="Werk zoeken"))
        way.asked.wait_for(state="attached")
        found.first.append(("daarna het gesprek", meter.read()))
        while way.asked.count():
            if way.asked.input_value() == LATE:
                other_taps(way, found)
            turn(way, meter, found)
        found.plain = without_script(browser, stack, context)


def without_script(browser: Browser, stack: Stack, held: BrowserContext) -> int:
    """The page after the last turn, for who sends forms and gets the whole page each time."""
    with phone(browser, stack, size=PHONE, script=False) as context:
        context.add_cookies(held.cookies())  # type: ignore[arg-type]
        page = context.new_page()
        page.goto("/gesprek")
        meter = Meter(page)
        page.goto("/gesprek")
        return meter.read()


def turn(way: Way, meter: Meter, found: Found) -> None:
    before = way.page.locator("#log .client").count()
    way.page.evaluate("taps.length = turns.length = 0")
    meter.read()
    way.answer()
    found.weights.append(meter.read())
    if way.page.evaluate("said") != before + 1:
        raise Problem("Een tik liet niets zien.")
    *ticks, answer = way.page.evaluate("taps")
    found.ticks += ticks
    found.answers.append(answer)
    found.turns += way.page.evaluate("turns")


def other_taps(way: Way, found: Found) -> None:
    page, field = way.page, way.page.locator("#tekst")
    page.evaluate("taps.length = 0")
    for _ in range(TIMES):
        way.press(page.locator("summary", has_text="Hulp"))
    page.wait_for_timeout(REST)
    found.sheets += page.evaluate("taps")
    way.press(field)
    page.evaluate("taps.length = 0")
    page.keyboard.type(LETTERS, delay=REST)
    page.wait_for_timeout(REST)
    found.letters += page.evaluate("taps")
    field.fill("")


def report(found: Found) -> None:
    times = {
        f"een antwoord, de eerste {PART}": found.answers[:PART],
        f"een antwoord, de laatste {PART}": found.answers[-PART:],
        "een antwoord, alle": found.answers,
        "een vakje aanvinken": found.ticks,
        "een letter": found.letters,
        "*Hulp* openen of sluiten": found.sheets,
        "de volgende vraag": found.turns,
    }
    print(
        table(["milliseconden", "mediaan", "95 %", "traagste", "aantal"], map(_line, times.items()))
    )
    print()
    weights = [*found.first, ("een beurt, mediaan", int(statistics.median(found.weights)))]
    weights.append(("een beurt, de zwaarste", max(found.weights)))
    weights.append(("zonder script, de laatste beurt", found.plain))
    rows = ([name, f"{decimal(size / 1000)} kB"] for name, size in weights)
    print(table(["over de lijn, met lege cache", ""], rows))


def _line(row: tuple[str, Sequence[float]]) -> list[str]:
    name, took = row
    if not took:
        return [name, *[decimal(None)] * 3, "0"]
    late = sorted(took)[math.ceil(0.95 * len(took)) - 1]
    figures = (statistics.median(took), late, max(took))
    return [name, *(decimal(each, 0) for each in figures), str(len(took))]
