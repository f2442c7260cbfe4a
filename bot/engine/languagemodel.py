"""The Dutch language model on disk: the real one where it could be had, else the one set-up built.

The real one is the package `nl_core_news_sm`; it knows names and places. The built one splits
sentences and words as the real one does, and knows no names.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

NAME = "nl_core_news_sm"
BUILT = Path("share", "nl_ingebouwd")
"""Where in the environment of Rasa the built one stands."""


@dataclass(frozen=True)
class LanguageModel:
    """`folder` is what spaCy loads; `label` is how people are told which one it is."""

    folder: Path
    label: str
    is_real: bool

    @property
    def identity(self) -> str:
        """The label with 8 hexadecimal digits over the names and contents of all files."""
        digest = sha256()
        for path in sorted(path for path in self.folder.rglob("*") if path.is_file()):
            for part in (str(path.relative_to(self.folder)).encode(), path.read_bytes()):
                digest.update(b"%d " % len(part) + part)
        return f"{self.label} [{digest.hexdigest()[:8]}]"


def find(packages: Iterable[Path], environment: Path) -> LanguageModel | None:
    """The real model in the first of `packages` that has it, else the built one, else None."""
    for each in packages:
        package = each / NAME
        if (package / "meta.json").is_file():
            version = json.loads((package / "meta.json").read_text("utf-8"))["version"]
            return LanguageModel(package / f"{NAME}-{version}", f"{NAME} {version}", True)
    built = environment / BUILT
    if (built / "meta.json").is_file():
        return LanguageModel(built, "ingebouwd, zonder namen en plaatsen", False)
    return None
