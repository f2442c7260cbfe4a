"""Fills the placeholders of a sentence: "{Naam} levert mij iets op." for one behaviour."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.content.content import Content
from bot.content.placeholders import PATTERN
from bot.content.schema import Behaviour, Question


class UnknownPlaceholder(LookupError):
    """A sentence asks for a word that nobody gave."""


def words(content: Content, behaviour: Behaviour) -> dict[str, str]:
    """The word forms of this behaviour; {Naam} is {naam} at the start of a sentence."""
    capitalised = {name.capitalize(): capitalise(text) for name, text in behaviour.vormen.items()}
    return {**behaviour.vormen, **capitalised}


def fill(template: str, words: Mapping[str, str]) -> str:
    """The sentence with every {word} replaced, once. Raises UnknownPlaceholder."""

    def word(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in words:
            raise UnknownPlaceholder(f"{{{name}}} is onbekend; bekend zijn: {', '.join(words)}")
        return words[name]

    return PATTERN.sub(word, template)


def text_of(question: Question, behaviour: Behaviour, words: Mapping[str, str]) -> str | None:
    """The question for this behaviour, or None where the behaviour leaves it out."""
    template = behaviour.vragen.get(question.id, question.tekst)
    return None if template is None else fill(template, words)


def capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]
