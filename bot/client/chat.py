"""`./run chat`: the conversation in a terminal, over the same API as the page."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from bot.client.api import Json, Talk, Trouble, behaviours
from bot.settings import Settings

HELP = "Typ een antwoord, een nummer van een knop, of *waarom*, *terug*, *sla over*, *pauze*."


def main(arguments: list[str]) -> int:
    """Returns the exit code; the address of another server may be given with --url."""
    url = _url(arguments)
    try:
        talk = Talk(url, _choose(behaviours(url)))
        print(f"\n{HELP}")
        _converse(talk)
    except Trouble as trouble:
        print(f"{trouble} Start eerst de chatbot met ./run.", file=sys.stderr)
        return 1
    except (EOFError, KeyboardInterrupt):
        print("\nTot straks. De antwoorden zijn bewaard.")
    return 0


def _url(arguments: list[str]) -> str:
    if arguments[:1] == ["--url"] and len(arguments) == 2:
        return arguments[1].rstrip("/")
    return f"http://127.0.0.1:{Settings().poort_web}"


def _choose(titles: dict[str, str]) -> str:
    print("Waar gaat het gesprek over?")
    ids = list(titles)
    for number, title in enumerate(titles.values(), 1):
        print(f"  {number}. {title}")
    while True:
        given = input("> ").strip()
        if given.isdigit() and 1 <= int(given) <= len(ids):
            return ids[int(given) - 1]
        if given in ids:
            return given
        print(f"Typ een nummer van 1 tot {len(ids)}.")


def _converse(talk: Talk) -> None:
    _show(talk.turn)
    while talk.question is not None:
        given = input("> ").strip()
        if given:
            _send(talk, talk.question, given)
            _show(talk.turn)


def _send(talk: Talk, question: Json, given: str) -> None:
    """A number names a button, except where a number is itself the answer."""
    buttons = list(_numbered(question))
    numbers = given.replace(",", " ").split()
    if question["soort"] in ("k5", "liniaal", "open", "getal") or not all(
        each.isdigit() and 1 <= int(each) <= len(buttons) for each in numbers
    ):
        talk.say(given)
        return
    chosen = [buttons[int(each) - 1] for each in numbers]
    commands = [button["waarde"] for kind, button in chosen if kind == "opdracht"]
    if commands:
        talk.command(commands[0])
        return
    values = [button["waarde"] for _, button in chosen]
    talk.press(values if question["soort"] == "meerkeuze" else values[0])


def _numbered(question: Json) -> Iterator[tuple[str, Json]]:
    for button in question["knoppen"]:
        yield "keuze", button
    for button in question["opdrachten"]:
        yield "opdracht", button


def _show(turn: Json) -> None:
    print()
    for message in turn["berichten"]:
        print(message)
    question = turn["vraag"]
    if question is None:
        return
    if question["soort"] == "liniaal":
        print("  0 tot 10")
    elif question["soort"] == "k5":
        for button in question["knoppen"]:
            mark = f"{button['waarde']}. " if button["waarde"].isdigit() else "   "
            print(f"  {mark}{button['label']}")
    elif question["soort"] != "open":
        for number, (_, button) in enumerate(_numbered(question), 1):
            print(f"  {number}. {button['label']}")
