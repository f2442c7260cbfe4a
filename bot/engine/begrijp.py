"""`./run begrijp`: what the bot makes of messages, by the same code as in a conversation.

Reads JSON Lines with `vraag`, `stelling` and `tekst` on standard input; writes them back with
`uitkomst`, `waarde`, `bevestigen`, `categorie` and `navraag` on standard output.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import Iterable, Sequence, Set
from dataclasses import asdict
from pathlib import Path
from typing import Any

import structlog
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.nlu.model import InvalidModelError

from bot.engine.onraad import SUSPICION, phrases
from bot.engine.statements import questions
from bot.language.neutral import neutral
from bot.language.normalise import words
from bot.language.outcome import Outcome
from bot.language.question import Question
from bot.language.safety import Watch

ENOUGH = 0.7
"""Share of the words of a question by which it is known."""


class Reader:
    """First safety, then the pipeline with the rules behind it: the order of the gateway."""

    def __init__(self, agent: Agent, watch: Watch, known: Iterable[Question]) -> None:
        self.agent = agent
        self.watch = watch
        self.known = tuple(known)

    def question(self, kind: str, statement: str) -> dict[str, Any]:
        """As the gateway sends it along; a question of the content is known by its sentence."""
        known = found(self.known, kind, statement)
        own = {"item": known.item, "favours": known.favours} if known else {}
        return {"kind": kind, "statement": statement, **own}

    async def read(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Raises KeyError for a line without question or text."""
        question = self.question(asked["vraag"], asked.get("stelling") or "")
        signal = self.watch.read(asked["tekst"])
        if signal is not None and not signal.doubtful:
            seen = Outcome("veiligheid", categorie=signal.category, navraag=signal.ask_back)
            return asdict(seen)
        metadata = {"vraag": question, **({SUSPICION: signal.category} if signal else {})}
        message = UserMessage(neutral(asked["tekst"]), metadata=metadata)
        parsed = await self.agent.processor.parse_message(message)
        return dict(parsed["uitkomst"])


def found(known: Sequence[Question], kind: str, sentence: str) -> Question | None:
    """The question of the content with this sentence; a choice may have its buttons behind it."""
    if kind == "k5":
        return next((each for each in known if each.statement == sentence.strip()), None)
    asked = frozenset(words(sentence))
    shares = {each: share(each.statement, asked) for each in known if each.kind == kind}
    nearest = max(shares, key=shares.__getitem__, default=None)
    return nearest if nearest and shares[nearest] >= ENOUGH else None


def share(statement: str, asked: Set[str]) -> float:
    """How much of a question is in the sentence that was asked, 0 to 1."""
    own = words(statement)
    return sum(word in asked for word in own) / len(own)


async def main(model: str, content: str) -> int:
    try:
        agent = Agent.load(model)
    except InvalidModelError as error:
        print(error, file=sys.stderr)
        return 1
    watch = Watch(phrases(Path(content, "veiligheid.yml")))
    reader = Reader(agent, watch, questions(content))
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
            given = {**asked, **await reader.read(asked)}
        except (ValueError, KeyError, TypeError, AttributeError):
            print(f"Regel {number} is geen JSON met vraag, stelling en tekst.", file=sys.stderr)
            return 1
        print(json.dumps(given, ensure_ascii=False), flush=True)
    return 0


def quiet() -> None:
    """No library may print what people wrote."""
    logging.disable(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))


if __name__ == "__main__":
    quiet()
    sys.exit(asyncio.run(main(*sys.argv[1:])))
