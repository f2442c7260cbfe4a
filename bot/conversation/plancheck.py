"""From what was typed to a plan, or to what is wrong with it, each fault beside its field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, cast, get_args

from bot.content.content import Content
from bot.content.plan import PlanErrors
from bot.content.wording import fill
from bot.conversation.plan import Action, Plan, Who
from bot.conversation.plantyped import ACTION_FIELDS, DUTY, PASSAGES, Draft, Typed, untouched
from bot.igm.item import RULER_HIGHEST, RULER_LOWEST
from bot.igm.plan import fits
from bot.language.identifiers import citizens

CHOICES = ("wie", "richting", "soort", "vertrouwen")
"""Fields that nobody writes in."""
AGREED = {"ja": True, "nee": False}

Faults = dict[str, str]
"""Field to what to do about it; a field of the first action is `actie-0-wat`."""


class Wrong(Exception):
    def __init__(self, faults: Faults) -> None:
        super().__init__()
        self.faults = faults


def checked(draft: Draft, content: Content) -> Plan:
    """The plan that was typed; actions that nobody touched are left out. Raises Wrong."""
    faults = _plan_faults(draft, content)
    actions = []
    for number, typed in enumerate(draft.actions):
        if not untouched(typed):
            found = _action_faults(typed, content)
            faults |= {field_of(number, name): text for name, text in found.items()}
            actions.append(typed)
    faults |= _counted(draft, len(actions), content)
    if faults:
        raise Wrong(faults)
    fields = draft.fields
    return Plan(
        **cast(dict[str, Any], {name: fields[name] for name in PASSAGES}),
        acties=[_action(each) for each in actions],
        vertrouwen=_mark(fields["vertrouwen"]),
        hoger=fields["hoger"],
        evaluatie=date.fromisoformat(fields["evaluatie"]) if fields["evaluatie"] else None,
        akkoord=AGREED.get(fields["akkoord"]),
    )


def field_of(number: int, name: str) -> str:
    return f"actie-{number}-{name}"


def _plan_faults(draft: Draft, content: Content) -> Faults:
    fields, says = draft.fields, content.plan.fouten
    faults = _written({name: fields[name] for name in (*PASSAGES, "hoger")}, content)
    if not fields["doel"]:
        faults["doel"] = says.leeg
    faults |= _ruler(fields, says)
    if fields["evaluatie"] and not _is_date(fields["evaluatie"]):
        faults["evaluatie"] = says.datum
    elif fields["akkoord"] == "ja" and not fields["evaluatie"]:
        faults["evaluatie"] = says.evaluatie
    return faults


def _counted(draft: Draft, count: int, content: Content) -> Faults:
    says, most = content.plan.fouten, content.plan.acties_hoogstens
    if draft.fields["akkoord"] == "ja" and not count:
        return {"akkoord": says.geen_acties}
    return {"acties": fill(says.te_veel, {"maximum": str(most)})} if count > most else {}


def _action_faults(typed: Typed, content: Content) -> Faults:
    says = content.plan.fouten
    written = {name: typed[name] for name in ACTION_FIELDS if name not in CHOICES}
    faults = {**_ruler(typed, says), **_aim(typed["richting"], content)}
    if not typed["wat"]:
        faults["wat"] = says.leeg
    if not typed["wanneer"]:
        faults["wanneer"] = says.wanneer
    if typed["wie"] not in get_args(Who):
        faults["wie"] = says.wie
    if typed["wie"] == "ander" and not typed["wie_anders"]:
        faults["wie_anders"] = says.wie_anders
    if typed["soort"] == DUTY and not typed["grond"]:
        faults["grond"] = says.grond
    if bool(typed["als"]) != bool(typed["dan"]):
        faults["dan" if typed["als"] else "als"] = says.als_dan
    return {**faults, **_written(written, content)}


def _aim(chosen: str, content: Content) -> Faults:
    """Exactly one aim, and one way that works on it."""
    aim, _, way = chosen.partition(":")
    ways = content.techniques.get(aim)
    if ways is None:
        return {"richting": content.plan.fouten.determinant}
    if fits(way, aim, content.techniques):
        return {}
    names = ", ".join(content.plan.technieken[each].lower() for each in ways)
    words = {"determinant": content.block(aim).naam.lower(), "technieken": names}
    return {"richting": fill(content.plan.fouten.techniek, words)}


def _written(texts: Mapping[str, str], content: Content) -> Faults:
    says, most = content.plan.fouten, content.plan.tekens_hoogstens
    too_long = fill(says.te_lang, {"maximum": str(most)})
    return {
        **{name: too_long for name, text in texts.items() if len(text) > most},
        **{name: says.bsn for name, text in texts.items() if any(citizens(text))},
    }


def _ruler(typed: Typed, says: PlanErrors) -> Faults:
    mark = typed["vertrouwen"]
    on_it = mark.isdecimal() and RULER_LOWEST <= int(mark) <= RULER_HIGHEST
    return {"vertrouwen": says.cijfer} if mark and not on_it else {}


def _action(typed: Typed) -> Action:
    aim, _, way = typed["richting"].partition(":")
    duty = typed["soort"] == DUTY
    return Action(
        wat=typed["wat"],
        wie=cast(Who, typed["wie"]),
        wie_anders=typed["wie_anders"] if typed["wie"] == "ander" else "",
        wanneer=typed["wanneer"],
        determinant=aim,
        bct=way,
        verplicht=duty,
        grond=typed["grond"] if duty else "",
        als=typed["als"],
        dan=typed["dan"],
        vertrouwen=_mark(typed["vertrouwen"]),
        hoger=typed["hoger"],
    )


def _mark(typed: str) -> int | None:
    return int(typed) if typed else None


def _is_date(typed: str) -> bool:
    try:
        date.fromisoformat(typed)
    except ValueError:
        return False
    return True
