"""What differs between two versions of a plan, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from bot.content.content import Content
from bot.content.plan import Passage
from bot.conversation.plan import Action, Plan

WHO = {"client": "de cliënt", "coach": "de coach", "ander": "een ander"}
YES_NO = {True: "ja", False: "nee", None: "nog niet gevraagd"}
NOTHING = "niets"


@dataclass(frozen=True)
class Change:
    """`was` and `wordt` in words; `niets` where there was or is nothing."""

    waar: str
    was: str
    wordt: str


def changes(old: Plan, new: Plan, content: Content) -> list[Change]:
    before, after = _plan(old, content), _plan(new, content)
    return [
        Change(name, before.get(name) or NOTHING, after.get(name) or NOTHING)
        for name in {**before, **after}
        if before.get(name) != after.get(name)
    ]


def said(action: Action, content: Content) -> dict[str, str]:
    """An action as lines to read."""
    block = content.blocks.get(action.determinant)
    technique = content.plan.technieken.get(action.bct, action.bct)
    sentence = f"Als {action.als}, dan {action.dan}." if action.als else ""
    lines = {
        "wie": who(action),
        "wanneer": action.wanneer,
        "gericht op": block.naam if block else action.determinant,
        "hoe": f"{technique} ({action.bct})",
        "als-dan": sentence,
        "vrijwillig of verplicht": f"verplicht: {action.grond}"
        if action.verplicht
        else "vrijwillig",
        "vertrouwen": _mark(action.vertrouwen),
        "een punt hoger": action.hoger,
    }
    return {name: text for name, text in lines.items() if text}


def who(action: Action) -> str:
    return action.wie_anders or WHO[action.wie]


def _plan(plan: Plan, content: Content) -> dict[str, str]:
    passages: tuple[Passage, ...] = get_args(Passage)
    texts = {content.plan.velden.of(each).naam: getattr(plan, each) for each in passages}
    lines = {
        **texts,
        **dict(_actions(plan, content)),
        "Vertrouwen in het plan": _mark(plan.vertrouwen),
        "Een punt hoger": plan.hoger,
        "Evaluatie": plan.evaluatie.isoformat() if plan.evaluatie else "",
        "Akkoord van de cliënt": YES_NO[plan.akkoord],
    }
    return {name: text for name, text in lines.items() if text}


def _actions(plan: Plan, content: Content) -> Iterator[tuple[str, str]]:
    """By what is done, not by its place: an action that moved did not change."""
    often: dict[str, int] = {}
    for action in plan.acties:
        often[action.wat] = often.get(action.wat, 0) + 1
        again = f" ({often[action.wat]})" if often[action.wat] > 1 else ""
        yield f"Actie “{action.wat}”{again}", _joined(said(action, content))


def _joined(lines: Mapping[str, str]) -> str:
    return "; ".join(f"{name}: {text}" for name, text in lines.items())


def _mark(value: int | None) -> str:
    return "" if value is None else f"{value} van 10"
