"""Reading one file: whatever is in it, the answer is values or a list of problems."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.problem import ContentError
from bot.content.source import read

MARKS = st.text(alphabet="ab:{}[]-'\"#&*!|>?%@`~, \n\t0.\x00é", max_size=60)


def written(raw: bytes) -> Path:
    with tempfile.NamedTemporaryFile(suffix=".yml", delete=False) as file:
        file.write(raw)
    return Path(file.name)


@given(MARKS.map(str.encode) | st.binary(max_size=60))
def test_geen_enkel_bestand_laat_het_lezen_struikelen(raw: bytes) -> None:
    path = written(raw)
    with suppress(ContentError):
        read(path, "x.yml")
    path.unlink()


def test_elke_waarde_heeft_haar_regel(tmp_path: Path) -> None:
    path = tmp_path / "x.yml"
    path.write_text("naam: a\nvragen:\n  - id: B\n    kort: true\n  - id: C\n", encoding="utf-8")
    source = read(path, "x.yml")
    assert source.data == {"naam": "a", "vragen": [{"id": "B", "kort": True}, {"id": "C"}]}
    assert source.line(("vragen", 0, "kort")) == 4
    assert source.line(("vragen", 1)) == 5
    assert source.line(("vragen", 1, "bestaat_niet")) == 5


@pytest.mark.parametrize(
    ("written", "value"),
    [("2.50", 2.5), ("5", 5), ("ja", "ja"), ("no", "no"), ("null", None), ('"1.10"', "1.10")],
)
def test_wat_een_waarde_betekent(tmp_path: Path, written: str, value: object) -> None:
    path = tmp_path / "x.yml"
    path.write_text(f"waarde: {written}\n", encoding="utf-8")
    assert read(path, "x.yml").data == {"waarde": value}
