"""The coach's pages, of conversations that were really held."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from bot.client.api import Talk, summary
from bot.conversation.trace import Access, Seen
from bot.igm.item import DETERMINANTS
from tests.web.served import Site, walk
from tests.web.visitor import Page

Begin = Callable[..., Talk]
DANGER = "ik wil niet meer leven"
HTML = "<b>vet</b> & zo"
MUCH: dict[str, str | list[str]] = {
    "k5": "2",
    "GEK1": "5",
    "GEK3": "5",
    "AUT1": "1",
    "KEN1": "5",
    "KEN2": "5",
    "HOU1": "weet_niet",
    "LEZEN": "samen",
    "LENGTE": "kort",
    "CON_CHECKLIST": ["kinderopvang", "geld"],
    "CON_ACUUT": "dringend",
}
"""Answers that bring something into every part of the page."""
SECTION = r"(<h2[^>]*>([^<]*)</h2>.*?)</section>"
CAUSED = (
    "Signaal",
    "Wat de cliënt zelf wil bespreken",
    "In de woorden van de cliënt",
    "Krachten",
    "Samen te verkennen",
    "Rekening houden met",
    "Praktisch geregeld / nog te regelen",
    "Openingszin",
)


def sheet(coach: httpx.Client, talk: Talk) -> Page:
    response = coach.get(f"/coach/gesprekken/{talk.id}")
    assert response.status_code == 200
    return Page(response.text)


def label_of(site: Site, category: str, choice: str) -> str:
    buttons = site.app.state.content.safety.antwoorden[category].knoppen
    label: str = next(button.label for button in buttons if button.waarde == choice)
    return label


def text_of(page: Page) -> str:
    return page.texts("main")[0]


class TestAccess:
    def test_trades_the_key_in_the_address_for_a_cookie(self, site: Site) -> None:
        address = f"{site.url}/coach?sleutel={site.coach_key}"
        response = httpx.get(address, trust_env=False)
        assert (response.status_code, response.headers["location"]) == (303, "/coach")
        assert "httponly" in response.headers["set-cookie"].lower()

    @pytest.mark.parametrize(
        "path", ["/coach", "/coach/gesprekken/x", "/coach/gesprekken/x/antwoorden"]
    )
    def test_says_how_to_get_in(self, site: Site, path: str) -> None:
        response = httpx.get(site.url + path, trust_env=False)
        assert response.status_code == 403
        assert "./run" in response.text

    def test_a_wrong_key_opens_nothing(self, site: Site) -> None:
        response = httpx.get(f"{site.url}/coach?sleutel=verkeerd", trust_env=False)
        assert (response.status_code, "set-cookie" in response.headers) == (403, False)


class TestList:
    def test_opens_only_what_was_shared(self, coach: httpx.Client, held: Talk, talk: Begin) -> None:
        running = talk(until="HOU2")
        page = coach.get("/coach").text
        assert f"/coach/gesprekken/{held.id}" in page
        assert running.id not in page

    def test_tells_who_wants_an_ordinary_conversation(
        self, coach: httpx.Client, talk: Begin
    ) -> None:
        talk({"INSTEMMING": "nee"})
        assert "wil een gewoon gesprek" in Page(coach.get("/coach").text).texts("td")


class TestSheet:
    def test_has_its_parts_in_order(self, coach: httpx.Client, talk: Begin) -> None:
        answers: dict[str, str | list[str]] = {"CON_CHECKLIST": ["geld"], "CON_ACUUT": "dringend"}
        page = sheet(coach, talk({**answers, "CON1": "1", "CON2": "1", "LENGTE": "kort"}))
        assert page.texts("h1") == ["Gespreksvoorbereiding"]
        assert page.texts("h2") == [
            "Signaal",
            "Wat de cliënt zelf wil bespreken",
            "In de woorden van de cliënt",
            "Krachten",
            "Willen – kunnen in beeld",
            "Samen te verkennen",
            "Voorgestelde gespreksonderwerpen",
            "Rekening houden met",
            "Praktisch geregeld / nog te regelen",
            "Openingszin",
            "Mijn eigen indruk",
        ]
        assert "Het is geen diagnose, geen beoordeling en geen grond voor een besluit." in text_of(
            page
        )

    def test_draws_seven_bars_and_says_them_in_words(
        self, coach: httpx.Client, talk: Begin
    ) -> None:
        held = talk({"GEK1": "1", "GEK2": "2", "GEK3": "5", "VERTROUWEN": "2"})
        page = sheet(coach, held)
        titles = page.texts("title")[1:]
        assert len([*page.all("svg", role="img")]) == len(titles) == len(DETERMINANTS)
        assert "Geloof in eigen kunnen: 1,45 van 5, belemmerend" in titles
        assert "Geloof in eigen kunnen 1,45 belemmerend 4 van 4" in [
            row.replace(title, "").replace("  ", " ")
            for row in page.texts("tr")
            for title in titles
            if title in row
        ]

    def test_a_bar_is_as_long_as_its_mean(
        self, coach: httpx.Client, held: Talk, site: Site
    ) -> None:
        found = summary(site.url, held.id, site.coach_key)["determinanten"]
        lengths = [
            float(each.attributes["width"])
            for each in sheet(coach, held).all("rect")
            if each.attributes.get("class") == "staaf"
        ]
        assert lengths == [round((each["gemiddelde"] - 1) * 50, 1) for each in found]

    def test_bands_differ_without_colour(self, coach: httpx.Client, talk: Begin) -> None:
        held = talk({"CON1": "2", "CON2": "1", "KEN1": "5", "KEN2": "5", "LENGTE": "kort"})
        fills = {
            each.attributes["fill"]
            for each in sheet(coach, held).all("rect")
            if each.attributes.get("class") == "staaf"
        }
        assert {fill.partition("-")[0] for fill in fills} == {"#222", "url(#streep", "#fff"}

    def test_has_no_total(self, coach: httpx.Client, held: Talk) -> None:
        said = text_of(sheet(coach, held)).lower()
        assert not [word for word in ("totaal", "score", "eindcijfer") if word in said]

    def test_quotes_the_client_literally(self, coach: httpx.Client, talk: Begin) -> None:
        page = sheet(coach, talk({"HOU_ASSOCIATIE": HTML}))
        assert f"“{HTML}”" in page.texts("li")

    def test_a_story_is_cut_on_the_sheet_and_whole_behind_it(
        self, coach: httpx.Client, talk: Begin
    ) -> None:
        story = "woord " * 100 + "einde"
        held = talk({"HOU_ASSOCIATIE": story})
        assert story not in text_of(sheet(coach, held))
        assert story in Page(coach.get(f"/coach/gesprekken/{held.id}/antwoorden").text).texts("td")

    def test_marks_two_sides(self, coach: httpx.Client, talk: Begin) -> None:
        page = sheet(coach, talk({"HOU1": "5", "HOU2": "5", "HOU3": "5", "HOU4": "5", "k5": "2"}))
        assert "⚖ tweezijdig" in text_of(page)

    def test_uniform_answers_give_a_warning_and_no_topics(
        self, coach: httpx.Client, talk: Begin, site: Site
    ) -> None:
        page = sheet(coach, talk({"k5": "5", "BELANG": "10", "VERTROUWEN": "10", "LENGTE": "kort"}))
        assert site.app.state.content.texts.coach.gelijkvormig in text_of(page)
        assert not [*page.all("ol")]
        assert "wisselend" not in text_of(page) and "tweezijdig" not in text_of(page)

    def test_too_few_answers_give_no_bars_and_say_what_to_do(
        self, coach: httpx.Client, talk: Begin, site: Site
    ) -> None:
        page = sheet(coach, talk({"k5": "weet_niet", "liniaal": "weet_niet"}))
        assert not [each for each in page.all("rect") if each.attributes.get("class") == "staaf"]
        assert site.app.state.content.texts.coach.onvoldoende_informatie in text_of(page)
        assert "weet ik niet: Houding (5)" in text_of(page)

    def test_puts_what_cannot_wait_first(self, coach: httpx.Client, talk: Begin) -> None:
        answers: dict[str, str | list[str]] = {"CON_CHECKLIST": ["geld", "wonen"]}
        held = talk(
            {**answers, "CON_ACUUT": "dringend", "LEZEN": "samen", "LENGTE": "kort"},
            until="OVERZICHT",
        )
        held.command("mens")
        held.press("klopt")
        signals = next(sheet(coach, held).all("section", **{"class": "signaal"})).text
        assert "Dringend" in signals and "wonen" in signals.lower()
        assert "Vraag om mens" in signals
        assert "Taal- of leeshulp gewenst" in signals

    def test_says_what_happened_around_safety_and_not_what_was_written(
        self, coach: httpx.Client, talk: Begin, site: Site
    ) -> None:
        held = talk(until="HOU_OPEN")
        held.say(DANGER)
        held.press("verder")
        walk(held, {}, None)
        page = sheet(coach, held)
        signals = next(page.all("section", **{"class": "signaal"})).text
        label = label_of(site, "suicidaliteit", "verder")
        assert "Let op: veiligheid (niveau 3)" in signals
        assert f"Cliënt koos: “{label}”. Volg het protocol." in signals
        assert DANGER not in text_of(page)

    def test_shows_change_only_when_there_was_an_earlier_time(
        self, coach: httpx.Client, held: Talk, site: Site, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert "Verschil met vorige keer" not in sheet(coach, held).texts("h2")
        whole = site.app.state.summaries.get
        change = {"determinant": "houding", "van": 2.0, "naar": 3.6, "woord": "duidelijk_verschil"}
        monkeypatch.setattr(
            site.app.state.summaries,
            "get",
            lambda *asked: {**whole(*asked), "verschil": [change]},
        )
        page = sheet(coach, held)
        assert "Verschil met vorige keer" in page.texts("h2")
        assert "Houding: van 2,00 naar 3,60, duidelijk verschil" in page.texts("li")

    def test_every_line_opens_the_answers_that_caused_it(
        self, coach: httpx.Client, talk: Begin
    ) -> None:
        held = talk(MUCH)
        behind = Page(coach.get(f"/coach/gesprekken/{held.id}/antwoorden").text)
        anchors = {each.attributes.get("id") for each in behind.elements}
        markup = coach.get(f"/coach/gesprekken/{held.id}").text
        sections = {title: part for part, title in re.findall(SECTION, markup, re.DOTALL)}
        for title in CAUSED:
            lines = re.findall(r"<(li|p|dt)\b[^>]*>(.*?)</\1>", sections[title], re.DOTALL)
            assert lines and [line for _, line in lines if "#" not in line] == [], title
        beside = sections["Willen – kunnen in beeld"].split('id="beeld"')
        for part in beside:
            assert part.count('<th scope="row"><a ') == len(DETERMINANTS)
        assert len(beside) == 2
        assert markup.count("Waarom staat dit hier?") == markup.count("<h3") == 3
        targets = set(re.findall(r'href="[^"]*#([^"]+)"', markup))
        assert targets <= anchors

    def test_what_does_not_go_together_is_there_to_talk_about(
        self, coach: httpx.Client, talk: Begin
    ) -> None:
        page = sheet(
            coach, talk({"k5": "3", "GEK1": "5", "GEK3": "5", "BELANG": "8", "VERTROUWEN": "2"})
        )
        assert "Samen te verkennen" in page.texts("h2")
        lines = " ".join(page.texts("li"))
        assert "“Ik ben bang dat het weer misgaat.” klopt helemaal" in lines
        assert "Belang 8, vertrouwen 2." in lines

    def test_says_what_was_not_answered_and_where(self, coach: httpx.Client, talk: Begin) -> None:
        page = sheet(coach, talk({"HOU1": "weet_niet", "HOU2": "weet_niet"}))
        assert "Niet beantwoord: weet ik niet: Houding (2)." in text_of(page)


class TestAnswers:
    def test_shows_each_statement_with_what_was_said(
        self, coach: httpx.Client, talk: Begin, site: Site
    ) -> None:
        held = talk({"HOU1": "2", "KEN1": "weet_niet", "GEK_OPEN": HTML})
        rows = Page(coach.get(f"/coach/gesprekken/{held.id}/antwoorden").text).texts("tr")
        assert "Werk zoeken levert mij iets op. Klopt niet zo" in rows
        assert any(row.endswith("bij mij past. weet ik niet") for row in rows)
        assert any(row.endswith(HTML) for row in rows)
        given: list[dict[str, Any]] = site.app.state.summaries.answers(
            held.id, Access("coach", Seen.ANSWERS)
        )
        assert len([row for row in rows if "Vraag Antwoord" not in row]) > len(given)


@pytest.mark.parametrize("path", ["", "/antwoorden"])
def test_what_is_not_shared_is_not_there(coach: httpx.Client, talk: Begin, path: str) -> None:
    held = talk(until="HOU1")
    response = coach.get(f"/coach/gesprekken/{held.id}{path}")
    assert response.status_code == 404
    assert "Naar de coachpagina" in response.text
