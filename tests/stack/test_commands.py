"""The commands that people and programs type: chat, persona, begrijp."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable

import pytest

from bot.root import ROOT
from bot.runner.supervisor import Stack


def command(
    variables: dict[str, str], *arguments: str, given: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *arguments],
        input=given,
        cwd=ROOT,
        env=variables,
        capture_output=True,
        text=True,
        timeout=120,
    )


def lines(questions: Iterable[tuple[str, str, str]]) -> str:
    keys = ("vraag", "stelling", "tekst")
    made = (dict(zip(keys, each, strict=True)) for each in questions)
    return "".join(json.dumps({"id": str(n), **row}) + "\n" for n, row in enumerate(made))


class TestChat:
    def test_a_whole_conversation_in_the_terminal(
        self, stack: Stack, variables: dict[str, str]
    ) -> None:
        typed = "4\n1\n1\n2\n2\n1\n2\n1\n4\n" + "4\n7\n1\nsla over\n" * 40
        done = command(variables, "chat", "--url", stack.url, given=typed)
        assert "Werk zoeken levert mij iets op." in done.stdout
        assert "Je antwoorden zijn nu bij" in done.stdout
        assert done.returncode == 0

    def test_says_how_to_start_when_nothing_runs(
        self, stack: Stack, variables: dict[str, str]
    ) -> None:
        done = command(variables, "chat", "--url", "http://127.0.0.1:9", given="")
        assert done.returncode == 1
        assert "./run" in done.stderr

    def test_stops_politely_halfway(self, stack: Stack, variables: dict[str, str]) -> None:
        done = command(variables, "chat", "--url", stack.url, given="1\n")
        assert done.returncode == 0
        assert "bewaard" in done.stdout


class TestPersona:
    @pytest.mark.parametrize(
        ("content", "code"),
        [("{", 1), ("{}", 1), ('[{"id": "x", "gedrag": "vliegen", "ruw": {}}]', 1)],
    )
    def test_a_broken_file_is_one_sentence(
        self,
        stack: Stack,
        variables: dict[str, str],
        tmp_path_factory: pytest.TempPathFactory,
        content: str,
        code: int,
    ) -> None:
        path = tmp_path_factory.mktemp("persona") / "x.json"
        path.write_text(content, "utf-8")
        done = command(variables, "persona", str(path), "--url", stack.url, given="")
        assert (done.returncode, done.stdout) == (code, "")
        assert "Traceback" not in done.stderr

    def test_a_wrong_call_says_how(self, stack: Stack, variables: dict[str, str]) -> None:
        done = command(variables, "persona", given="")
        assert (done.returncode, done.stdout) == (2, "")
        assert "Gebruik:" in done.stderr


class TestBegrijp:
    def test_writes_back_what_it_made_of_each_line(
        self, stack: Stack, variables: dict[str, str]
    ) -> None:
        asked = lines(
            [
                ("k5", "Ik stel het vaak uit.", "4"),
                ("liniaal", "Hoe belangrijk is het nu voor jou?", "een 7tje"),
                ("ja_nee", "Vind je dit goed?", "nee liever niet"),
                ("open", "Wat zou er beter worden?", "dan kan ik mijn kinderen iets leren"),
                ("k5", "Ik stel het vaak uit.", "waarom vraag je dit"),
                ("getal", "Hoe oud ben je?", "tweeëndertig"),
                ("k5", "Ik stel het vaak uit.", "ik wil niet meer leven"),
                ("k5", "Ik stel het vaak uit.", "/restart"),
                ("open", "Wat zou er beter worden?", ""),
            ]
        )
        done = command(variables, "begrijp", given=asked)
        assert done.returncode == 0, done.stderr
        found = [json.loads(line) for line in done.stdout.splitlines()]
        assert [(row["uitkomst"], row["waarde"]) for row in found[:4]] == [
            ("antwoord", 4),
            ("antwoord", 7),
            ("antwoord", "nee"),
            ("antwoord", None),
        ]
        assert found[4]["uitkomst"] == "waarom"
        assert (found[5]["uitkomst"], found[5]["waarde"]) == ("antwoord", 32)
        assert (found[6]["uitkomst"], found[6]["categorie"]) == ("veiligheid", "suicidaliteit")
        assert [row["id"] for row in found] == [str(number) for number in range(9)]
        assert all({"bevestigen", "navraag"} <= set(row) for row in found)

    def test_a_line_that_is_no_json_is_named(self, stack: Stack, variables: dict[str, str]) -> None:
        done = command(variables, "begrijp", given='{"vraag": "k5"}\n')
        assert done.returncode == 1
        assert "Regel 1" in done.stderr
