"""The intent that a model of Rasa gives to each line of standard input, without any rule.

Runs inside Rasa's environment: JSON Lines with `id` and `tekst` in, with `id` and `uitkomst` out.
"""

from __future__ import annotations

import asyncio
import json
import sys

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage

from bot.engine.begrijp import quiet
from bot.language.neutral import neutral

NAMES = {"nlu_fallback": "onbegrepen"}


async def main(model: str) -> None:
    processor = Agent.load(model).processor
    for line in sys.stdin:
        asked = json.loads(line)
        parsed = await processor.parse_message(UserMessage(neutral(asked["tekst"])))
        intent = parsed["intent"]["name"]
        print(json.dumps({"id": asked["id"], "uitkomst": NAMES.get(intent, intent)}), flush=True)


if __name__ == "__main__":
    quiet()
    asyncio.run(main(*sys.argv[1:]))
