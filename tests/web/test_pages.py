"""The client's pages as a browser without a script meets them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from bot.web import render
from bot.web.stored import Unavailable
from tests.web.served import ROUTE, SENSIBLE, Site
from tests.web.visitor import Page, Visitor

TEMPLATES = Path(render.__file__).parent / "templates"
DANGER = "ik wil niet meer leven"
HTML = '<script>alert("x")</script> & *zo*'


@pytest.fixture
def visitor(site: Site) -> Iterator[Visitor]:
    with Visitor(site.url) as visitor:
        yield visitor


@pytest.fixture
def chatting(visitor: Visitor) -> Visitor:
    visitor.begin()
    return visitor


def kind(page: Page) -> str:
    """The kind of question, from what can be pressed or ticked."""
    if any(page.all("input", name="keuzes")):
        return "meerkeuze"
    for fieldset in page.all("fieldset"):
        return fieldset.attributes["class"].removeprefix("knoppen ")
    return "open"


def go_on(visitor: Visitor, **chosen: str) -> None:
    """Answers whatever stands: as chosen, by the route, or with something sensible."""
    asked = kind(visitor.page)
    if asked == "open":
        visitor.type(f"woorden bij {visitor.question}")
    elif asked == "meerkeuze":
        visitor.tick(next(visitor.page.all("input", name="keuzes")).attributes["value"])
    else:
        first = next(visitor.page.all("button", name="keuze")).attributes["value"]
        visitor.press({**ROUTE, **chosen}.get(str(visitor.question), SENSIBLE.get(asked, first)))


def go_to(visitor: Visitor, question: str | None, **chosen: str) -> None:
    """On to this question; to the end for None."""
    while visitor.question not in (question, None):
        go_on(visitor, **chosen)
    assert visitor.question == question


class TestBegin:
    def test_offers_every_behaviour(self, visitor: Visitor, site: Site) -> None:
        titles = [each.titel for each in site.app.state.content.behaviours.values()]
        assert visitor.page.texts("button", name="gedrag") == titles

    def test_keeps_the_key_where_no_script_can_read_it(self, site: Site) -> None:
        made = httpx.post(f"{site.url}/start", data={"gedrag": "werk_zoeken"}, trust_env=False)
        assert (made.status_code, made.headers["location"]) == (303, "/gesprek")
        cookie = made.headers["set-cookie"].lower()
        assert "httponly" in cookie and "samesite=lax" in cookie

    def test_opens_on_the_first_question(self, chatting: Visitor) -> None:
        assert chatting.question == "START"
        assert chatting.page.said("bot")[-1] == "Wil je beginnen?"

    def test_offers_to_go_on_with_a_conversation_that_was_begun(self, chatting: Visitor) -> None:
        go_to(chatting, "HOU1")
        chatting.open("/")
        assert [*chatting.page.all("a", href="/gesprek#nu")]
        chatting.open("/gesprek")
        assert chatting.question == "HOU1"

    def test_asks_to_choose_for_a_behaviour_that_does_not_exist(self, visitor: Visitor) -> None:
        visitor.begin("vliegen")
        assert visitor.status == 422
        assert "Kies waar je gesprek over gaat." in visitor.page.texts("p")


class TestConversation:
    def test_shows_every_kind_of_question_up_to_the_end(self, chatting: Visitor) -> None:
        seen = set()
        while chatting.question:
            seen.add(kind(chatting.page))
            legends = chatting.page.texts("legend")
            assert all(legend == chatting.page.said("bot")[-1] for legend in legends)
            assert [*chatting.page.all("button", name="opdracht", value="wissen")]
            assert sum(each.attributes.get("id") == "tekst" for each in chatting.page.elements) == 1
            go_on(chatting, LENGTE="kort")
        assert seen == {"k5", "liniaal", "open", "keuze", "meerkeuze", "ja_nee"}
        assert chatting.page.texts("p", **{"class": "einde"})

    def test_a_ruler_has_eleven_buttons(self, chatting: Visitor) -> None:
        go_to(chatting, "BELANG", LENGTE="kort")
        assert chatting.page.texts("button", name="keuze") == [str(mark) for mark in range(11)]

    def test_says_how_far_it_is(self, chatting: Visitor) -> None:
        go_to(chatting, "HOU1")
        assert "Onderwerp 2 van 10: wat ik ervan vind" in chatting.page.texts("p")

    def test_has_no_two_buttons_with_the_same_words(self, chatting: Visitor) -> None:
        for question in ("START", "INSTEMMING", "HOU1", "HOU_OPEN"):
            go_to(chatting, question)
            labels = [*chatting.page.texts("button"), *chatting.page.texts("summary")]
            assert len(labels) == len(set(labels))

    def test_nothing_ticked_is_asked_again(self, chatting: Visitor) -> None:
        go_to(chatting, "CON_CHECKLIST", LENGTE="kort")
        chatting.tick()
        assert chatting.question == "CON_CHECKLIST"
        assert "Ik zie nog geen antwoord. Typ iets of kies een knop." in chatting.page.said("bot")

    def test_shows_what_was_typed_as_text(self, chatting: Visitor) -> None:
        go_to(chatting, "HOU_OPEN")
        chatting.type(HTML)
        assert chatting.page.said("client")[-1] == HTML
        assert "<script>alert" not in chatting.response.text

    def test_opens_where_the_client_was(self, chatting: Visitor) -> None:
        go_to(chatting, "HOU2")
        assert chatting.response.url.fragment == "nu"
        marked = [each for each in chatting.page.elements if each.attributes.get("id") == "nu"]
        assert [each.attributes["class"] for each in marked] == ["bericht client"]

    def test_one_form_sent_twice_is_one_answer(self, chatting: Visitor) -> None:
        go_to(chatting, "HOU1")
        before, first = chatting.page, len(chatting.page.said("client"))
        chatting.press("4")
        chatting.page = before
        chatting.press("4")
        assert chatting.question == "HOU2"
        assert len(chatting.page.said("client")) == first + 1

    def test_a_page_left_open_answers_no_newer_question(self, chatting: Visitor) -> None:
        go_to(chatting, "HOU1")
        old = chatting.page.forms["antwoord"].hidden
        chatting.press("4")
        again = [(name, str(uuid4()) if name == "bericht_id" else value) for name, value in old]
        chatting.page.forms["antwoord"].hidden = again
        chatting.press("1")
        assert chatting.question == "HOU2"
        assert "Deze vraag had je al beantwoord. We zijn nu hier." in chatting.page.said("bot")

    def test_pause_leaves_one_way_on(self, chatting: Visitor) -> None:
        go_to(chatting, "HOU1")
        chatting.command("pauze")
        assert chatting.page.texts("button", form="antwoord", value="hervat") == ["Ik ga verder"]
        chatting.command("hervat")
        assert chatting.question == "HOU1"


class TestEnd:
    def test_after_release_nothing_leads_to_the_coach(self, chatting: Visitor) -> None:
        go_to(chatting, None, LENGTE="kort")
        assert "Dank je wel. Je antwoorden zijn nu bij je coach." in chatting.page.said("bot")
        assert "/coach" not in chatting.response.text
        assert not [*chatting.page.all("button", name="keuze")]

    def test_who_does_not_take_part_can_still_change_that(self, chatting: Visitor) -> None:
        go_to(chatting, "INSTEMMING")
        chatting.press("nee")
        assert chatting.question is None
        chatting.command("terug")
        assert chatting.question == "INSTEMMING"

    def test_deleting_ends_on_a_page_that_says_so(self, chatting: Visitor) -> None:
        chatting.command("wissen")
        chatting.press("ja")
        assert chatting.response.url.path == "/gewist"
        assert chatting.page.texts("h1") == ["Alles is gewist"]
        chatting.open("/gesprek")
        assert chatting.status == 404


class TestTurn:
    """What the script of the page gets back."""

    def test_is_only_what_is_new(self, chatting: Visitor) -> None:
        chatting.page.forms["antwoord"].action = "/gesprek/beurt"
        chatting.press("begin")
        assert chatting.question == "INSTEMMING"
        assert not [*chatting.page.all("html")]
        assert chatting.page.said("client") == []
        assert "Vind je dit goed?" in chatting.page.said("bot")

    def test_names_the_same_parts_as_the_page(self, chatting: Visitor) -> None:
        ids = {each.attributes["id"] for each in chatting.page.elements if "id" in each.attributes}
        chatting.page.forms["antwoord"].action = "/gesprek/beurt"
        chatting.press("begin")
        new = {each.attributes["id"] for each in chatting.page.elements if "id" in each.attributes}
        assert {"voortgang", "bediening", "vraag"} <= ids & new


class TestTrouble:
    def test_a_message_that_could_not_be_handled_waits_on_the_page(
        self, chatting: Visitor, site: Site
    ) -> None:
        go_to(chatting, "HOU_OPEN")
        site.order.away = 1
        chatting.type("dit mag niet weg")
        assert chatting.status == 503
        assert "Bel 112" in " ".join(chatting.page.texts("li"))
        chatting.send("", [])
        assert chatting.page.said("client")[-1] == "dit mag niet weg"
        assert chatting.question != "HOU_OPEN"

    def test_the_script_is_told_to_try_again(self, chatting: Visitor, site: Site) -> None:
        chatting.page.forms["antwoord"].action = "/gesprek/beurt"
        site.order.away = 1
        chatting.press("begin")
        assert chatting.status == 503

    def test_without_a_conversation_there_is_a_way_to_begin(self, visitor: Visitor) -> None:
        visitor.open("/gesprek")
        assert visitor.status == 404
        assert visitor.page.texts("a", href="/") == ["Naar het begin"]

    def test_another_site_cannot_send_for_the_client(self, chatting: Visitor) -> None:
        chatting.send("antwoord", [("keuze", "begin")], **{"sec-fetch-site": "cross-site"})
        assert chatting.status == 403
        chatting.open("/gesprek")
        assert chatting.question == "START"

    def test_what_no_form_of_ours_sends_is_refused(self, chatting: Visitor) -> None:
        chatting.page.forms["antwoord"].hidden = [("bericht_id", "geen uuid")]
        chatting.press("begin")
        assert chatting.status == 422
        assert chatting.page.texts("h1") == ["Dat lukt niet"]


class TestSafety:
    """A message that tells of danger."""

    def test_is_answered_with_numbers_to_call_and_no_next_question(
        self, chatting: Visitor, site: Site
    ) -> None:
        go_to(chatting, "HOU_OPEN")
        chatting.type(DANGER)
        offered = site.app.state.content.safety.antwoorden["suicidaliteit"].knoppen
        buttons = [each.label for each in offered if each.url is None]
        links = [(each.label, each.url) for each in offered if each.url]
        shown = chatting.page.all("a", **{"class": "nl-button--primary"})
        assert chatting.page.texts("button", name="keuze") == buttons
        assert [(each.text.strip(), each.attributes["href"]) for each in shown] == links
        chatting.press("verder")
        assert chatting.question == "HOU_OPEN"

    def test_is_answered_even_when_nothing_can_be_handled(
        self, chatting: Visitor, site: Site, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def away(*_: object) -> None:
            raise Unavailable

        monkeypatch.setattr(site.app.state.gateway, "deliver", away)
        chatting.type(DANGER)
        assert chatting.status == 200
        assert [*chatting.page.all("a", href="tel:113", **{"class": "nl-button--primary"})]


@pytest.mark.parametrize("template", sorted(TEMPLATES.glob("*.html")), ids=lambda path: path.stem)
def test_no_page_carries_a_script_or_a_style_or_loads_from_elsewhere(template: Path) -> None:
    markup = template.read_text()
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=", markup)
    loaded = re.findall(r"<(?:script|link|img|iframe)\b[^>]*?(?:src|href)=\"([^\"]*)", markup)
    assert all(address.startswith(("/static/", "{{ huisstijl.")) for address in loaded)
    assert markup.count("<script") == markup.count('<script src="')


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Typ *hulp*.", "Typ <em>hulp</em>."),
        ("*een* en *twee*", "<em>een</em> en <em>twee</em>"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("**", "**"),
        ("*<b>*", "<em>&lt;b&gt;</em>"),
    ],
)
def test_asterisks_are_emphasis_and_nothing_else_is(text: str, shown: str) -> None:
    assert render.emphasis(text) == shown


def test_numbers_have_a_comma() -> None:
    assert (render.mean(3.84), render.mean(4), render.mark(6.5), render.mark(7)) == (
        "3,84",
        "4,00",
        "6,5",
        "7",
    )
