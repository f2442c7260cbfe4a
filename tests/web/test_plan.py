"""The coach's plan: written together without a script, by who saves first and who saves second."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing

import pytest
from playwright.sync_api import Browser, expect

from bot.client.api import Talk
from tests.conversation.plans import STEP, on, typed
from tests.web.desk import Desk, written
from tests.web.phone import hold, phone
from tests.web.served import Site
from tests.web.visitor import Page

Begin = Callable[..., Talk]


class TestWriting:
    def test_begins_with_what_the_client_shared(self, site: Site, talk: Begin) -> None:
        own = talk({"LENGTE": "kort", "AFSLUITING_KIES": ["context"]})
        with closing(Desk(site, own)) as desk:
            page = desk.open()
        begun = written(page)
        assert begun["doel"] == "Werk zoeken, de komende 4 weken"
        assert "woorden bij LIEVER_NIET" in begun["rekening"]
        assert 'value="context:" selected' in page.text

    def test_is_reached_from_the_sheet(self, desk: Desk) -> None:
        sheet = Page(desk.http.get(desk.place.removesuffix("/plan")).text)
        assert [*sheet.all("a", href=desk.place)]

    def test_an_action_comes_and_goes_and_what_was_typed_stays(self, desk: Desk) -> None:
        before = desk.newest
        draft = typed({"wat": "een"}, {"wat": "twee", "als": "het <regent>"}, plan_b="nog niets")
        more = desk.send(draft, "erbij")
        assert more.status_code == 200
        shown = written(more)
        assert [shown[f"actie-{n}-wat"] for n in range(3)] == ["een", "twee", ""]
        assert (shown["actie-1-als"], shown["plan_b"]) == ("het <regent>", "nog niets")
        less = written(desk.send(draft, "weg-0"))
        assert less["actie-0-wat"] == "twee" and "actie-1-wat" not in less
        assert desk.newest == before

    def test_the_last_action_that_goes_leaves_an_empty_one(self, desk: Desk) -> None:
        assert written(desk.send(typed(), "weg-0"))["actie-0-wat"] == ""

    def test_a_mistake_stands_beside_its_field_and_nothing_is_lost(self, desk: Desk) -> None:
        before = desk.newest
        draft = typed({"richting": "context:9.2", "als": ""}, doel="", plan_b="later zien")
        answer = desk.send(draft)
        assert answer.status_code == 422 and desk.newest == before
        page = Page(answer.text)
        wrong = {e.attributes["id"] for e in page.elements if "aria-invalid" in e.attributes}
        assert wrong == {"doel", "actie-0-richting", "actie-0-als"}
        for field in wrong:
            (told,) = page.all("p", id=f"{field}-fout")
            (own,) = (e for e in page.elements if e.attributes.get("id") == field)
            assert told.attributes["id"] in own.attributes["aria-describedby"]
            assert [*page.all("a", href=f"#{field}")]
        shown = written(answer)
        assert (shown["plan_b"], shown["actie-0-wat"]) == ("later zien", STEP["wat"])
        assert 'value="context:9.2"' not in answer.text

    def test_each_save_is_a_version_that_can_be_opened_and_compared(self, desk: Desk) -> None:
        desk.save(plan_b="Dan bel ik een vriend")
        old = desk.newest
        desk.save(plan_b="Dan bel ik de coach")
        assert "Dan bel ik een vriend" in desk.open(f"/blad?versie={old}").text
        assert "Dan bel ik de coach" in desk.open("/blad").text
        compared = Page(desk.open("/versies").text)
        assert compared.texts("h3") == ["Wat doe ik bij tegenslag?"]
        assert compared.texts("dd") == ["Dan bel ik een vriend", "Dan bel ik de coach"]
        same = Page(desk.open(f"/versies?van={old}&met={old}").text)
        assert "Deze versies zijn gelijk." in same.texts("p")

    @pytest.mark.parametrize("version", ["9999", "nul", "-1", "0"])
    def test_a_version_that_is_not_there(self, desk: Desk, version: str) -> None:
        desk.save()
        for path in ("/blad", ".json"):
            assert desk.open(f"{path}?versie={version}").status_code == 404

    def test_who_saves_second_is_told_and_loses_nothing(self, desk: Desk) -> None:
        desk.save(plan_b="van allebei")
        base = desk.newest
        desk.save(plan_b="van de eerste")
        mine = typed(plan_b="van de tweede", waarom="ook <dit>")
        answer = desk.send(on(base, mine))
        assert answer.status_code == 409
        told = Page(answer.text).texts("section", **{"class": "signaal"})[0]
        assert "Iemand anders was eerder" in told
        assert "van de eerste" in told and "van de tweede" in told
        shown = written(answer)
        assert (shown["plan_b"], shown["waarom"]) == ("van de tweede", "ook <dit>")
        assert int(shown["versie"]) == desk.newest == base + 1
        assert desk.send(on(int(shown["versie"]), mine)).status_code == 303
        assert "van de eerste" in desk.open(f"/blad?versie={base + 1}").text
        assert "van de tweede" in desk.open(f"/blad?versie={base + 2}").text

    def test_pressing_save_twice_makes_one_version(self, desk: Desk) -> None:
        draft = on(desk.newest, typed(merken="dan staat er een afspraak"))
        first, second = desk.send(draft), desk.send(draft)
        assert first.headers["location"] == second.headers["location"]

    @pytest.mark.parametrize(("mark", "asked"), [("6", True), ("7", False), ("", False)])
    def test_below_seven_asks_for_a_smaller_step(self, desk: Desk, mark: str, asked: bool) -> None:
        for given in ({"actie": mark, "plan": ""}, {"actie": "", "plan": mark}):
            page = desk.save({"vertrouwen": given["actie"]}, vertrouwen=given["plan"]).text
            assert ("maak de stap kleiner" in page) is asked
            assert ("Wat zou het een punt hoger maken?" in page) is asked
            assert ("maak de stap kleiner" in desk.open("/blad").text) is asked


class TestBrowser:
    def test_is_written_whole_without_a_script(
        self, browser: Browser, desk: Desk, site: Site
    ) -> None:
        with browser.new_context(base_url=site.url, java_script_enabled=False) as context:
            page = context.new_page()
            page.goto(f"/coach?sleutel={site.coach_key}")
            page.goto(desk.place)
            page.locator("#doel").fill("Voor de zomer aan het werk")
            page.locator("#plan_b").fill("Dan bel ik")
            count = page.locator(".plan fieldset.kaart").count()
            page.get_by_role("button", name="Nog een actie").click()
            expect(page.locator(".plan fieldset.kaart")).to_have_count(count + 1)
            expect(page.locator(f"#actie-{count}-wat")).to_be_in_viewport()
            page.locator(f"#actie-{count}").get_by_role("button", name="Haal weg").click()
            expect(page.locator(".plan fieldset.kaart")).to_have_count(count)
            page.locator("#evaluatie").fill("2027-02-01")
            page.get_by_role("group", name="Is de cliënt akkoord?").get_by_label("nee").check()
            page.get_by_role("button", name="Bewaar", exact=True).last.click()
            expect(page.get_by_role("status")).to_contain_text("is bewaard")
            expect(page.locator("#doel")).to_have_value("Voor de zomer aan het werk")
            expect(page.locator("#plan_b")).to_have_value("Dan bel ik")
        found = desk.open(".json").json()["bewaard"]["plan"]
        assert (found["evaluatie"], found["akkoord"]) == ("2027-02-01", False)

    def test_enter_in_a_field_saves_and_takes_no_action_away(
        self, browser: Browser, desk: Desk, site: Site
    ) -> None:
        desk.save()
        with browser.new_context(base_url=site.url, java_script_enabled=False) as context:
            page = context.new_page()
            page.goto(f"/coach?sleutel={site.coach_key}")
            page.goto(desk.place)
            page.locator("#actie-0-wanneer").fill("dinsdag")
            page.locator("#actie-0-wanneer").press("Enter")
            expect(page.get_by_role("status")).to_contain_text("is bewaard")
            expect(page.locator("#actie-0-wanneer")).to_have_value("dinsdag")

    def test_is_two_sheets_of_paper_at_most_and_says_that_it_was_printed(
        self, browser: Browser, desk: Desk, site: Site
    ) -> None:
        sentence = "Dit is een gewone zin van een gewone lengte in een plan. "
        texts = dict.fromkeys(("waarom", "helpt", "rekening", "plan_b", "merken"), sentence * 2)
        desk.save(
            *({"wat": f"Stap {n} van het plan", "vertrouwen": "6"} for n in range(8)), **texts
        )
        with browser.new_context(base_url=site.url) as context:
            page = context.new_page()
            page.goto(f"/coach?sleutel={site.coach_key}")
            page.goto(f"{desk.place}/blad")
            with page.expect_request_finished(lambda request: "/geprint" in request.url):
                printed = page.pdf(prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) <= 2
        assert desk.traced[0]["wat"] == "plan_print"

    def test_the_client_finds_it_in_the_copy(
        self, browser: Browser, desk: Desk, site: Site
    ) -> None:
        desk.save(doel="Een eigen zaak")
        with phone(browser, site) as context:
            hold(context, desk.talk)
            page = context.new_page()
            page.goto("/gesprek/gegevens")
            expect(page.get_by_text("van het plan")).to_be_visible()
            copy = page.request.get("/gesprek/gegevens/kopie.html").text()
        assert "Een eigen zaak" in copy
