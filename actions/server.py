"""Rasa's custom actions as one small web service on loopback: `python -m actions.server`.

rasa-sdk's own executor runs them; its own server would spawn four processes, listen on every
interface and allow any origin.
"""

from __future__ import annotations

import logging

import uvicorn
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from actions.interruptions import INTERRUPTIONS
from actions.topics import AskAnswer, ValidateTopic
from bot.conversation.factory import conversations
from bot.conversation.service import AlreadyHandled, Conversations, Unknown
from bot.settings import Settings

log = logging.getLogger("beweegreden.actions")


def executor(served: Conversations) -> ActionExecutor:
    actions = ActionExecutor()
    for block in served.archive.current.blocks:
        actions.register_action(ValidateTopic(served, block))
    actions.register_action(AskAnswer(served))
    for interruption in INTERRUPTIONS:
        actions.register_action(interruption(served))
    return actions


def create_app(served: Conversations) -> Starlette:
    actions = executor(served)

    async def webhook(request: Request) -> Response:
        body = await request.json()
        try:
            result = await actions.run(body)
        except ActionExecutionRejection as error:
            return JSONResponse(
                {"error": str(error), "action_name": error.action_name}, status_code=400
            )
        except ActionNotFoundException as error:
            return JSONResponse(
                {"error": str(error), "action_name": error.action_name}, status_code=404
            )
        except (AlreadyHandled, Unknown) as error:
            log.info("geen effect: %s", type(error).__name__)
            return JSONResponse({"events": [], "responses": []})
        return JSONResponse(result.model_dump() if result else None)

    async def health(_: Request) -> Response:
        return JSONResponse({"status": "ok"})

    return Starlette(
        routes=[Route("/webhook", webhook, methods=["POST"]), Route("/health", health)]
    )


def main() -> None:
    settings = Settings()
    logging.getLogger("rasa_sdk").setLevel(logging.WARNING)
    uvicorn.run(
        create_app(conversations(settings)),
        host="127.0.0.1",
        port=settings.poort_actions,
        log_level="warning",
        access_log=False,
    )


if __name__ == "__main__":
    main()
