"""What a screen must be for everyone: it fits, nothing is cut off or covered, axe is silent."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.web.axe import violations

TARGET = 44
"""Pixels: the least a thumb needs."""

TARGETS = "button, summary, a.nl-button, a.weg, label:has(input), select"

SMALL = f"""
() => [...document.querySelectorAll("{TARGETS}")]
  .filter((each) => each.checkVisibility())
  .map((each) => [each, each.getBoundingClientRect()])
  .filter(([, box]) => Math.min(box.width, box.height) < {TARGET} - .5)
  .map(([each, box]) => `klein: ${{each.outerHTML}} ${{box.width}} bij ${{box.height}}`)
"""

CUT_OFF = """
() => {
  const hidden = ".alleen-voorlezen, .breed, .breed *, svg *, option";
  const boxes = "button, a.nl-button, label, summary, .tekst, td, dd, legend, p, h1, h2";
  const found = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push(`breder dan ${width}: de pagina`);
  for (const each of document.querySelectorAll("body *")) {
    if (!each.checkVisibility() || each.matches(hidden)) continue;
    const box = each.getBoundingClientRect();
    const inside = each.closest(hidden) === null;
    if (inside && box.width && (box.right > width + 1 || box.left < -1))
      found.push(`naast het scherm: ${each.outerHTML.slice(0, 200)}`);
    const boxed = each.matches(boxes);
    if (inside && boxed && each.scrollWidth > each.clientWidth + 1 && each.clientWidth)
      found.push(`steekt uit: ${each.outerHTML.slice(0, 200)}`);
  }
  return found;
}
"""
"""Wide tables scroll in a box of their own, which is the one thing that may."""

COVERED = """
() => {
  const controls = "a[href], button, summary, input:not([type=hidden]), textarea, select, label";
  const over = document.querySelector("dialog[open], .kop details[open]");
  const found = [];
  const before = [scrollX, scrollY];
  for (const each of document.querySelectorAll(controls)) {
    if (!each.checkVisibility() || each.closest("[hidden], .nl-skip-link")) continue;
    each.scrollIntoView({ block: "center" });
    const box = each.getClientRects()[0];
    if (!box || !box.width) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const seen = document.elementFromPoint(x, y);
    const near = [seen, seen?.closest("label")];
    const own = near.some((found) => each.contains(found) || found?.contains(each));
    if (!own && !(over && !over.contains(each)))
      found.push(`bedekt: ${each.outerHTML.slice(0, 200)} door ${seen?.outerHTML.slice(0, 100)}`);
  }
  scrollTo(...before);
  return found;
}
"""
"""Every control can be brought to where it is seen and pressed, also beside what stays in place."""

OVERLAPPING = """
() => {
  const text = "p, h1, h2, h3, li, dt, dd, legend, label, button, a.nl-button, summary, td, th, " +
    "textarea, input";
  const apart = ".kop, .bewaar, #wacht, .alleen-voorlezen, dialog";
  const loose = (each) => each.closest(apart);
  const lines = (each) =>
    [...each.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const boxes = [...document.querySelectorAll(text)]
    .filter((each) => each.checkVisibility() && !loose(each) && each.type !== "hidden")
    .map((each) => [each, lines(each)]);
  const cross = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const found = [];
  for (const [index, [one, mine]] of boxes.entries())
    for (const [other, theirs] of boxes.slice(index + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      if (mine.some((a) => theirs.some((b) => cross(a, b))))
        found.push(`over elkaar: ${[one, other].map((each) => each.outerHTML.slice(0, 120))}`);
    }
  return found;
}
"""
"""What stays in place or lies on top of the page by intent is looked at in COVERED."""


def faults(page: Page) -> list[str]:
    """What is wrong with how the page stands on this screen."""
    return [each for check in (CUT_OFF, COVERED, OVERLAPPING) for each in page.evaluate(check)]


def holds(page: Page) -> None:
    """Whatever the page, whatever the screen."""
    wrong = [*faults(page), *page.evaluate(SMALL), *violations(page)]
    assert not wrong, "\n".join(wrong)
