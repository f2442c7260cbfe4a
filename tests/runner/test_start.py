"""What stands in the way of a start is said in one sentence, before anything is started."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.conversation.factory import conversations
from bot.conversation.inbox import Inbox
from bot.root import ROOT
from bot.runner import ports
from bot.runner.supervisor import Stack
from bot.settings import Settings

Start = Callable[..., str]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Starts with these settings and returns what it says when that fails."""

    def start(**settings: str) -> str:
        web, rasa, actions = map(str, ports.free(3))
        own = {"MAP": str(tmp_path / "var"), "POORT_WEB": web}
        own |= {"POORT_RASA": rasa, "POORT_ACTIONS": actions, **settings}
        given = {name: value for name, value in os.environ.items() if "BEWEEGREDEN" not in name}
        done = subprocess.run(
            [ROOT / "run"],
            env={**given, **{f"BEWEEGREDEN_{name}": value for name, value in own.items()}},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (done.returncode, done.stdout) == (1, "")
        assert "Traceback" not in done.stderr
        return done.stderr

    return start


@pytest.mark.parametrize("setting", ["POORT_WEB", "POORT_RASA", "POORT_ACTIONS"])
def test_een_poort_in_gebruik_wordt_genoemd_met_zijn_instelling(start: Start, setting: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert start(**{setting: str(port)}) == (
            f"Poort {port} is al in gebruik. Stop het programma dat hem gebruikt, "
            f"of kies een andere poort met BEWEEGREDEN_{setting}.\n"
        )


def test_een_adres_van_een_andere_computer_kan_niet(start: Start) -> None:
    assert start(HOST="192.0.2.1") == (
        "Op het adres 192.0.2.1 kan deze computer niet luisteren. "
        "Kies met BEWEEGREDEN_HOST een adres van deze computer, zoals 127.0.0.1.\n"
    )


def test_een_kapot_inhoudsbestand_wordt_genoemd_met_de_regel(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "inhoud"
    shutil.copytree(ROOT / "data" / "inhoud", folder)
    broken = folder / "determinanten" / "houding.yml"
    lines = broken.read_text().splitlines()
    broken.write_text("\n".join([*lines, "onbekend_veld: x"]) + "\n")
    (said,) = start(INHOUD=str(folder)).splitlines()
    assert "houding.yml" in said
    assert "onbekend_veld" in said
    assert "Doe:" in said


def test_een_huisstijl_die_niet_te_lezen_is_wordt_genoemd_met_kleur_en_uitweg(
    start: Start, tmp_path: Path
) -> None:
    theme = tmp_path / "huisstijl.yml"
    theme.write_text('kleuren:\n  accenttekst: "#7d8b92"\n')
    (said,) = start(HUISSTIJL=str(theme)).splitlines()
    assert said == (
        f"{theme}:2: `accenttekst` (#7d8b92) valt te weinig op bij `accent` (#0b4a5e): "
        "het contrast is 2,77 op 1 en moet minstens 4,5 zijn. "
        'Doe: Maak `accenttekst` lichter, bijvoorbeeld "#aab4b8".'
    )


def test_een_zin_zonder_u_vorm_wordt_genoemd_met_de_regel(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "inhoud"
    shutil.copytree(ROOT / "data" / "inhoud", folder)
    changed = folder / "teksten.yml"
    text = changed.read_text()
    assert "Je mag altijd even pauze nemen." in text
    changed.write_text(text.replace("Je mag altijd even pauze nemen.", "Neem jij pauze?"))
    line = next(n for n, each in enumerate(changed.read_text().splitlines(), 1) if "jij p" in each)
    said = start(INHOUD=str(folder), AANSPREEKVORM="u").splitlines()
    assert len(said) == 2
    assert (
        f"{changed}:{line}: Deze zin heeft nog geen u-vorm. Doe: Zet hem in u_vorm.yml" in said[0]
    )
    assert "u_vorm.yml:" in said[1]


def test_een_database_die_niet_antwoordt_wordt_genoemd_zonder_wachtwoord(start: Start) -> None:
    (port,) = ports.free(1)
    said = start(DATABASE_URL=f"postgresql://piet:geheim@127.0.0.1:{port}/gesprekken")
    assert said == (
        f"De database gesprekken op 127.0.0.1:{port} antwoordt niet. "
        "Kijk of hij draait en of adres, naam en wachtwoord in de instelling kloppen.\n"
    )


def test_een_sleutel_die_geen_sleutel_is_wordt_genoemd(start: Start, tmp_path: Path) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "sleutel").write_text("welkom01")
    assert start().startswith("De sleutel is ongeldig")


def test_een_verloren_sleutel_wordt_niet_stil_vervangen(start: Start, tmp_path: Path) -> None:
    (tmp_path / "var").mkdir()
    settings = Settings(map=tmp_path / "var")
    served = conversations(settings)
    served.database.upgrade()
    gesprek = served.start("werk_zoeken").gesprek
    Inbox(served.database).receive(gesprek, "een-bericht", "hallo", None)
    Inbox(served.database).answer(gesprek, "een-bericht", {"berichten": []})
    served.database.close()
    (tmp_path / "var" / "sleutel").unlink()
    assert start().startswith("De sleutel past niet bij deze database")


def test_een_tijdelijke_chatbot_gebruikt_niets_van_de_gewone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BEWEEGREDEN_DATABASE_URL", "postgresql://echt/gesprekken")
    monkeypatch.setenv("BEWEEGREDEN_POORT_WEB", "8000")
    stack = Stack.temporary()
    chosen = stack.settings
    assert chosen.database_url == f"sqlite:///{chosen.map}/beweegreden.db"
    assert len({chosen.poort_web, chosen.poort_rasa, chosen.poort_actions, 8000}) == 4
    assert stack.coach_url == f"{stack.url}/coach?sleutel={stack.coach_key}"
    stack.stop()
    assert not chosen.map.exists()
