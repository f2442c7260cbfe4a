"""The shape of `data/inhoud/scoring.yml`: every number with which answers are scored."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Self

from pydantic import Field, model_validator

from bot.content.schema import Model
from bot.igm.item import (
    DETERMINANTS,
    HIGHEST,
    LOWEST,
    RULER_HIGHEST,
    RULER_LOWEST,
    DeterminantId,
    exact,
)
from bot.igm.rules import Rules

Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Mean = Annotated[Number, Field(ge=LOWEST, le=HIGHEST)]
Distance = Annotated[Number, Field(gt=0, le=HIGHEST - LOWEST)]
Share = Annotated[Number, Field(gt=0, le=1)]
Weight = Annotated[Number, Field(gt=0, le=10)]
Gain = Annotated[Number, Field(ge=1, le=10)]
"""A weight that can only bring a determinant forward."""
Limit = Annotated[int, Field(strict=True, ge=1, le=len(DETERMINANTS))]
Weights = dict[DeterminantId, Weight]


class Bands(Model):
    aandacht_vanaf: Mean
    krachtbron_vanaf: Mean
    rond_de_grens: Annotated[Number, Field(ge=0, le=HIGHEST - LOWEST)]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.aandacht_vanaf >= self.krachtbron_vanaf:
            raise ValueError("aandacht_vanaf moet lager zijn dan krachtbron_vanaf")
        return self


class Enough(Model):
    deel: Share
    minimum: Annotated[int, Field(strict=True, ge=1)]


class Certainty(Model):
    goed_vanaf: Share
    ontbreekt_hoogstens: Annotated[Number, Field(ge=0, lt=1)]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if exact(self.goed_vanaf) + exact(self.ontbreekt_hoogstens) < 1:
            raise ValueError("goed_vanaf en ontbreekt_hoogstens moeten samen minstens 1 zijn")
        return self


class Spread(Model):
    tweezijdig_vanaf: Annotated[Number, Field(ge=-1, le=HIGHEST)]
    wisselend_vanaf: Distance


class Intention(Model):
    twijfelt_vanaf: Mean
    van_plan_vanaf: Mean

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.twijfelt_vanaf >= self.van_plan_vanaf:
            raise ValueError("twijfelt_vanaf moet lager zijn dan van_plan_vanaf")
        return self


class OwnChoice(Model):
    weinig_tot_en_met: Annotated[int, Field(strict=True, ge=LOWEST, lt=HIGHEST)]


class Rulers(Model):
    hoog_vanaf: Annotated[Number, Field(gt=RULER_LOWEST, le=RULER_HIGHEST)]


class Contradictions(Model):
    eens_vanaf: Annotated[int, Field(strict=True, gt=(LOWEST + HIGHEST) // 2, le=HIGHEST)]
    cijfers_uiteen_vanaf: Annotated[Number, Field(gt=0, le=RULER_HIGHEST)]
    hoogstens: Limit


class Strengths(Model):
    hoogstens: Limit


class Phase(Model):
    nog_niet_van_plan: Weights
    van_plan: Weights


class Priorities(Model):
    hoogstens: Limit
    veranderbaarheid: Weights
    gekozen: Gain
    tweezijdig: Gain
    fase: Phase
    bij_gelijk: list[DeterminantId]

    @model_validator(mode="after")
    def _all_seven(self) -> Self:
        for name, given in (
            ("veranderbaarheid", list(self.veranderbaarheid)),
            ("bij_gelijk", self.bij_gelijk),
        ):
            if sorted(given) != sorted(DETERMINANTS):
                raise ValueError(f"{name} moet elk van de zeven determinanten één keer noemen")
        return self


class Difference(Model):
    mogelijk_vanaf: Distance
    duidelijk_vanaf: Distance
    standaarddeviatie: Distance
    betrouwbaarheid: Annotated[Number, Field(ge=0, lt=1)]
    z_waarde: Annotated[Number, Field(gt=0, le=5)]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.mogelijk_vanaf >= self.duidelijk_vanaf:
            raise ValueError("mogelijk_vanaf moet lager zijn dan duidelijk_vanaf")
        return self


class Scoring(Model):
    """The whole file; `versie` goes up with every change of a number."""

    versie: Annotated[int, Field(strict=True, ge=1)]
    banden: Bands
    genoeg_antwoorden: Enough
    zekerheid: Certainty
    spreiding: Spread
    intentie: Intention
    eigen_keuze: OwnChoice
    linialen: Rulers
    tegenstellingen: Contradictions
    krachten: Strengths
    prioriteiten: Priorities
    verschil: Difference

    def rules(self) -> Rules:
        """The same numbers as the model takes them, each the exact decimal that was written."""
        return self._rules

    @cached_property
    def _rules(self) -> Rules:
        return Rules(
            version=self.versie,
            attention_from=exact(self.banden.aandacht_vanaf),
            strength_from=exact(self.banden.krachtbron_vanaf),
            near_cut=exact(self.banden.rond_de_grens),
            enough_share=exact(self.genoeg_antwoorden.deel),
            enough_least=self.genoeg_antwoorden.minimum,
            good_from=exact(self.zekerheid.goed_vanaf),
            missing_most=exact(self.zekerheid.ontbreekt_hoogstens),
            two_sided_from=exact(self.spreiding.tweezijdig_vanaf),
            varied_from=exact(self.spreiding.wisselend_vanaf),
            agreed_from=exact(self.tegenstellingen.eens_vanaf),
            rulers_apart_from=exact(self.tegenstellingen.cijfers_uiteen_vanaf),
            max_contradictions=self.tegenstellingen.hoogstens,
            doubt_from=exact(self.intentie.twijfelt_vanaf),
            plan_from=exact(self.intentie.van_plan_vanaf),
            little_choice_to=self.eigen_keuze.weinig_tot_en_met,
            ruler_high_from=exact(self.linialen.hoog_vanaf),
            max_topics=self.prioriteiten.hoogstens,
            max_strengths=self.krachten.hoogstens,
            changeability=_weights(self.prioriteiten.veranderbaarheid),
            chosen_weight=exact(self.prioriteiten.gekozen),
            two_sided_weight=exact(self.prioriteiten.tweezijdig),
            phase={
                "nog_niet_van_plan": _weights(self.prioriteiten.fase.nog_niet_van_plan),
                "van_plan": _weights(self.prioriteiten.fase.van_plan),
            },
            tie_order=tuple(self.prioriteiten.bij_gelijk),
            spread=exact(self.verschil.standaarddeviatie),
            reliability=exact(self.verschil.betrouwbaarheid),
            z=exact(self.verschil.z_waarde),
            possible_from=exact(self.verschil.mogelijk_vanaf),
            clear_from=exact(self.verschil.duidelijk_vanaf),
        )


def _weights(weights: Mapping[DeterminantId, float]) -> Mapping[str, Fraction]:
    return {name: exact(weight) for name, weight in weights.items()}
