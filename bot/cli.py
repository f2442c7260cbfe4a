"""`./run`: needs the standard library only, until it has made the environments itself."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass
from importlib import import_module

from bot.runner.environment import APP, TOOLS
from bot.runner.problem import Problem


@dataclass(frozen=True)
class Command:
    """`target` is `module:function`; it takes the arguments and returns the exit code."""

    target: str
    text: str
    arguments: str = ""
    tools: bool = False


COMMANDS = {
    "start": Command("bot.runner.supervisor:main", "zet alles klaar en start de chatbot"),
    "test": Command(
        "bot.runner.commands:test", "voert de tests uit", "[wat pytest verder krijgt]", tools=True
    ),
    "install": Command("bot.runner.commands:install", "installeert alles en start niets"),
    "train": Command("bot.runner.commands:train_model", "traint, als er iets veranderd is"),
    "chat": Command("bot.client.chat:main", "voert een gesprek in dit venster", "[--url ADRES]"),
    "persona": Command(
        "bot.client.persona:main",
        "laat verzonnen cliënten het gesprek voeren; geeft JSON voor de coach",
        "BESTAND.json [--url ADRES]",
    ),
    "begrijp": Command(
        "bot.runner.commands:understand",
        "leest regels JSON met berichten en schrijft hoe de chatbot ze begrijpt",
    ),
    "meet": Command(
        "benchmarks.meet:main",
        "meet hoe goed de chatbot berichten begrijpt waarvan een mens zei wat ze betekenen",
        "[BESTAND_OF_MAP ...] [--alleen] [--fouten AANTAL] [--json]",
    ),
    "kruisproef": Command(
        "benchmarks.crossvalidation:main",
        "meet hoe goed de herkenner opdrachten herkent die hij niet geleerd heeft",
        "[--fouten AANTAL] [--json]",
    ),
    "vergelijk": Command(
        "benchmarks.compare:main",
        "meet deze chatbot naast de standaard van Rasa en een bibliotheek voor getallen",
        "[BESTAND_OF_MAP ...] [--alleen]",
    ),
    "controle": Command(
        "bot.runner.commands:check", "controleert stijl, types en dialoog", tools=True
    ),
    "meting": Command(
        "benchmarks.turn:main", "meet hoe lang een beurt duurt, naast een andere opzet", tools=True
    ),
    "pagina": Command(
        "benchmarks.page:main",
        "meet hoe snel de pagina is op een oude telefoon, en hoe licht",
        tools=True,
    ),
    "help": Command("bot.cli:help_", "toont deze lijst"),
}
DEFAULT = "start"


def main(arguments: list[str]) -> int:
    """Returns the exit code: 1 for a problem, 2 for a wrong command, 130 when interrupted."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    name, *rest = arguments or [DEFAULT]
    name = {"-h": "help", "--help": "help"}.get(name, name)
    if name not in COMMANDS or (rest and not COMMANDS[name].arguments):
        print(_usage(name), file=sys.stderr)
        return 2
    try:
        return help_([]) if name == "help" else _perform(COMMANDS[name], arguments, rest)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def help_(_: list[str]) -> int:
    print("Opdrachten:\n")
    for name, command in COMMANDS.items():
        shown = f"[{name}]" if name == DEFAULT else name
        print(f"  ./run {shown} {command.arguments}".rstrip())
        print(f"      {command.text}")
    return 0


def _perform(command: Command, arguments: list[str], rest: list[str]) -> int:
    environment = TOOLS if command.tools else APP
    environment.ensure()
    if sys.prefix != str(environment.folder):
        python = str(environment.python)
        os.execv(python, [python, "-P", "-m", "bot.cli", *arguments])
    import_module("bot.runner.choices").check()
    module, _, function = command.target.partition(":")
    code: int = getattr(import_module(module), function)(rest)
    return code


def _usage(name: str) -> str:
    if name in COMMANDS:
        return f"./run {name} heeft geen toevoegingen. Kijk met ./run help wat er kan."
    return f"De opdracht “{name}” bestaat niet. Kijk met ./run help welke er zijn."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
