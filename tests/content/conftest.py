"""The content as it is shipped, and copies of it that a test may spoil."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.content.content import Content
from bot.content.loader import load
from bot.content.problem import ContentError, Problem

SHIPPED = Path(__file__).parents[2] / "data" / "inhoud"


@pytest.fixture(scope="session")
def content() -> Content:
    return load(SHIPPED)


class Case(NamedTuple):
    """Replacing `old` by `new` in `file` gives one problem, on the line that holds `at`."""

    file: str
    old: str
    new: str
    at: str
    wat: str
    doe: str


@dataclass(frozen=True)
class Copy:
    """A copy of `data/inhoud`, as a trainer has it open."""

    folder: Path

    def change(self, file: str, old: str, new: str) -> None:
        """Replaces the first place where `old` stands."""
        before = self.read(file)
        assert old in before, f"{old!r} staat niet in {file}"
        self.write(file, before.replace(old, new, 1))

    def read(self, file: str) -> str:
        return (self.folder / file).read_text(encoding="utf-8")

    def write(self, file: str, text: str) -> None:
        (self.folder / file).write_text(text, encoding="utf-8")

    def line(self, file: str, text: str) -> int:
        """The first line that holds this text, from 1."""
        lines = self.read(file).splitlines()
        return next(number for number, line in enumerate(lines, 1) if text in line)

    def load(self) -> Content:
        return load(self.folder)

    def problems(self) -> tuple[Problem, ...]:
        with pytest.raises(ContentError) as refused:
            self.load()
        return refused.value.problems

    def problem(self, file: str) -> Problem:
        """The only problem, which must be in this file."""
        (problem,) = self.problems()
        assert problem.file == f"data/inhoud/{file}"
        return problem

    def refuses(self, case: Case) -> None:
        self.change(case.file, case.old, case.new)
        problem = self.problem(case.file)
        assert case.wat in problem.wat
        assert case.doe in problem.doe
        assert problem.line == self.line(case.file, case.at)


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Copy:
    folder = tmp_path / "data" / "inhoud"
    shutil.copytree(SHIPPED, folder)
    monkeypatch.chdir(tmp_path)
    return Copy(folder)
