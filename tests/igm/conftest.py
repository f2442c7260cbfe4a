"""The rules as they are shipped: the cuts in these tests are the cuts that clients meet."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from bot.content.scoring import Scoring
from bot.igm.rules import Rules

SHIPPED = Path(__file__).parents[2] / "data" / "inhoud" / "scoring.yml"


@pytest.fixture(scope="session")
def scoring() -> Scoring:
    return Scoring.model_validate(YAML(typ="safe").load(SHIPPED))


@pytest.fixture(scope="session")
def rules(scoring: Scoring) -> Rules:
    return scoring.rules()
