"""Reads `data/inhoud` and refuses what cannot be used, all problems at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from bot.content import alone, politeness, refusal, together
from bot.content.content import Content
from bot.content.formal import Formal
from bot.content.found import Found, Loaded
from bot.content.glossary import Glossary
from bot.content.health import Health
from bot.content.languages import Languages
from bot.content.plan import PlanTexts
from bot.content.problem import ContentError, Problem
from bot.content.pronoun import Pronoun
from bot.content.safety import Safety
from bot.content.schema import Behaviour, Block, Library, Model
from bot.content.scoring import Scoring
from bot.content.source import read
from bot.content.texts import Texts

FOLDERS: Mapping[str, type[Model]] = {
    "determinanten": Block,
    "gesprek": Block,
    "gedragingen": Behaviour,
    "onderwerpen": Library,
}
"""What each file in these folders holds."""
FILES: Mapping[str, type[Model]] = {
    "scoring.yml": Scoring,
    "teksten.yml": Texts,
    "veiligheid.yml": Safety,
    "gezondheid.yml": Health,
    "talen.yml": Languages,
    "woordenlijst.yml": Glossary,
    "plan.yml": PlanTexts,
    politeness.FILE: Formal,
}
"""What the files beside them hold."""


def load(folder: Path, pronoun: Pronoun = "je") -> Content:
    """The content of this folder. Raises ContentError with everything that is wrong.

    What one file says about another is looked at once each is good by itself. For `u`, that every
    sentence has its form with u; who says je need not keep those up.
    """
    if not any(folder.rglob("*.yml")):
        cure = "Wijs de map aan waar scoring.yml in staat"
        raise _refused(_shown(folder), "In deze map staat geen inhoud", cure)
    problems: list[Problem] = []
    files: list[Loaded[Model]] = []
    for path in _paths(folder):
        try:
            loaded = _load(path, folder)
        except ContentError as error:
            problems += error.problems
        else:
            files.append(loaded)
            problems += loaded.problems(alone.faults(loaded))
    found = Found(_shown(folder), tuple(files))
    if not problems:
        problems += together.problems(found)
    if not problems and pronoun == "u":
        problems += politeness.problems(found)
    if problems:
        raise ContentError(problems)
    return found.content()


def _paths(folder: Path) -> list[Path]:
    """Every file that is there or should be, by name."""
    there = [*folder.rglob("*.yml"), *folder.rglob("*.yaml")]
    return sorted({*there, *(folder / name for name in FILES)})


def _load(path: Path, folder: Path) -> Loaded[Model]:
    """Raises ContentError."""
    shown, name = _shown(path), path.relative_to(folder)
    if not path.is_file():
        raise _refused(shown, "Dit bestand ontbreekt", "Zet het terug")
    model = FILES.get(str(name)) or FOLDERS.get(str(name.parent))
    if model is None or path.suffix != ".yml":
        cure = f"Zet het als .yml in {', '.join(FOLDERS)}, of haal het weg"
        raise _refused(shown, "Dit bestand hoort hier niet", cure)
    source = read(path, shown)
    try:
        return Loaded(source, model.model_validate(source.data))
    except ValidationError as error:
        raise ContentError(map(source.problem, refusal.faults(error))) from None


def _refused(shown: str, wat: str, doe: str) -> ContentError:
    return ContentError([Problem(shown, 1, wat, doe)])


def _shown(path: Path) -> str:
    """The path as a trainer knows it: from the project's folder where that is possible."""
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()
