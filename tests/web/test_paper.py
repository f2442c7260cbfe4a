"""The coach's page as a PDF: one sheet for everybody, read out in order, made without a network."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import httpx
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from bot.client.api import Talk, behaviours
from bot.client.persona import Player, behaviour_named
from bot.root import ROOT
from bot.web import pdf
from bot.web.paper import HOME, OurFiles, one_sheet
from tests.web.served import Site

Begin = Callable[..., Talk]
PEOPLE: list[dict[str, Any]] = json.loads((ROOT / "tests" / "stack" / "personas.json").read_text())
A4 = (595, 842)
"""Points."""
FULL: dict[str, str | list[str]] = {
    "k5": "2",
    "GEK1": "5",
    "open": "de opvang is vol en me ex helpt nie mee, dus wie haalt de kinderen dan op " * 2,
    "CON_CHECKLIST": ["kinderopvang", "vervoer", "geld", "wonen"],
    "CON_HULP": "hulp",
    "CON_ACUUT": "dringend",
    "LEZEN": "samen",
}
IN_ORDER = (
    "Gespreksvoorbereiding",
    "Wat de cliënt zelf wil bespreken",
    "In de woorden van de cliënt",
    "Krachten",
    "Willen – kunnen in beeld",
    "Houding",
    "Zelfregulering",
    "Voorgestelde gespreksonderwerpen",
    "Openingszin",
    "Het is geen diagnose",
)


@pytest.fixture
def coach(site: Site) -> Iterator[httpx.Client]:
    headers = {"authorization": f"Bearer {site.coach_key}"}
    with httpx.Client(base_url=site.url, headers=headers, trust_env=False, timeout=60) as client:
        yield client


def made(coach: httpx.Client, gesprek: str) -> PdfReader:
    answer = coach.get(f"/coach/gesprekken/{gesprek}/blad.pdf")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    return PdfReader(BytesIO(answer.content))


def tags(found: Any) -> Iterator[Any]:
    """The elements of the structure tree, in the order in which they are read out."""
    found = found.get_object()
    if isinstance(found, ArrayObject):
        for each in found:
            yield from tags(each)
    elif isinstance(found, DictionaryObject):
        if "/S" in found:
            yield found
        if "/K" in found:
            yield from tags(found["/K"])


def out_of_order(text: str) -> list[str]:
    """What does not come after what should be before it."""
    missed = []
    for each in IN_ORDER:
        _, found, rest = text.partition(each)
        text = rest if found else text
        missed += [] if found else [each]
    return missed


@pytest.mark.parametrize("person", PEOPLE, ids=lambda each: each["id"])
def test_everybody_fits_on_one_tagged_sheet(
    coach: httpx.Client, site: Site, person: dict[str, Any]
) -> None:
    behaviour = behaviour_named(person["gedrag"], behaviours(site.url))
    file = made(coach, Player(person).play(site.url, behaviour))
    assert len(file.pages) == 1
    assert tuple(round(float(each)) for each in file.pages[0].mediabox[2:]) == A4
    root: Any = file.trailer["/Root"]
    assert root["/Lang"] == "nl"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert file.metadata is not None
    assert str(file.metadata.title).startswith("Gespreksvoorbereiding ")
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()
    elements = list(tags(root["/StructTreeRoot"]["/K"]))
    kinds = [str(each["/S"]) for each in elements]
    assert kinds.count("/H1") == 1 and kinds.index("/H1") < kinds.index("/H2")
    assert kinds.index("/H1") < kinds.index("/Table")
    bars = [str(each["/Alt"]) for each in elements if each["/S"] == "/Figure"]
    assert len(bars) == 7 and all(": " in each for each in bars)
    assert out_of_order(" ".join(file.pages[0].extract_text().split())) == []


def test_the_fullest_page_is_one_sheet_too(coach: httpx.Client, talk: Begin) -> None:
    held = talk(FULL)
    coach.post(f"/coach/gesprekken/{held.id}/indruk", data={"indruk": "kwam rustig over " * 100})
    file = made(coach, held.id)
    assert len(file.pages) == 1
    said = file.pages[0].extract_text()
    assert "de opvang is vol" in said and "kwam rustig over" in said


def test_its_name_is_the_code_of_the_client_and_nothing_else(
    coach: httpx.Client, held: Talk, site: Site
) -> None:
    answer = coach.get(f"/coach/gesprekken/{held.id}/blad.pdf")
    code = site.app.state.summaries.line(held.id)["clientcode"]
    assert answer.headers["content-disposition"] == f'inline; filename="{code}.pdf"'
    assert answer.headers["cache-control"] == "no-store"


def test_the_client_sees_that_it_was_made(coach: httpx.Client, talk: Begin) -> None:
    held = talk({"LENGTE": "kort"})
    made(coach, held.id)
    copy = held.client.get(f"/gesprekken/{held.id}/gegevens").json()
    assert [each["wat"] for each in copy["bekeken"]] == ["samenvatting_pdf"]


def test_nobody_else_gets_it(site: Site, held: Talk, talk: Begin, coach: httpx.Client) -> None:
    path = "/coach/gesprekken/{}/blad.pdf"
    assert httpx.get(site.url + path.format(held.id), trust_env=False).status_code == 403
    assert coach.get(path.format(talk(until="HOU1").id)).status_code == 404


def test_where_the_libraries_lack_the_page_says_what_to_install(
    coach: httpx.Client, held: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Bewaar of print als PDF" in coach.get(f"/coach/gesprekken/{held.id}").text

    def absent(name: str) -> None:
        raise OSError("cannot load library 'libpango-1.0-0'")

    monkeypatch.setattr(pdf, "import_module", absent)
    pdf.maker.cache_clear()
    try:
        page = coach.get(f"/coach/gesprekken/{held.id}")
        file = coach.get(f"/coach/gesprekken/{held.id}/blad.pdf")
    finally:
        pdf.maker.cache_clear()
    for answer, status in ((page, 200), (file, 503)):
        assert answer.status_code == status
        assert "apt install libpango-1.0-0" in answer.text
        assert "Bewaar of print als PDF" not in answer.text


class TestNetwork:
    OTHERS = (
        "https://example.org/x.css",
        "file:///etc/passwd",
        "data:text/css,body{}",
        f"{HOME}/static/iets-anders.css",
        "ftp://example.org/x",
    )

    @pytest.mark.parametrize("url", OTHERS)
    def test_gives_its_own_files_and_refuses_all_else(self, url: str) -> None:
        files = OurFiles({"/static/stijl.css": ("text/css", b"p{}")})
        assert files.fetch(f"{HOME}/static/stijl.css").read() == b"p{}"
        with pytest.raises(ValueError, match="alleen eigen bestanden"):
            files.fetch(url)

    def test_a_page_that_asks_for_something_elsewhere_asks_in_vain(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            listening.settimeout(0.2)
            port = listening.getsockname()[1]
            address = f"http://127.0.0.1:{port}/x"
            markup = (
                f"<html lang=nl><title>x</title><link rel=stylesheet href={address}.css>"
                f"<style>@import url({address}2.css); p{{background:url({address}.png)}}</style>"
                f"<p>hoi<img alt=x src={address}.png><object data={address}.svg></object>"
            )
            assert one_sheet(markup, {}).startswith(b"%PDF")
            with pytest.raises(TimeoutError):
                listening.accept()
