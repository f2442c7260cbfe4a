"""A plan as it is typed, for tests that need one."""

from __future__ import annotations

from dataclasses import replace

from bot.content.content import Content
from bot.conversation.plan import Plan
from bot.conversation.plancheck import checked
from bot.conversation.plans import Plans
from bot.conversation.plantyped import Draft, blank, draft
from tests.conversation.chain import Chain

GOAL = "Werk vinden dat bij schooltijden past"
STEP = {
    "wat": "De opvang bellen",
    "wie": "client",
    "wanneer": "maandag om tien uur",
    "richting": "context:1.2",
    "als": "ik koffie heb gedronken",
    "dan": "bel ik de opvang",
    "vertrouwen": "8",
}


def typed(*actions: dict[str, str], **fields: str) -> Draft:
    """An otherwise empty plan with these fields, and the usual step where no action is given."""
    empty = draft(Plan(doel=GOAL), 0)
    steps = tuple({**blank(), **STEP, **each} for each in actions or ({},))
    return replace(empty, fields={**empty.fields, **fields}, actions=steps)


def on(base: int, made: Draft) -> Draft:
    """As typed over this version."""
    return replace(made, base=base)


def plan(content: Content, *actions: dict[str, str], **fields: str) -> Plan:
    return checked(typed(*actions, **fields), content)


def plans(client: Chain) -> Plans:
    return Plans(client.service.database, client.service.archive.current, "je")
