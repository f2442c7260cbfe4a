"""The coach's plan over the web: written without a script, traced, printed, handed on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, expect

from bot.client.api import Talk
from bot.conversation.plantyped import Draft
from tests.conversation.plans import GOAL, STEP, on, typed
from tests.web.phone import hold, phone
from tests.web.served import Site, walk
from tests.web.visitor import Page

Begin = Callable[..., Talk]
REASON = "verhuisd naar een andere wijk"
FILES = ("overdracht", "tweede-spoor")


class Desk:
    """A coach's browser without a script, at the plan of one conversation."""

    def __init__(self, site: Site, talk: Talk) -> None:
        self.place = f"/coach/gesprekken/{talk.id}/plan"
        self.talk = talk
        key = {"authorization": f"Bearer {site.coach_key}"}
        self.http = httpx.Client(base_url=site.url, headers=key, trust_env=False, timeout=30)

    def open(self, path: str = "") -> httpx.Response:
        return self.http.get(self.place + path)

    def send(self, draft: Draft, wish: str = "bewaar", **headers: str) -> httpx.Response:
        return self.http.post(self.place, data=fields(draft) | {"doe": wish}, headers=headers)

    def save(self, *actions: dict[str, str], **given: str) -> httpx.Response:
        """On top of whatever is there."""
        saved = self.send(on(self.newest, typed(*actions, **given)))
        assert saved.status_code == 303, Page(saved.text).texts("section")
        return self.http.get(saved.headers["location"])

    def leave(self, path: str, **given: str) -> httpx.Response:
        return self.http.post(f"{self.place}/{path}", data=given)

    @property
    def newest(self) -> int:
        found = self.open(".json")
        return int(found.json()["bewaard"]["versie"]) if found.is_success else 0

    @property
    def traced(self) -> list[dict[str, Any]]:
        """What the client reads of it, the newest first."""
        copy = self.talk.client.get(f"/gesprekken/{self.talk.id}/gegevens").json()
        return list(copy["bekeken"])


def fields(draft: Draft) -> dict[str, str]:
    """As a browser sends them."""
    return {
        "versie": str(draft.base),
        **draft.fields,
        **{
            f"actie-{number}-{name}": text
            for number, action in enumerate(draft.actions)
            for name, text in action.items()
        },
    }


def written(answer: httpx.Response) -> dict[str, str]:
    """Field to what stands in it, of those that are written in."""
    return {
        **{e.attributes["name"]: e.text for e in Page(answer.text).all("textarea")},
        **{
            e.attributes["name"]: e.attributes.get("value", "")
            for e in Page(answer.text).all("input")
            if "name" in e.attributes and e.attributes.get("type") != "radio"
        },
    }


@pytest.fixture(scope="module")
def shared(site: Site) -> Iterator[Talk]:
    talk = Talk(site.url, "werk_zoeken")
    walk(
        talk,
        {"LENGTE": "kort", "AFSLUITING_KIES": ["context"], "LIEVER_NIET": "<b>niets</b>"},
        None,
    )
    yield talk
    talk.close()


@pytest.fixture
def desk(site: Site, shared: Talk) -> Desk:
    return Desk(site, shared)


class TestWriting:
    def test_begins_with_what_the_client_shared(self, site: Site, talk: Begin) -> None:
        desk = Desk(site, talk({"LENGTE": "kort", "AFSLUITING_KIES": ["context"]}))
        begun = written(desk.open())
        assert begun["doel"] == "Werk zoeken, de komende 4 weken"
        assert "woorden bij LIEVER_NIET" in begun["rekening"]
        assert 'value="context:" selected' in desk.open().text

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


class TestData:
    def test_every_key_is_explained(self, desk: Desk) -> None:
        desk.save()
        found = desk.open(".json").json()
        assert found["bewaard"]["plan"]["doel"] == GOAL
        assert found["bewaard"]["plan"]["acties"][0]["bct"] == "1.2"
        assert set(keys(found)) == set(found["uitleg"])

    def test_words_of_people_are_text_on_every_page(self, desk: Desk) -> None:
        desk.save({"wat": "<i>bel</i>"}, waarom="<script>x</script>")
        answers = [desk.open(path) for path in ("", "/blad", "/versies")]
        answers.append(desk.leave("overdracht", waarom=REASON, vorm="html"))
        for answer in answers:
            assert answer.is_success
            assert not re.search(r"<i>bel|<script>x|<b>niets", answer.text)


def keys(found: Any, prefix: str = "") -> Iterator[str]:
    for each in found if isinstance(found, list) else [found]:
        for name, value in each.items() if isinstance(each, dict) else ():
            yield prefix + name
            if name != "uitleg":
                yield from keys(value, f"{prefix}{name}.")


class TestAccess:
    def test_every_look_leaves_a_trace_and_what_was_not_opened_none(self, desk: Desk) -> None:
        desk.save()
        looks = {"": "plan", "/blad": "plan", "/versies": "plan_versies", ".json": "plan_json"}
        for path, seen in looks.items():
            before = len(desk.traced)
            desk.open(path)
            assert [each["wat"] for each in desk.traced[: len(desk.traced) - before]] == [seen]

    @pytest.mark.parametrize("path", ["", "/overdracht", "/tweede-spoor"])
    def test_another_site_or_who_has_no_key_changes_and_gets_nothing(
        self, desk: Desk, site: Site, path: str
    ) -> None:
        desk.save()
        before, version = desk.traced, desk.newest
        data = fields(on(version, typed(plan_b="anders"))) | {"waarom": REASON, "doe": "bewaar"}
        elsewhere = {"sec-fetch-site": "cross-site"}
        place = desk.place + path
        assert desk.http.post(place, data=data, headers=elsewhere).status_code == 403
        assert httpx.post(site.url + place, data=data, trust_env=False).status_code == 403
        assert desk.newest == version
        assert [each for each in desk.traced if each["wat"] != "plan_json"] == [
            each for each in before if each["wat"] != "plan_json"
        ]

    @pytest.mark.parametrize("path", ["", "/blad", "/versies", ".json"])
    def test_who_has_no_key_or_nothing_shared_reads_nothing(
        self, desk: Desk, site: Site, talk: Begin, path: str
    ) -> None:
        assert httpx.get(site.url + desk.place + path, trust_env=False).status_code == 403
        assert Desk(site, talk(until="START")).open(path).status_code == 404


class TestLeaving:
    @pytest.mark.parametrize("path", FILES)
    @pytest.mark.parametrize("reason", ["", "   "])
    def test_nothing_leaves_without_a_reason(self, desk: Desk, path: str, reason: str) -> None:
        desk.save()
        before = desk.traced
        answer = desk.leave(path, waarom=reason, vorm="json")
        assert answer.status_code == 422
        assert "Schrijf op waarom dit bestand gemaakt wordt." in answer.text
        assert GOAL not in answer.text and desk.traced == before

    @pytest.mark.parametrize(
        ("path", "seen"), [(FILES[0], "overdracht"), (FILES[1], "tweede_spoor")]
    )
    def test_the_client_reads_who_let_it_leave_and_why(
        self, desk: Desk, path: str, seen: str, site: Site
    ) -> None:
        desk.save()
        answer = desk.leave(path, waarom=REASON, vorm="json")
        assert answer.headers["content-disposition"] == f'attachment; filename="{seen}.json"'
        assert (desk.traced[0]["wat"], desk.traced[0]["waarom"]) == (seen, REASON)
        key = {"authorization": desk.talk.client.headers["authorization"]}
        own = httpx.get(f"{site.url}/gesprek/gegevens", headers=key, trust_env=False)
        assert any(f"Reden: {REASON}" in each for each in Page(own.text).texts("dd"))

    def test_what_may_not_leave_is_named_by_its_field(self, desk: Desk) -> None:
        desk.save(mogelijkheden="Kan alles, ondanks een depressie")
        answer = desk.leave("tweede-spoor", waarom=REASON, vorm="html")
        assert answer.status_code == 422
        told = Page(answer.text).texts("li")
        assert told == [
            "Wat kan wel, en wat is daarvoor nodig?: "
            "Hier staat iets over gezondheid. Pas het plan aan en bewaar het."
        ]
        assert "depressie" not in answer.text

    def test_the_second_track_reads_agreements_and_nothing_of_the_conversation(
        self, desk: Desk
    ) -> None:
        desk.save({}, {"wat": "Vaker pauze", "richting": "belastbaarheid:8.7"}, waarom="geheim")
        told = desk.leave("tweede-spoor", waarom=REASON, vorm="html", deelgenomen="ja").text
        untold = desk.leave("tweede-spoor", waarom=REASON, vorm="html").text
        assert "deed mee aan de voorbereiding" in told and "staat hier niet" in untold
        for text in (told, untold):
            assert GOAL in text and STEP["wat"] in text
            assert not re.search("pauze|geheim|niets</b>|Context|1\\.2|belemmerend|Houding", text)


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
            page.get_by_role("button", name=f"Haal weg: actie {count + 1}").click()
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
