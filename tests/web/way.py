"""The ways in which people give an answer: by button, by thumb, by keyboard alone, in words."""

from __future__ import annotations

from collections.abc import Mapping

from playwright.sync_api import Locator, Page, expect

from tests.stack.walker import OPPOSITE, ROUTE

CHOSEN: Mapping[str, str] = {**ROUTE, "LENGTE": "kort", "CON_CHECKLIST": "geld"}
AGREED, DISAGREED, MARK = "4", "2", "7"
WORDS = {AGREED: "best wel", DISAGREED: "niet zo"}
"""What somebody types who agrees or not."""
OPEN: Mapping[str, str] = {
    "CON_OPEN": "eerst de opvang voor de kinderen regelen",
    "INT_STAP": "maandag bel ik mijn oude baas",
    "LIEVER_NIET": "liever niet over vroeger praten",
}
PATIENCE = 30_000
"""Milliseconds: other tests may have the machine busy."""
STOPS = 200
"""So often the Tab key is pressed at most to get somewhere."""

FOCUSED = """
() => {
  const now = document.activeElement, before = window.vorige;
  window.vorige = now === document.body ? null : now;
  if (now === document.body) return [];
  const found = [];
  const name = now.outerHTML.slice(0, 200);
  const style = getComputedStyle(now);
  const box = now.getClientRects()[0] ?? now.getBoundingClientRect();
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2)
    found.push(`onzichtbaar: ${name}`);
  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!seen || !(now.contains(seen) || seen.contains(now)))
    found.push(`bedekt: ${name} door ${seen?.outerHTML.slice(0, 100)}`);
  if (!before?.isConnected) return found;
  if (before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING)
    found.push(`terug in de pagina: ${name}`);
  const inMain = (each) => each.closest("main") && each.tagName !== "MAIN";
  if (inMain(before) && inMain(now) && box.bottom <= before.getBoundingClientRect().top)
    found.push(`omhoog op het scherm: ${name}`);
  return found;
}
"""
"""What is wrong with where the Tab key came: to be seen, under nothing, further down the page."""


class Way:
    """By button, with a mouse. `chosen` goes before what is usual here."""

    def __init__(self, page: Page, chosen: Mapping[str, str] | None = None) -> None:
        self.page = page
        self.chosen = {**CHOSEN, **(chosen or {})}
        self.given: dict[str, str] = {}
        """Question to what was chosen or written."""

    def press(self, control: Locator) -> None:
        control.click()

    def write(self, words: str) -> None:
        self.page.locator("#tekst").fill(words)
        self.press(self.page.get_by_role("button", name="Verstuur"))

    def answer(self) -> None:
        """The question that stands, and waits for the next one."""
        key = self.asked.input_value()
        values = [str(each.get_attribute("value")) for each in self.choices.all()]
        self.given[key] = self._wanted(key, values)
        if values:
            self.choose(self.given[key])
        else:
            self.write(self.given[key])
        same = self.page.locator(f"#antwoord [name=vraag][value='{key}']")
        expect(same).to_have_count(0, timeout=PATIENCE)

    def choose(self, value: str) -> None:
        control = self.choices.and_(self.page.locator(f"[value='{value}']"))
        ticked = control.get_attribute("type") == "checkbox"
        self.press(control)
        if ticked:
            self.press(self.page.get_by_role("button", name="Klaar met kiezen"))

    @property
    def asked(self) -> Locator:
        return self.page.locator("#antwoord [name=vraag]")

    @property
    def choices(self) -> Locator:
        buttons = "#antwoord button[name=keuze], #antwoord input[name=keuzes]"
        return self.page.locator(buttons)

    def _wanted(self, key: str, values: list[str]) -> str:
        if not values:
            return OPEN.get(key, f"woorden bij {key}")
        usual = DISAGREED if key in OPPOSITE else AGREED
        return self.chosen.get(key) or next(
            (value for value in (MARK, usual) if value in values), values[0]
        )


class Thumb(Way):
    def press(self, control: Locator) -> None:
        control.tap()


class Typing(Way):
    """Every answer in words, also where there are buttons."""

    def choose(self, value: str) -> None:
        control = self.choices.and_(self.page.locator(f"[value='{value}']"))
        label = control.evaluate("each => (each.labels?.[0] ?? each).innerText.trim()")
        self.write(WORDS.get(value, label.casefold()))


class Keyboard(Way):
    """Tab, Enter and the space bar.

    Every stop is looked at, and after a turn the focus is where the next answer begins.
    """

    def answer(self) -> None:
        closed = self.choices.count()
        super().answer()
        expect(self.page.locator("#vraag" if closed else "#tekst")).to_be_focused()

    def arrow_to(self, control: Locator) -> None:
        """Within a group of which the Tab key reaches one."""
        for _ in range(STOPS):
            if control.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"niet te bereiken met pijltjes: {control}")

    def press(self, control: Locator) -> None:
        self.go_to(control)
        ticked = control.get_attribute("type") == "checkbox"
        self.page.keyboard.press("Space" if ticked else "Enter")

    def write(self, words: str) -> None:
        self.go_to(self.page.locator("#tekst"))
        self.page.keyboard.type(words)
        self.press(self.page.get_by_role("button", name="Verstuur"))

    def go_to(self, control: Locator) -> None:
        self.page.evaluate("window.vorige = null")
        for _ in range(STOPS):
            if control.evaluate("each => each === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
            wrong = self.page.evaluate(FOCUSED)
            assert not wrong, wrong
        raise AssertionError(f"niet te bereiken met Tab: {control}")
