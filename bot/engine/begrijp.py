"""`./run begrijp`: what the bot makes of labelled messages, by the same code as in a conversation.

Reads JSON Lines with `vraag`, `stelling` and `tekst` on standard input; writes them back with
`uitkomst`, `waarde`, `bevestigen`, `categorie` and `navraag` on standard output.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from typing import Any

import structlog
from rasa.core.agent import Agent, load_agent
from rasa.core.channels.channel import UserMessage

from bot.language.neutral import neutral


async def main(model: str) -> int:
    agent = await load_agent(model_path=model)
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
            given = {**asked, **await read(agent, asked)}
        except (ValueError, KeyError, TypeError, AttributeError):
            print(f"Regel {number} is geen JSON met vraag, stelling en tekst.", file=sys.stderr)
            return 1
        print(json.dumps(given, ensure_ascii=False), flush=True)
    return 0


async def read(agent: Agent, asked: dict[str, Any]) -> dict[str, Any]:
    question = {"kind": asked["vraag"], "statement": asked.get("stelling") or ""}
    message = UserMessage(neutral(asked["tekst"]), metadata={"vraag": question})
    parsed = await agent.processor.parse_message(message)
    return parsed["uitkomst"]


def quiet() -> None:
    """No library may print what people wrote."""
    logging.disable(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))


if __name__ == "__main__":
    quiet()
    sys.exit(asyncio.run(main(sys.argv[1])))
