"""What stands typed in the fields of a plan, as it came: nothing of it is lost to a mistake."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import get_args

from bot.content.plan import Passage
from bot.conversation.plan import Action, Plan

PASSAGES: tuple[Passage, ...] = get_args(Passage)
FIELDS = (*PASSAGES, "vertrouwen", "hoger", "evaluatie", "akkoord")
ACTION_FIELDS = (
    *("wat", "wie", "wie_anders", "wanneer", "richting", "soort", "grond", "als", "dan"),
    *("vertrouwen", "hoger"),
)
"""`richting` is the aim and the way together, `context:1.2`, so that there is one of each."""
CHOSEN = {"wie": "client", "soort": "vrijwillig"}
"""What stands chosen in an action that nobody touched."""
DUTY = "verplicht"
YES_NO = {True: "ja", False: "nee", None: ""}

Typed = Mapping[str, str]


@dataclass(frozen=True)
class Draft:
    """`base` is the version that it was made from, 0 for none."""

    base: int
    fields: Typed
    actions: tuple[Typed, ...]

    def with_action(self) -> Draft:
        return replace(self, actions=(*self.actions, blank()))

    def without(self, number: int) -> Draft:
        """Without the action at this place; there is always one to fill in."""
        left = tuple(each for at, each in enumerate(self.actions) if at != number)
        return replace(self, actions=left or (blank(),))


def blank(aim: str = "") -> Typed:
    """An action to fill in; `aim` is a determinant."""
    action = dict.fromkeys(ACTION_FIELDS, "")
    return {**action, **CHOSEN, "richting": f"{aim}:" if aim else ""}


def untouched(action: Typed) -> bool:
    """An aim alone is no action: it stood there."""
    _, _, way = action["richting"].partition(":")
    written = (name for name in ACTION_FIELDS if name not in (*CHOSEN, "richting"))
    return not way and not any(action[name] for name in written)


def draft(plan: Plan, base: int, aims: Iterable[str] = ()) -> Draft:
    """The fields as they stand for this plan, with an empty action for each aim."""
    actions = (*map(_action, plan.acties), *map(blank, aims))
    return Draft(
        base,
        {
            **{name: getattr(plan, name) for name in PASSAGES},
            "vertrouwen": _mark(plan.vertrouwen),
            "hoger": plan.hoger,
            "evaluatie": plan.evaluatie.isoformat() if plan.evaluatie else "",
            "akkoord": YES_NO[plan.akkoord],
        },
        actions or (blank(),),
    )


def _action(action: Action) -> Typed:
    same = ("wat", "wie", "wie_anders", "wanneer", "grond", "als", "dan", "hoger")
    return {
        **{name: getattr(action, name) for name in same},
        "richting": f"{action.determinant}:{action.bct}",
        "soort": DUTY if action.verplicht else CHOSEN["soort"],
        "vertrouwen": _mark(action.vertrouwen),
    }


def _mark(value: int | None) -> str:
    return "" if value is None else str(value)
