"""A theme that nobody could read is refused, with the file, the colour, the figure and the cure."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as some

from bot.content.problem import ContentError
from bot.look.colour import contrast
from bot.look.logo import LARGEST
from bot.look.palette import PAIRS, Palette, clashes
from bot.look.theme import Theme, faults, load
from bot.root import ROOT

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path d="M0 0h3v1H0z"/></svg>'
PNG = b"\x89PNG\r\n\x1a\nen verder"

DARK = Palette(
    achtergrond="#101418",
    vlak="#1b2228",
    antwoord="#24343c",
    tekst="#f2f5f7",
    bijtekst="#b9c4cb",
    accent="#ffd54a",
    accenttekst="#101418",
    lijn="#8b979e",
    scheiding="#39444b",
)
colours = some.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")

Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(text: str) -> Path:
        path = tmp_path / "huisstijl.yml"
        path.write_text(text, "utf-8")
        return path

    return write


def refused(path: Path) -> list[str]:
    """What is said of each problem, after the name of the file."""
    with pytest.raises(ContentError) as error:
        load(path)
    said = str(error.value).splitlines()
    assert all(each.startswith(f"{path}:") for each in said)
    return [each.removeprefix(f"{path}:") for each in said]


def test_without_a_file_the_colours_are_ours() -> None:
    assert load(None) == Theme(Palette(), None)


def test_our_own_colours_stand_out_enough() -> None:
    assert [*clashes(Palette())] == []


def test_what_a_file_does_not_name_stays_as_it_was(write: Write) -> None:
    theme = load(write('kleuren:\n  accent: "#7A1F5C"\n'))
    assert theme.palette == Palette(accent="#7a1f5c")
    assert theme.logo is None


def test_a_colour_that_is_too_light_is_refused_with_its_figure_and_a_cure(write: Write) -> None:
    said = refused(write('kleuren:\n  lijn: "#8a9399"\n  bijtekst: "#777777"\n'))
    assert said == [
        "2: `lijn` (#8a9399) valt te weinig op bij `achtergrond` (#f6f3ec): "
        "het contrast is 2,82 op 1 en moet minstens 3 zijn. "
        'Doe: Maak `lijn` donkerder, bijvoorbeeld "#838c91".',
        "3: `bijtekst` (#777777) valt te weinig op bij `achtergrond` (#f6f3ec): "
        "het contrast is 4,04 op 1 en moet minstens 4,5 zijn. "
        'Doe: Maak `bijtekst` donkerder, bijvoorbeeld "#6b6b6b".',
        "3: `bijtekst` (#777777) valt te weinig op bij `vlak` (#ffffff): "
        "het contrast is 4,47 op 1 en moet minstens 4,5 zijn. "
        'Doe: Maak `bijtekst` donkerder, bijvoorbeeld "#6b6b6b".',
    ]


def test_the_document_shows_what_is_really_said(write: Write) -> None:
    document = (ROOT / "docs/architectuur.md").read_text("utf-8")
    said = refused(write('kleuren:\n  accent: "#d9488f"\n'))
    assert f"huisstijl.yml:{said[0]}\n" in document


def test_the_colour_that_the_file_names_is_the_one_to_mend(write: Write) -> None:
    (said,) = refused(write('kleuren:\n  accenttekst: "#0b6a8e"\n'))
    assert said.startswith("2: `accenttekst` (#0b6a8e) valt te weinig op bij `accent` (#0b4a5e)")
    said = "\n".join(refused(write('kleuren:\n  achtergrond: "#202020"\n')))
    assert "2: `tekst` (#1c2226) valt te weinig op bij `achtergrond` (#202020)" in said
    assert "Maak `achtergrond` lichter" in said


def test_a_dark_page_is_as_good_as_a_light_one_and_the_coachs_stays_white(write: Write) -> None:
    lines = "".join(f'  {name}: "{colour}"\n' for name, colour in DARK)
    assert load(write(f"kleuren:\n{lines}")).palette == DARK
    paper = Palette(achtergrond="#fff", vlak="#fff", tekst="#000")
    assert DARK.on_paper() == paper
    assert Palette(accent="#7a1f5c").on_paper() == paper.model_copy(update={"accent": "#7a1f5c"})


@given(colours, colours)
def test_whatever_the_accent_the_coach_can_read_the_page(accent: str, on_it: str) -> None:
    assert [*clashes(Palette(accent=accent, accenttekst=on_it).on_paper())] == []


@settings(deadline=None)
@given(some.sampled_from([*Palette.model_fields]), colours)
def test_a_cure_cures(name: str, colour: str) -> None:
    palette = Palette.model_validate({name: colour})
    assume([*clashes(palette)])
    for fault in faults(palette):
        shade = re.search(r'"(#\w{6})"', fault.doe)
        assert shade, fault
        assert [*clashes(palette.model_copy(update={name: shade[1]}))] == []


@pytest.mark.parametrize("pair", PAIRS)
def test_every_pair_is_watched(pair: tuple[str, str, float]) -> None:
    front, back, _ = pair
    same = Palette().model_copy(update={front: getattr(Palette(), back)})
    assert contrast(getattr(same, front), getattr(same, back)) == 1
    assert (front, back) in {(clash.pair.front, clash.pair.back) for clash in clashes(same)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "kleuren:\n  accent: #0b4a5e\n",
            "2: `accent` moet tekst zijn. Doe: Zet de hele tekst tussen aanhalingstekens.",
        ),
        (
            "kleuren:\n  accent: blauw\n",
            '2: `accent` klopt niet: blauw is geen kleur zoals "#0b4a5e". Doe: Verbeter de waarde.',
        ),
        (
            'kleuren:\n  acent: "#0b4a5e"\n',
            "2: `acent` is hier geen bekend veld. Doe: Verbeter de naam of haal hem weg.",
        ),
        ("", "1: Dit bestand is leeg. Doe: Vul het of gooi het weg."),
    ],
)
def test_a_slip_in_the_file_is_named_with_its_line(write: Write, text: str, said: str) -> None:
    assert refused(write(text)) == [said]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    (said,) = refused(tmp_path / "nergens.yml")
    assert "ontbreekt" in said
    assert "BEWEEGREDEN_HUISSTIJL" in said


class TestLogo:
    @pytest.mark.parametrize(
        ("body", "kind"), [(SVG.encode(), "image/svg+xml"), (PNG, "image/png")]
    )
    def test_what_the_file_holds_decides_not_its_name(
        self, write: Write, tmp_path: Path, body: bytes, kind: str
    ) -> None:
        (tmp_path / "beeldmerk").write_bytes(body)
        mark = load(write("logo: beeldmerk\n")).logo
        assert mark
        assert (mark.body, mark.kind) == (body, kind)

    @pytest.mark.parametrize(
        "body", [b"GIF89a", b"<html><svg/></html>", b"<svg>", b"", b'<svg xmlns="x"/>']
    )
    def test_another_kind_of_file_is_refused(
        self, write: Write, tmp_path: Path, body: bytes
    ) -> None:
        (tmp_path / "beeldmerk.svg").write_bytes(body)
        (said,) = refused(write("logo: beeldmerk.svg\n"))
        assert said == ("1: beeldmerk.svg is geen SVG of PNG. Doe: Bewaar het logo als SVG of PNG.")

    def test_one_that_makes_the_page_heavy_is_refused(self, write: Write, tmp_path: Path) -> None:
        (tmp_path / "groot.png").write_bytes(PNG + bytes(LARGEST))
        (said,) = refused(write("logo: groot.png\n"))
        assert said.startswith("1: groot.png is 31 kB, hooguit 30 kan. Doe: Maak het logo kleiner")

    def test_one_that_is_not_there_is_named_beside_what_else_is_wrong(
        self, write: Write, tmp_path: Path
    ) -> None:
        said = refused(write('kleuren:\n  accenttekst: "#123456"\nlogo: weg.svg\n'))
        assert len(said) == 2
        assert said[1].startswith(f"3: Er is geen bestand {tmp_path / 'weg.svg'}")
