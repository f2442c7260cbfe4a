"""`data/inhoud/plan.yml`: what coach and client read while they write a plan together."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bot.content.schema import Bct, Model, Text
from bot.igm.item import RULER_HIGHEST

Passage = Literal[
    "doel", "wensen", "waarom", "helpt", "hulp", "rekening", "mogelijkheden", "plan_b", "merken",
    "vrijwillig",
]  # fmt: skip
"""The parts of a plan that are running text."""


class PlanField(Model):
    naam: Text
    uitleg: Text


class PlanFields(Model):
    """In the order in which they stand in the plan."""

    doel: PlanField
    wensen: PlanField
    waarom: PlanField
    helpt: PlanField
    hulp: PlanField
    rekening: PlanField
    mogelijkheden: PlanField
    plan_b: PlanField
    merken: PlanField
    vrijwillig: PlanField

    def of(self, passage: Passage) -> PlanField:
        field: PlanField = getattr(self, passage)
        return field


class PlanSentences(Model):
    kleiner: Text
    hoger: Text
    vrijwillig: Text
    geen_besluit: Text
    overdracht: Text
    overdracht_veiligheid: Text
    tweede_spoor: Text
    deelgenomen: Text
    niet_gezegd: Text


class PlanErrors(Model):
    """Beside the field that is wrong: what to do."""

    leeg: Text
    te_lang: Text
    bsn: Text
    wie: Text
    wie_anders: Text
    wanneer: Text
    determinant: Text
    techniek: Text
    grond: Text
    als_dan: Text
    cijfer: Text
    datum: Text
    evaluatie: Text
    geen_acties: Text
    te_veel: Text
    reden: Text
    niet_gedeeld: Text
    gezondheid: Text
    eigen_woorden: Text
    band: Text
    belastbaarheid: Text


class PlanTexts(Model):
    vertrouwen_vanaf: Annotated[int, Field(strict=True, ge=1, le=RULER_HIGHEST)]
    """From this mark on a step is small enough."""
    acties_hoogstens: Annotated[int, Field(strict=True, ge=1)]
    tekens_hoogstens: Annotated[int, Field(strict=True, ge=100)]
    technieken: Annotated[dict[Bct, Text], Field(min_length=1)]
    """BCTTv1 code to its name in Dutch."""
    velden: PlanFields
    zinnen: PlanSentences
    fouten: PlanErrors


FILLED = {
    ("zinnen", "kleiner"): ("vanaf",),
    ("fouten", "te_lang"): ("maximum",),
    ("fouten", "te_veel"): ("maximum",),
    ("fouten", "techniek"): ("determinant", "technieken"),
}
"""What a sentence gets filled in; the others get nothing."""
