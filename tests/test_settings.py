"""The settings of one process are those of the processes that it starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.root import ROOT
from bot.settings import PREFIX, Settings


@pytest.mark.parametrize("theme", [None, Path("mijn/huisstijl.yml")])
def test_another_process_reads_the_same_settings(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, theme: Path | None
) -> None:
    chosen = Settings(map=tmp_path, organisatie="Gemeente Voorbeeld", huisstijl=theme)
    for name, value in chosen.environment().items():
        monkeypatch.setenv(name, value)
    assert Settings() == chosen


def test_a_relative_path_counts_from_the_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"{PREFIX}HUISSTIJL", "mijn/huisstijl.yml")
    assert Settings().huisstijl == ROOT / "mijn/huisstijl.yml"
