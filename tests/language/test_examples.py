"""What is learned from: answers to statements and messages that may tell of danger."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.content.loader import load
from bot.language.safety import LEVELS
from bot.root import ROOT

ANSWERS = sorted((ROOT / "data/antwoorden").glob("*.yml"))
CHOICES = sorted((ROOT / "data/keuzes").glob("*.yml"))
MESSAGES = sorted((ROOT / "data/signalen").glob("*.yml"))
HELD = ("stellingen", "signalen", "opdrachten_en_cijfers")


CONTENT = load(ROOT / "data/inhoud")


def read(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text("utf-8"))


@cache
def learned() -> frozenset[str]:
    levels = [each for path in (*ANSWERS, *CHOICES) for each in read(path)["antwoorden"].values()]
    answers = [text for level in levels for text in level]
    messages = [text for path in MESSAGES for text in read(path)["berichten"]]
    return frozenset(str(text).casefold() for text in [*answers, *messages])


@pytest.mark.parametrize("path", ANSWERS, ids=lambda path: path.stem)
def test_een_bestand_met_antwoorden_hoort_bij_een_stelling(path: Path) -> None:
    file = read(path)
    assert file["vraag"] == path.stem
    assert CONTENT.question(path.stem).soort == "k5"
    assert set(file["antwoorden"]) == {1, 2, 3, 4, 5}


@pytest.mark.parametrize("path", CHOICES, ids=lambda path: path.stem)
def test_een_bestand_met_keuzes_hoort_bij_een_vraag_met_twee_knoppen_of_een_cijfer(
    path: Path,
) -> None:
    file = read(path)
    asked = CONTENT.question(path.stem)
    assert file["vraag"] == path.stem
    if asked.soort == "liniaal":
        assert set(file["antwoorden"]) == set(range(11))
    else:
        assert list(file["antwoorden"]) == ["ja", "nee"]
        assert len(asked.knoppen) == 2 or list(asked.knoppen)[:2] == ["ja", "nee"]
    assert all(len(answers) >= 20 for answers in file["antwoorden"].values())


def test_bij_elke_stelling_die_telt_zijn_er_genoeg() -> None:
    asked = [each for block in CONTENT.blocks.values() for each in block.vragen]
    for question in asked:
        if question.soort == "k5" and question.telt:
            file = read(ROOT / f"data/antwoorden/{question.id}.yml")
            assert sum(map(len, file["antwoorden"].values())) >= 50, question.id


def test_elke_soort_signaal_heeft_berichten_en_er_zijn_veel_onschuldige() -> None:
    found = {read(path)["categorie"]: read(path)["berichten"] for path in MESSAGES}
    assert set(found) == {*LEVELS, "geen"}
    assert all(len(found[each]) >= 200 for each in LEVELS)
    assert len(found["geen"]) >= 2000


@pytest.mark.parametrize("name", HELD)
def test_wat_gehouden_wordt_om_te_meten_is_niet_geleerd(name: str) -> None:
    lines = (ROOT / f"tests/language/{name}.jsonl").read_text("utf-8").splitlines()
    known = learned()
    texts = [json.loads(line)["tekst"].casefold() for line in lines]
    assert not known.intersection(texts)
