"""Difficult words on the screen are explained under the question, without a script."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Browser, expect

from bot.client.api import Talk
from bot.content.content import Content
from bot.content.glossary import Glossary
from bot.conversation.archive import Archive
from bot.conversation.explanation import Explanations
from tests.web.phone import hold, screen
from tests.web.served import Site
from tests.web.visitor import Visitor

Begin = Callable[..., Talk]


def explained(visitor: Visitor) -> dict[str, str]:
    return dict(zip(visitor.page.texts("dt"), visitor.page.texts("dd"), strict=True))


def terms(talk: Talk) -> list[str]:
    return [each["woord"] for each in talk.turn["moeilijk"]]


def test_the_words_of_the_last_messages_and_the_question(site: Site) -> None:
    with Visitor(site.url) as visitor:
        visitor.begin()
        assert visitor.page.texts("summary")[-1] == "Moeilijke woorden"
        assert explained(visitor)["uitkering"] == (
            "Geld dat je krijgt als je geen werk of te weinig geld hebt."
        )
        visitor.press("begin")
        assert "BSN" in explained(visitor)
        assert "uitkering" not in explained(visitor)


def test_the_words_on_the_buttons(talk: Begin) -> None:
    client = talk({"LENGTE": "kort"}, until="CON_CHECKLIST")
    assert {"mantelzorg", "toeslagen", "kinderopvang"} <= set(terms(client))


def test_an_easy_question_has_none(site: Site) -> None:
    with Visitor(site.url) as visitor:
        visitor.begin()
        for answer in ("begin", "ja", "ja"):
            visitor.press(answer)
        assert visitor.question == "STATISTIEK"
        visitor.press("nee")
        assert visitor.question == "LEZEN"
        assert "Moeilijke woorden" not in visitor.page.texts("summary")


def test_help_is_not_interrupted_by_explanations(talk: Begin) -> None:
    client = talk({"LENGTE": "kort"}, until="HOU1")
    client.say("ik wil dood")
    assert client.turn["moeilijk"] == []


def test_a_message_sent_twice_is_explained_the_same(site: Site) -> None:
    with Visitor(site.url) as visitor:
        visitor.begin()
        sent = [*visitor.page.forms["antwoord"].hidden, ("keuze", "begin")]
        body = dict(sent)
        first, second = (visitor.http.post("/gesprek/beurt", data=body).text for _ in range(2))
        assert "<dt>BSN</dt>" in first
        assert "<dt>BSN</dt>" in second


def test_a_conversation_keeps_the_explanation_it_began_with(site: Site, talk: Begin) -> None:
    client = talk({"LENGTE": "kort"}, until="CON_CHECKLIST")
    served = site.app.state.gateway.conversations
    changed = Glossary(woorden={"mantelzorg": "Iets anders."})
    current = served.archive.current.model_dump()
    newer = Content.model_validate({**current, "glossary": changed.model_dump()})
    later = Explanations(served.database, Archive(served.database, newer))
    found = later.of(client.id, served.view(client.id), [])
    assert "Lang zorgen voor iemand die ziek of oud is, zonder loon." in [
        each.uitleg for each in found
    ]


def test_it_opens_by_keyboard_and_is_new_for_each_question(
    browser: Browser, site: Site, talk: Begin
) -> None:
    with screen(browser, site) as page:
        hold(page.context, talk({"LENGTE": "kort"}, until="CON_CHECKLIST"))
        page.goto("/gesprek")
        definition = page.locator("#woorden dd").first
        expect(definition).to_be_hidden()
        page.locator("#woorden summary").press("Enter")
        expect(definition).to_be_visible()
        page.get_by_label("Niets van dit alles").check()
        page.get_by_role("button", name="Klaar met kiezen").click()
        expect(page.locator("#antwoord [name=vraag]")).not_to_have_value("CON_CHECKLIST")
        expect(page.locator("#woorden details")).to_have_count(0)
