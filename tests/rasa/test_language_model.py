"""Names are found by the real language model, and a model never runs on another than its own.

The real one is too large to come with the tests, so they train a tiny pipeline of its name.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from bot.root import ROOT
from bot.runner import engine
from bot.runner.environment import ENGINE
from bot.runner.training import train
from tests.conftest import free_port

NAME = "nl_core_news_sm"
TEACH = """
import random, sys
from pathlib import Path
import spacy
from spacy.training import Example

random.seed(1)
spacy.util.fix_random_seed(1)
folder = Path(sys.argv[1])
language = spacy.blank("nl")
recognizer = language.add_pipe("ner")
people, places = ["Fatima", "Dylan", "Henk", "Anita", "Samir"], ["Tilburg", "Breda", "Tholen"]
told = ["mijn zus {p} helpt mij in {g}", "{p} woont in {g}", "ik werk samen met {p}",
        "vraag het aan {p}", "wij wonen in {g}", "ik zoek werk", "weet ik niet", "Ja best wel"]
examples = []
for text in told:
    for p in people:
        for g in places:
            line, spans = text.format(p=p, g=g), []
            for word, label in ((p, "PERSON"), (g, "GPE")):
                if word in line:
                    spans.append((line.index(word), line.index(word) + len(word), label))
            examples.append(Example.from_dict(language.make_doc(line), {"entities": spans}))
optimizer = language.initialize(lambda: examples)
for _ in range(12):
    random.shuffle(examples)
    for batch in spacy.util.minibatch(examples, 8):
        language.update(batch, sgd=optimizer)
language.meta.update(name="core_news_sm", version="3.4.0")
package = folder / "nl_core_news_sm"
package.mkdir()
(package / "__init__.py").write_text("")
language.to_disk(package / "nl_core_news_sm-3.4.0")
(package / "meta.json").write_text((package / "nl_core_news_sm-3.4.0" / "meta.json").read_text())
"""


LINES = (
    "mijn zus Anita helpt mij in Breda",
    "Ja best wel",
    "kan ik de vraag overslaan",
    "mijn buurman, die is aardig",
)
REFUSED = "Train het opnieuw met: ./run train"


def understand(model: Path, packages: Path | None = None) -> subprocess.CompletedProcess[str]:
    """What `./run begrijp` makes of the lines."""
    question = {"vraag": "open", "stelling": "Wie helpt jou?"}
    return subprocess.run(
        [ENGINE.python, "-m", "bot.engine.begrijp", model, ROOT / "data/inhoud"],
        cwd=ROOT,
        env={**engine.variables(packages=packages), "PYTHONWARNINGS": "ignore"},
        input="\n".join(json.dumps({**question, "tekst": text}) for text in LINES),
        capture_output=True,
        text=True,
        timeout=240,
    )


def outcomes(done: subprocess.CompletedProcess[str]) -> list[Any]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package of the real model's name, trained here."""
    folder: Path = tmp_path_factory.mktemp("pakketten")
    command: list[str | Path] = [ENGINE.python, "-W", "ignore", "-c", TEACH, folder]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return folder


def briefly_trained(folder: Path, packages: Path | None = None) -> Path:
    """Rasa's model with this language model, trained as the project does on fewer examples."""
    (folder / "data").mkdir()
    (folder / "data" / "inhoud").symlink_to(ROOT / "data" / "inhoud")
    for name in ("nlu", "antwoorden", "keuzes", "signalen"):
        (folder / "data" / name).mkdir()
        for path in (ROOT / "data" / name).glob("*.yml"):
            (folder / "data" / name / path.name).write_text(thinned(path.read_text("utf-8")))
    command = engine.rasa(
        *("train", "nlu", "--config", ROOT / "config.yml", "--domain", ROOT / "domain.yml"),
        *("--nlu", "data/nlu", "--out", folder, "--fixed-model-name", "model"),
    )
    done = subprocess.run(
        command,
        cwd=folder,
        env=engine.variables(packages=packages),
        capture_output=True,
        text=True,
        timeout=500,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return folder / "model.tar.gz"


def thinned(text: str) -> str:
    """The first of every list in a file, and one in twenty of what follows."""
    kept, place = [], 0
    for line in text.splitlines(keepends=True):
        place = place + 1 if line.lstrip(" ").startswith("- ") and line.startswith(" ") else -1
        if place <= 0 or place % 20 == 0:
            kept.append(line)
    return "".join(kept)


@pytest.fixture(scope="module")
def with_names(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return briefly_trained(tmp_path_factory.mktemp("met"), packages)


@pytest.fixture(scope="module")
def without_names(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return briefly_trained(tmp_path_factory.mktemp("zonder"))


def test_namen_en_plaatsen_worden_herkend_en_verder_is_alles_gelijk(
    with_names: Path, without_names: Path, packages: Path
) -> None:
    real, built = outcomes(understand(with_names, packages)), outcomes(understand(without_names))
    assert [each["namen"] for each in real] == [
        [["naam", "Anita"], ["plaats", "Breda"]],
        [],
        [],
        [],
    ]
    assert [each.pop("namen") for each in built] == [[], [], [], []]
    assert [{**each, "namen": []} for each in real] == [{**each, "namen": []} for each in built]


def test_een_model_draait_alleen_op_het_taalmodel_waarmee_het_getraind_is(
    with_names: Path, without_names: Path, packages: Path
) -> None:
    for done in (understand(with_names), understand(without_names, packages)):
        assert done.returncode == 1
        assert REFUSED in done.stderr


def test_rasa_start_niet_met_een_model_van_een_ander_taalmodel(packages: Path) -> None:
    command = engine.rasa(
        *("run", "--model", train(), "--interface", "127.0.0.1", "--port", str(free_port())),
        *("--endpoints", "endpoints.yml", "--credentials", "credentials.yml"),
    )
    variables = engine.variables("http://127.0.0.1:9/webhook", packages)
    done = subprocess.run(
        command, cwd=ROOT, env=variables, capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 1
    assert REFUSED in done.stdout + done.stderr
