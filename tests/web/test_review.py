"""Looking back on the answers, as a browser without a script meets it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from tests.web.served import Site
from tests.web.test_pages import go_to
from tests.web.visitor import Visitor


@pytest.fixture
def visitor(site: Site) -> Iterator[Visitor]:
    with Visitor(site.url) as visitor:
        visitor.begin()
        go_to(visitor, "HOU2", HOU1="1")
        visitor.open("/gesprek/nakijken")
        yield visitor


@pytest.fixture
def shared(visitor: Visitor) -> Visitor:
    visitor.open("/gesprek")
    go_to(visitor, None)
    visitor.open("/gesprek/nakijken")
    return visitor


def change(visitor: Visitor, question: str, *ticks: tuple[str, str]) -> None:
    button = [("verander", question)]
    visitor.send("delen", [*ticks, *button], to="/gesprek/nakijken/veranderen")


def post(visitor: Visitor, path: str, *fields: tuple[str, str], **headers: str) -> int:
    body = str(httpx.QueryParams(list(fields)))
    kind = {"content-type": "application/x-www-form-urlencoded", **headers}
    return visitor.http.post(path, content=body, headers=kind).status_code


def test_het_gesprek_wijst_de_weg_en_terug(visitor: Visitor) -> None:
    visitor.open("/gesprek")
    assert [*visitor.page.all("a", href="/gesprek/nakijken")]
    visitor.open("/gesprek/nakijken")
    assert [*visitor.page.all("a", href="/gesprek#nu")]
    assert "Klopt helemaal niet" in visitor.page.texts("p", **{"class": "gezegd"})


def test_een_vinkje_blijft_staan_en_gaat_weer_weg(visitor: Visitor) -> None:
    visitor.send("delen", [("niet", "HOU1")])
    assert "Je keuze is bewaard." in visitor.page.texts("p", role="status")
    (box,) = visitor.page.all("input", name="niet", value="HOU1")
    assert "checked" in box.attributes
    visitor.send("delen", [])
    (box,) = visitor.page.all("input", name="niet", value="HOU1")
    assert "checked" not in box.attributes


def test_een_antwoord_veranderen_brengt_terug_naar_die_vraag(visitor: Visitor) -> None:
    change(visitor, "HOU1")
    assert visitor.question == "HOU1"
    assert any("Je antwoord was" in said for said in visitor.page.said("bot"))
    visitor.press("5")
    assert visitor.question == "HOU2"
    visitor.open("/gesprek/nakijken")
    assert "Klopt helemaal" in visitor.page.texts("p", **{"class": "gezegd"})


def test_een_vinkje_gaat_niet_verloren_bij_een_andere_knop(visitor: Visitor) -> None:
    change(visitor, "HOU1", ("niet", "HOU1"))
    visitor.open("/gesprek/nakijken")
    (box,) = visitor.page.all("input", name="niet", value="HOU1")
    assert "checked" in box.attributes


def test_een_vraag_die_er_niet_is_verandert_niets(visitor: Visitor) -> None:
    change(visitor, "VERZONNEN")
    assert visitor.response.url.path == "/gesprek/nakijken"
    visitor.open("/gesprek")
    assert visitor.question == "HOU2"


def test_het_voorbeeld_is_de_bladzijde_van_de_coach_zonder_haar_wegen(visitor: Visitor) -> None:
    visitor.open("/gesprek/voorbeeld")
    assert "Gespreksvoorbereiding" in visitor.page.texts("h1")
    links = [each.attributes["href"] for each in visitor.page.all("a")]
    assert not [link for link in links if link.startswith("/coach")]
    assert "None" not in visitor.response.text


def test_wat_gedeeld_is_kan_worden_teruggehaald(shared: Visitor, site: Site) -> None:
    coach = {"authorization": f"Bearer {site.coach_key}"}
    listed = shared.http.get("/api/v1/gesprekken", headers=coach).json()[0]
    summary = f"/api/v1/gesprekken/{listed['gesprek']}/samenvatting"
    assert shared.http.get(summary, headers=coach).status_code == 200
    assert not [*shared.page.all("input", name="niet")]
    post(shared, "/gesprek/nakijken/terughalen")
    assert shared.http.get(summary, headers=coach).status_code == 404
    shared.open("/gesprek")
    assert shared.question == "OVERZICHT"
    page = shared.http.get("/coach", headers=coach).text
    assert "teruggehaald door de cliënt" in page


def test_een_andere_site_kan_niets_delen_of_terughalen(shared: Visitor) -> None:
    away = {"sec-fetch-site": "cross-site"}
    for path in ("", "/onderwerpen", "/veranderen", "/terughalen"):
        assert post(shared, f"/gesprek/nakijken{path}", **away) == 403
    shared.open("/gesprek/nakijken")
    assert shared.page.texts("button", **{"class": "nl-button--primary"}) == ["Haal terug"]


def test_tijdens_hulp_blijft_de_hulp_staan(visitor: Visitor) -> None:
    visitor.open("/gesprek")
    visitor.type("ik wil niet meer leven")
    visitor.open("/gesprek/nakijken")
    change(visitor, "HOU1")
    visitor.open("/gesprek")
    assert any("113" in said for said in visitor.page.said("bot"))
    assert [*visitor.page.all("button", name="keuze", value="verder")]


def test_wie_geen_gesprek_heeft_ziet_niets(site: Site) -> None:
    for path in ("/gesprek/nakijken", "/gesprek/voorbeeld"):
        assert httpx.get(f"{site.url}{path}", trust_env=False).status_code == 404
