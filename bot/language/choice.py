"""Weighs what the rules make of a yes, a no or a mark against what examples say of it."""

from __future__ import annotations

from dataclasses import replace

from .outcome import Outcome, Parse
from .question import Question
from .trust import Trust

BUTTONS = ("ja", "nee")
"""What is learned of a two-way choice: its first or its second button."""


def choose(question: Question, given: Outcome | None, parse: Parse, trust: Trust) -> Outcome | None:
    """What is said back where the rules are not sure; else what they gave."""
    if given is not None and not given.bevestigen:
        return given
    if question.kind == "liniaal":
        return given or marked(parse, trust)
    choice = chosen(parse, trust)
    if choice is None:
        return given
    return replace(given or Outcome("antwoord"), waarde=button(question, choice), bevestigen=True)


def chosen(parse: Parse, trust: Trust) -> str | None:
    """`ja` or `nee`, where examples are like one of them."""
    chances = dict(parse.choices)
    return next((each for each in BUTTONS if chances.get(each, 0.0) >= trust.chosen), None)


def button(question: Question, choice: str) -> str:
    """The value of the button that stands first or second."""
    if question.kind == "ja_nee" or len(question.options) < len(BUTTONS):
        return choice
    return question.options[BUTTONS.index(choice)][0]


def marked(parse: Parse, trust: Trust) -> Outcome | None:
    """The mark that is right, or one beside it, most often."""
    chances = {int(name): chance for name, chance in parse.choices if name.isdigit()}
    fits = {
        mark: sum(chances.get(near, 0.0) for near in (mark - 1, mark, mark + 1)) for mark in chances
    }
    mark = max(fits, key=fits.__getitem__, default=0)
    if fits.get(mark, 0.0) < trust.chosen:
        return None
    return Outcome("antwoord", mark, bevestigen=True)
