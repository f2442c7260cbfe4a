from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

FILES = sorted((Path(__file__).parents[2] / "data" / "nlu").glob("*.yml"))
INTENTS = {
    "antwoord",
    "buiten_onderwerp",
    "mens",
    "overslaan",
    "pauze",
    "privacy",
    "taal",
    "terug",
    "uitleg",
    "waarom",
    "weet_niet",
    "wissen",
}


def examples(path: Path) -> list[str]:
    content: Any = YAML(typ="safe").load(path)
    (block,) = content["nlu"]
    assert block["intent"] == path.stem
    return [line.removeprefix("- ") for line in block["examples"].splitlines()]


def test_elke_bedoeling_heeft_een_eigen_bestand() -> None:
    assert {path.stem for path in FILES} == INTENTS


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_een_bedoeling_heeft_genoeg_voorbeelden(path: Path) -> None:
    assert len(examples(path)) >= (200 if path.stem == "antwoord" else 40)


def test_geen_voorbeeld_staat_er_twee_keer() -> None:
    every = [line.casefold() for path in FILES for line in examples(path)]
    assert len(every) == len(set(every))
