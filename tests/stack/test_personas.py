"""Fictional clients through the real chain: exactly the profile that the rules prescribe."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.client.persona import CODES
from bot.root import ROOT
from bot.runner.supervisor import Stack

PEOPLE = Path(__file__).with_name("personas.json")
Json = dict[str, Any]


@pytest.fixture(scope="session")
def played(stack: Stack, variables: dict[str, str]) -> dict[str, Json]:
    command = [sys.executable, "-m", "bot.cli", "persona", str(PEOPLE), "--url", stack.url]
    done = subprocess.run(
        command, env=variables, cwd=ROOT, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return {each["persona"]: each for each in json.loads(done.stdout)}


@pytest.mark.parametrize(
    "person", json.loads(PEOPLE.read_text("utf-8")), ids=lambda each: each["id"]
)
class TestProfile:
    def test_means_and_bands(self, played: dict[str, Json], person: Json) -> None:
        found = {each["id"]: each for each in played[person["id"]]["determinanten"]}
        for code, mean in person["verwacht"]["gemiddelde"].items():
            assert found[CODES[code]]["gemiddelde"] == (
                None if mean is None else pytest.approx(mean, abs=1e-9)
            )
            assert found[CODES[code]]["band"] == person["verwacht"]["band"][code]

    def test_priorities_and_topics(self, played: dict[str, Json], person: Json) -> None:
        summary = played[person["id"]]
        expected = [CODES[code] for code in person["verwacht"]["prioriteit"]]
        assert summary["prioriteiten"] == expected
        assert [topic["determinant"] for topic in summary["onderwerpen"]] == expected
        for topic in summary["onderwerpen"]:
            assert len(topic["vragen"]) == 2 and topic["richting"] and topic["waarom"]

    def test_flags(self, played: dict[str, Json], person: Json) -> None:
        assert sorted(played[person["id"]]["vlaggen"]) == sorted(person["verwacht"]["vlaggen"])

    def test_words_are_literal(self, played: dict[str, Json], person: Json) -> None:
        said = [quote["tekst"] for quote in played[person["id"]]["citaten"]]
        assert said == person["citaten"]
