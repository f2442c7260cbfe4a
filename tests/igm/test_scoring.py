from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from fractions import Fraction
from typing import Any, Literal

import pytest
from pydantic import ValidationError
from ruamel.yaml import YAML

from bot.content.scoring import Scoring
from bot.igm.item import DETERMINANTS
from bot.igm.rules import Rules
from tests.igm.conftest import SHIPPED

Raw = dict[str, Any]


@pytest.fixture
def raw() -> Raw:
    """The shipped file as a dictionary that a test may spoil."""
    loaded: Raw = YAML(typ="safe").load(SHIPPED)
    return loaded


def test_het_meegeleverde_bestand_geeft_de_regels_van_het_domein(rules: Rules) -> None:
    weights = ("0.8", "1", "0.7", "1", "0.6", "0.9", "1")
    willing = ("houding", "geloof_in_eigen_kunnen", "sociale_druk")
    able = ("kennis_en_vaardigheden", "zelfregulering")
    assert rules == Rules(
        version=2,
        attention_from=Fraction("2.5"),
        strength_from=Fraction("3.75"),
        near_cut=Fraction("0.25"),
        enough_share=Fraction("0.5"),
        enough_least=2,
        good_from=Fraction("0.8"),
        missing_most=Fraction("0.4"),
        two_sided_from=Fraction("3.5"),
        varied_from=Fraction(3),
        agreed_from=Fraction(4),
        rulers_apart_from=Fraction(2),
        max_contradictions=3,
        doubt_from=Fraction("2.5"),
        plan_from=Fraction("3.75"),
        little_choice_to=2,
        ruler_high_from=Fraction(6),
        max_topics=3,
        max_strengths=3,
        changeability=dict(zip(DETERMINANTS, map(Fraction, weights), strict=True)),
        chosen_weight=Fraction("1.5"),
        two_sided_weight=Fraction("1.25"),
        phase={
            "nog_niet_van_plan": {
                **dict.fromkeys(willing, Fraction("1.25")),
                **dict.fromkeys(able, Fraction("0.7")),
            },
            "van_plan": dict.fromkeys((*able, "context"), Fraction("1.15")),
        },
        tie_order=(
            "geloof_in_eigen_kunnen",
            "zelfregulering",
            "houding",
            "context",
            "kennis_en_vaardigheden",
            "sociale_druk",
            "belastbaarheid",
        ),
        spread=Fraction(1),
        reliability=Fraction("0.7"),
        z=Fraction("1.96"),
        possible_from=Fraction(1),
        clear_from=Fraction("1.5"),
    )


def test_elk_getal_is_exact(rules: Rules) -> None:
    weights = [
        *rules.changeability.values(),
        *(w for p in rules.phase.values() for w in p.values()),
    ]
    values = [getattr(rules, each.name) for each in fields(rules)]
    numbers = [value for value in values if isinstance(value, int | float | Fraction)]
    assert len(numbers) == len(fields(rules)) - len(("changeability", "phase", "tie_order"))
    assert not [number for number in numbers + weights if isinstance(number, float)]


@pytest.mark.parametrize("kind", ["safe", "rt"])
def test_de_regels_overleven_opslag_als_json(kind: Literal["safe", "rt"], rules: Rules) -> None:
    scoring = Scoring.model_validate(YAML(typ=kind).load(SHIPPED))
    again = Scoring.model_validate_json(scoring.model_dump_json())
    assert again == scoring
    assert again.model_dump_json() == scoring.model_dump_json()
    assert again.rules() == rules


def test_elk_getal_in_het_bestand_bereikt_de_regels(raw: Raw, rules: Rules) -> None:
    """A number that nothing reads would mislead the trainer who changes it."""
    for path in list(_numbers(raw)):
        changed = YAML(typ="safe").load(SHIPPED)
        group, name = _at(changed, path[:-1]), path[-1]
        group[name] = group[name] + (1 if isinstance(group[name], int) else 0.01)
        assert Scoring.model_validate(changed).rules() != rules, path


def _numbers(node: Raw, path: tuple[str, ...] = ()) -> Any:
    for name, value in node.items():
        if isinstance(value, dict):
            yield from _numbers(value, (*path, name))
        elif isinstance(value, int | float):
            yield (*path, name)


def _at(node: Raw, path: tuple[str, ...]) -> Raw:
    for name in path:
        node = node[name]
    return node


def test_het_model_is_bevroren(scoring: Scoring) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        scoring.versie = 2


REFUSED: dict[str, tuple[Callable[[Raw], object], str]] = {
    "een onbekende groep": (lambda raw: raw.update(totaal={}), "Extra inputs"),
    "een onbekende sleutel": (lambda raw: raw["banden"].update(groen=4), "Extra inputs"),
    "een groep die ontbreekt": (lambda raw: raw.pop("krachten"), "krachten"),
    "een sleutel die ontbreekt": (lambda raw: raw["verschil"].pop("z_waarde"), "z_waarde"),
    "een versie onder 1": (lambda raw: raw.update(versie=0), "versie"),
    "een versie in woorden": (lambda raw: raw.update(versie="1"), "versie"),
    "een grens boven de schaal": (
        lambda raw: raw["banden"].update(krachtbron_vanaf=5.1),
        "krachtbron_vanaf",
    ),
    "een grens onder de schaal": (
        lambda raw: raw["banden"].update(aandacht_vanaf=0.9),
        "aandacht_vanaf",
    ),
    "een getal als tekst": (lambda raw: raw["banden"].update(aandacht_vanaf="2,5"), "float"),
    "geen getal": (
        lambda raw: raw["banden"].update(rond_de_grens=float("nan")),
        "rond_de_grens",
    ),
    "banden die elkaar raken": (
        lambda raw: raw["banden"].update(aandacht_vanaf=3.75),
        "aandacht_vanaf moet lager zijn dan krachtbron_vanaf",
    ),
    "intentiegrenzen die elkaar raken": (
        lambda raw: raw["intentie"].update(van_plan_vanaf=2.5),
        "twijfelt_vanaf moet lager zijn dan van_plan_vanaf",
    ),
    "zekerheid met een gat": (
        lambda raw: raw["zekerheid"].update(goed_vanaf=0.59),
        "goed_vanaf en ontbreekt_hoogstens moeten samen minstens 1 zijn",
    ),
    "een deel boven 1": (lambda raw: raw["genoeg_antwoorden"].update(deel=1.5), "deel"),
    "een deel van niets": (lambda raw: raw["genoeg_antwoorden"].update(deel=0), "deel"),
    "een minimum van niets": (
        lambda raw: raw["genoeg_antwoorden"].update(minimum=0),
        "minimum",
    ),
    "een index buiten bereik": (
        lambda raw: raw["spreiding"].update(tweezijdig_vanaf=5.1),
        "tweezijdig_vanaf",
    ),
    "elke knop is weinig eigen keuze": (
        lambda raw: raw["eigen_keuze"].update(weinig_tot_en_met=5),
        "weinig_tot_en_met",
    ),
    "een liniaal boven 10": (lambda raw: raw["linialen"].update(hoog_vanaf=11), "hoog_vanaf"),
    "geen enkel onderwerp": (lambda raw: raw["prioriteiten"].update(hoogstens=0), "hoogstens"),
    "meer krachten dan onderwerpen": (
        lambda raw: raw["krachten"].update(hoogstens=8),
        "hoogstens",
    ),
    "een keuze die naar achteren duwt": (
        lambda raw: raw["prioriteiten"].update(gekozen=0.9),
        "gekozen",
    ),
    "een gewicht van niets": (
        lambda raw: raw["prioriteiten"]["veranderbaarheid"].update(context=0),
        "veranderbaarheid.context",
    ),
    "een onderwerp zonder gewicht": (
        lambda raw: raw["prioriteiten"]["veranderbaarheid"].pop("context"),
        "veranderbaarheid moet elk van de zeven determinanten één keer noemen",
    ),
    "een onbekend onderwerp": (
        lambda raw: raw["prioriteiten"]["fase"]["van_plan"].update(motivatie=1.1),
        "motivatie",
    ),
    "een onderwerp twee keer op volgorde": (
        lambda raw: raw["prioriteiten"]["bij_gelijk"].append("houding"),
        "bij_gelijk moet elk van de zeven determinanten één keer noemen",
    ),
    "woorden voor verschil die elkaar raken": (
        lambda raw: raw["verschil"].update(mogelijk_vanaf=1.5),
        "mogelijk_vanaf moet lager zijn dan duidelijk_vanaf",
    ),
    "volmaakte betrouwbaarheid": (
        lambda raw: raw["verschil"].update(betrouwbaarheid=1.0),
        "betrouwbaarheid",
    ),
}


@pytest.mark.parametrize(("spoil", "message"), REFUSED.values(), ids=REFUSED)
def test_geweigerd_wordt(spoil: Callable[[Raw], object], message: str, raw: Raw) -> None:
    spoil(raw)
    with pytest.raises(ValidationError, match=message):
        Scoring.model_validate(raw)


def test_hele_getallen_mogen_zonder_komma(raw: Raw, rules: Rules) -> None:
    raw["verschil"]["mogelijk_vanaf"] = 1
    assert Scoring.model_validate(raw).rules() == rules
