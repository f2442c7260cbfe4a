"""`data/inhoud/gezondheid.yml`: words that say more about health than a coach may ask."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from bot.content.schema import Model

Word = Annotated[str, StringConstraints(pattern=r"^\w[\w' -]*\*?$", strip_whitespace=True)]


class Health(Model):
    """Words of diagnoses, medicines and treatments; a star stands for any ending."""

    woorden: Annotated[list[Word], Field(min_length=1)]
