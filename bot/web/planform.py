"""A plan on screen: from the fields of a form to a draft, and from a draft to a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from starlette.datastructures import FormData

from bot.content.content import Content
from bot.content.plan import PlanTexts
from bot.content.wording import fill
from bot.conversation.plan import Plan, Saved
from bot.conversation.plandiff import said
from bot.conversation.plantyped import ACTION_FIELDS, FIELDS, PASSAGES, Draft, Typed
from bot.igm.item import DETERMINANTS, RULER_HIGHEST, RULER_LOWEST
from bot.igm.plan import too_big

Json = dict[str, Any]
MOST = 50
"""So many actions of one form are looked at."""
RULER = range(RULER_LOWEST, RULER_HIGHEST + 1)
ACTION_NAMES = {
    "wat": "Wat",
    "wie": "Wie",
    "wie_anders": "Wie is die ander?",
    "wanneer": "Wanneer",
    "richting": "Waarop gericht, en hoe",
    "soort": "Vrijwillig of verplicht",
    "grond": "Welke wet of regel verplicht dit?",
    "als": "Als …",
    "dan": "dan …",
    "vertrouwen": "Hoe zeker is het dat dit lukt?",
    "hoger": "Wat zou het een punt hoger maken?",
}
PLAN_NAMES = {
    "vertrouwen": "Hoe zeker is het dat dit plan lukt?",
    "hoger": "Wat zou het een punt hoger maken?",
    "evaluatie": "Wanneer bekijken we dit plan?",
    "akkoord": "Is de cliënt akkoord?",
    "acties": "Acties",
}


def read(form: FormData) -> Draft:
    base = str(form.get("versie", ""))
    return Draft(
        int(base) if base.isdecimal() else 0,
        {name: _text(form, name) for name in FIELDS},
        tuple(_actions(form)),
    )


def fields(draft: Draft, faults: Mapping[str, str], content: Content) -> Json:
    """Everything that the page with the form shows."""
    return {
        "typ": draft,
        "fouten": faults,
        "namen": names(content, draft),
        "plantekst": content.plan,
        "VELDEN": PASSAGES,
        "ACTIENAMEN": ACTION_NAMES,
        "PLANNAMEN": PLAN_NAMES,
        "LINIAAL": RULER,
        "kleiner": smaller(content.plan),
        "te_groot": lambda typed: _too_big(typed, content.plan),
        "richtingen": _aims(content),
    }


def sheet(saved: Saved, content: Content) -> Json:
    """Everything that the page to read and to print shows of one version."""
    plan, least = saved.plan, content.plan.vertrouwen_vanaf
    return {
        "bewaard": saved,
        "plan": plan,
        "plantekst": content.plan,
        "acties": [
            {
                "wat": each.wat,
                "regels": said(each, content),
                "te_groot": too_big(each.vertrouwen, least),
            }
            for each in plan.acties
        ],
        "gericht_op": _aimed(plan, content),
        "kleiner": smaller(content.plan),
        "plan_te_groot": too_big(plan.vertrouwen, least),
    }


def names(content: Content, draft: Draft) -> dict[str, str]:
    """Every field of this draft as it is called on the page."""
    return {
        **{each: content.plan.velden.of(each).naam for each in PASSAGES},
        **PLAN_NAMES,
        **{
            f"actie-{number}-{name}": f"Actie {number + 1}: {label}"
            for number in range(len(draft.actions))
            for name, label in ACTION_NAMES.items()
        },
    }


def smaller(texts: PlanTexts) -> str:
    return fill(texts.zinnen.kleiner, {"vanaf": str(texts.vertrouwen_vanaf)})


def _too_big(typed: Typed, texts: PlanTexts) -> bool:
    mark = typed["vertrouwen"]
    return too_big(int(mark) if mark.isdecimal() else None, texts.vertrouwen_vanaf)


def _aims(content: Content) -> list[Json]:
    """Each determinant with the ways that work on it, by name."""
    return [
        {
            "id": aim,
            "naam": content.block(aim).naam,
            "technieken": {bct: content.plan.technieken[bct] for bct in content.techniques[aim]},
        }
        for aim in DETERMINANTS
    ]


def _aimed(plan: Plan, content: Content) -> list[str]:
    aims = {each.determinant for each in plan.acties}
    return [content.block(each).naam for each in DETERMINANTS if each in aims]


def _actions(form: FormData) -> Iterator[Typed]:
    for number in range(MOST):
        if f"actie-{number}-wat" not in form:
            return
        yield {name: _text(form, f"actie-{number}-{name}") for name in ACTION_FIELDS}


def _text(form: FormData, name: str) -> str:
    return str(form.get(name, "")).replace("\r\n", "\n").strip()
