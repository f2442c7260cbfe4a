"""`./run persona FILE`: fictional clients play the whole conversation, as a browser would.

Standard output carries one JSON array of coach summaries; progress goes to standard error.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.client.api import Json, Talk, Trouble, behaviours, summary
from bot.runner.supervisor import Stack
from bot.settings import Settings

CODES = {
    "HOU": "houding",
    "GEK": "geloof_in_eigen_kunnen",
    "SOC": "sociale_druk",
    "KEN": "kennis_en_vaardigheden",
    "BEL": "belastbaarheid",
    "CON": "context",
    "ZEL": "zelfregulering",
}
RULERS = {"HOU": "BELANG", "GEK": "VERTROUWEN"}
MOST_TURNS = 300
"""Far more than the longest conversation takes."""
QUOTED = ("_OPEN", "_STAP")
"""The main open questions end like this; a client's quotes answer them in order."""


class Player:
    """Answers as one fictional client; what the client says nothing about is skipped."""

    def __init__(self, person: Json) -> None:
        self.person = person
        self.values = dict(_values(person))
        self.quotes: Iterator[str] = iter(person.get("citaten", []))

    def play(self, url: str, behaviour: str) -> str:
        """Plays to the end and returns the id of the released conversation."""
        talk = Talk(url, behaviour)
        try:
            for _ in range(MOST_TURNS):
                if talk.turn["status"] != "bezig" or talk.question is None:
                    break
                self._answer(talk, talk.question)
            if talk.turn["status"] != "vrijgegeven":
                raise Trouble(f"het gesprek eindigt als {talk.turn['status']}")
            return talk.id
        finally:
            talk.close()

    def _answer(self, talk: Talk, question: Json) -> None:
        key = question["id"]
        fixed = self._fixed(question)
        if question["soort"] == "veiligheid":
            talk.press("verder" if _has(question, "verder") else "nee")
        elif fixed is not None:
            talk.press(fixed)
        elif key in self.values:
            value = self.values[key]
            talk.command("weet_niet") if value is None else talk.press(_mark(value))
        elif question["soort"] == "open" and key.endswith(QUOTED):
            quote = next(self.quotes, None)
            talk.command("overslaan") if quote is None else talk.say(quote)
        elif _offers(question, "overslaan"):
            talk.command("overslaan")
        else:
            talk.press(question["knoppen"][0]["waarde"])

    def _fixed(self, question: Json) -> str | list[str] | None:
        """What the persona's other fields say about this question."""
        key = question["id"]
        if key == "CON_CHECKLIST":
            ticked = [_option(question, each) for each in self.person.get("checklist", [])]
            return [each for each in ticked if each is not None] or None
        if key == "CON_ACUUT":
            return "dringend" if self.person.get("acuut") else "wachten"
        if key == "AFSLUITING_KIES":
            return [CODES[code] for code in self.person.get("gekozen", [])] or None
        yes = {"INSTEMMING": "ja", "GEZONDHEID": "ja", "LENGTE": "volledig", "OVERZICHT": "klopt"}
        return yes.get(key)


def main(arguments: list[str]) -> int:
    """Returns the exit code: 1 when a file or a conversation fails, 2 for a wrong call."""
    try:
        path, url = _read_arguments(arguments)
    except ValueError as error:
        print(f"{error} Gebruik: ./run persona BESTAND.json [--url ADRES]", file=sys.stderr)
        return 2
    try:
        people = _read(path)
        if url:
            summaries = _play_all(people, url, Settings().coachsleutel())
        else:
            with Stack.temporary() as stack:
                summaries = _play_all(people, stack.url, stack.coach_key)
    except (Trouble, OSError, ValueError, KeyError) as error:
        print(f"Dat lukt niet: {error}", file=sys.stderr)
        return 1
    json.dump(summaries, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


def _play_all(people: list[Json], url: str, coach_key: str) -> list[Json]:
    titles = behaviours(url)
    made = []
    for number, person in enumerate(people, 1):
        name = person.get("id", str(number))
        print(f"{number}/{len(people)} {name} ...", file=sys.stderr)
        gesprek = Player(person).play(url, behaviour_named(person["gedrag"], titles))
        made.append({"persona": name, **summary(url, gesprek, coach_key)})
    return made


def behaviour_named(named: str, titles: dict[str, str]) -> str:
    """A persona may name its behaviour in a longer way: "meedoen aan een leerwerktraject"."""
    plain = named.casefold().replace("_", " ")
    for identity, title in titles.items():
        if title.casefold() in plain or identity.replace("_", " ") in plain:
            return identity
    raise Trouble(f"het gedrag “{named}” bestaat niet; kies uit {', '.join(titles.values())}")


def _values(person: Json) -> Iterator[tuple[str, Any]]:
    """Question id to the button that this client presses; None for not knowing."""
    for code, given in person["ruw"].items():
        marks = list(given)
        if code in RULERS:
            yield RULERS[code], marks.pop()
        for number, value in enumerate(marks, 1):
            if value != "nvt":
                yield f"{code}{number}", value
    yield "AUT1", person.get("autonomie")


def _mark(value: int | float) -> str:
    return str(int(value)) if value == int(value) else str(value)


def _has(question: Json, value: str) -> bool:
    return any(button["waarde"] == value for button in question["knoppen"])


def _offers(question: Json, command: str) -> bool:
    return any(button["waarde"] == command for button in question["opdrachten"])


def _option(question: Json, named: str) -> str | None:
    """The button with this value, or with this word on it; None where there is none."""
    for button in question["knoppen"]:
        words = re.findall(r"\w+", button["label"].casefold())
        if named.casefold() in (button["waarde"], *words):
            return str(button["waarde"])
    print(f"  geen knop “{named}” bij {question['id']}: die sla ik over", file=sys.stderr)
    return None


def _read(path: Path) -> list[Json]:
    people = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(people, list):
        raise ValueError(f"{path} bevat geen lijst van cliënten")
    return people


def _read_arguments(arguments: list[str]) -> tuple[Path, str | None]:
    rest, url = list(arguments), None
    if "--url" in rest:
        at = rest.index("--url")
        if at + 1 >= len(rest):
            raise ValueError("Er staat geen adres achter --url.")
        url = rest[at + 1].rstrip("/")
        del rest[at : at + 2]
    if len(rest) != 1:
        raise ValueError("Geef één bestand met fictieve cliënten.")
    return Path(rest[0]), url
