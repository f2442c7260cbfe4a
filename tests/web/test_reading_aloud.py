"""The device reads the question aloud, with a Dutch voice of its own or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.client.api import Talk
from tests.web.axe import violations
from tests.web.phone import hold, screen
from tests.web.served import Site

Begin = Callable[..., Talk]

DEVICE = """
(() => {
  window.gezegd = [];
  window.stemmen = %s;
  window.rij = [];
  class Utterance { constructor(text) { this.text = text; } }
  const synthesis = {
    onvoiceschanged: null,
    getVoices: () => window.stemmen,
    speak: (each) => { window.gezegd.push([each.text, each.voice.name]); window.rij.push(each); },
    cancel: () => {
      const stopped = window.rij;
      window.rij = [];
      for (const each of stopped) each.onerror?.({ error: "interrupted" });
    },
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  window.SpeechSynthesisUtterance = Utterance;
})();
"""
"""A device that can speak: `gezegd` is what it was asked to say, `rij` what is left of it."""
DUTCH = '{"name": "Xander", "lang": "nl-NL", "localService": true}'
BELGIAN = '{"name": "Ellen", "lang": "nl_BE", "localService": true}'
ENGLISH = '{"name": "Kate", "lang": "en-GB", "localService": true}'
REMOTE = '{"name": "Ver weg", "lang": "nl-NL", "localService": false}'
NO_VOICE = "Dit apparaat heeft geen Nederlandse stem. Vraag iemand om mee te lezen."

Aloud = Callable[..., Page]


@pytest.fixture
def aloud(browser: Browser, site: Site, talk: Begin) -> Iterator[Aloud]:
    """The page of a client who wants to hear the questions, on a device with these voices."""
    with screen(browser, site) as page:

        def opened(*voices: str, until: str = "HOU1") -> Page:
            page.add_init_script(DEVICE % f"[{', '.join(voices)}]")
            answers = {"LEZEN": "voorgelezen", "LENGTE": "kort"}
            hold(page.context, talk(answers, until=until))
            page.goto("/gesprek")
            return page

        yield opened


def press(page: Page, label: str) -> None:
    page.get_by_role("button", name=label, exact=True).click()


def spoken(page: Page) -> list[list[str]]:
    found: list[list[str]] = page.evaluate("gezegd")
    return found


def test_the_question_and_its_answers_are_read(aloud: Aloud) -> None:
    page = aloud(ENGLISH, DUTCH)
    press(page, "Lees voor")
    texts = [text for text, _ in spoken(page)]
    assert texts[-6:] == [
        "Werk zoeken levert mij iets op.",
        "Klopt helemaal niet",
        "Klopt niet zo",
        "Klopt een beetje",
        "Klopt best wel",
        "Klopt helemaal",
    ]
    assert {voice for _, voice in spoken(page)} == {"Xander"}


def test_pressing_again_stops(aloud: Aloud) -> None:
    page = aloud(DUTCH)
    press(page, "Lees voor")
    page.evaluate("scrollTo(0, 0)")
    assert violations(page) == []
    press(page, "Stop met voorlezen")
    assert page.evaluate("rij.length") == 0
    expect(page.get_by_role("button", name="Lees voor")).to_be_visible()
    expect(page.locator("#melding")).to_be_empty()


def test_at_the_end_it_can_be_read_again(aloud: Aloud) -> None:
    page = aloud(DUTCH)
    press(page, "Lees voor")
    page.evaluate("rij[rij.length - 1].onend()")
    press(page, "Lees voor")
    assert len(spoken(page)) == 2 * page.evaluate("rij.length")


def test_an_answer_stops_the_voice_and_the_next_question_can_be_read(aloud: Aloud) -> None:
    page = aloud(DUTCH)
    press(page, "Lees voor")
    press(page, "Klopt best wel")
    expect(page.locator("#antwoord [name=vraag]")).to_have_value("HOU3")
    assert page.evaluate("rij.length") == 0
    page.evaluate("gezegd.length = 0")
    press(page, "Lees voor")
    assert spoken(page)[0][0].startswith("Ik krijg een goed gevoel")


def test_voices_that_come_late_are_waited_for(aloud: Aloud) -> None:
    page = aloud()
    press(page, "Lees voor")
    expect(page.get_by_role("button", name="Stop met voorlezen")).to_be_visible()
    assert spoken(page) == []
    page.evaluate(f"stemmen.push({BELGIAN}); speechSynthesis.onvoiceschanged()")
    page.wait_for_function("gezegd.length > 0")
    assert spoken(page)[0][1] == "Ellen"


def test_stopping_while_waiting_for_a_voice_stays_stopped(aloud: Aloud) -> None:
    page = aloud()
    press(page, "Lees voor")
    press(page, "Stop met voorlezen")
    page.evaluate(f"stemmen.push({DUTCH}); speechSynthesis.onvoiceschanged?.()")
    page.wait_for_timeout(100)
    assert spoken(page) == []


@pytest.mark.parametrize("voices", [[], [ENGLISH], [REMOTE]], ids=["none", "english", "remote"])
def test_without_a_dutch_voice_on_the_device_it_says_so(aloud: Aloud, voices: list[str]) -> None:
    """A voice that is not on the device would send the words to somebody else."""
    page = aloud(*voices)
    press(page, "Lees voor")
    expect(page.locator("#melding")).to_have_text(NO_VOICE)
    expect(page.get_by_role("button", name="Lees voor")).to_be_visible()
    assert spoken(page) == []


def test_a_voice_that_fails_says_so(aloud: Aloud) -> None:
    page = aloud(DUTCH)
    press(page, "Lees voor")
    page.evaluate("rij[0].onerror({ error: 'synthesis-failed' })")
    expect(page.locator("#melding")).to_have_text("Voorlezen lukt nu niet. Probeer het nog eens.")
    expect(page.get_by_role("button", name="Lees voor")).to_be_visible()


def test_a_browser_that_cannot_speak_says_so(aloud: Aloud, browser: Browser) -> None:
    page = aloud(DUTCH)
    page.add_init_script("delete window.speechSynthesis")
    page.evaluate("stemmen.length = 0")
    press(page, "Lees voor")
    expect(page.locator("#melding")).to_have_text(NO_VOICE)


def test_other_questions_than_those_of_a_topic_are_read_too(aloud: Aloud) -> None:
    page = aloud(DUTCH)
    page.locator("#meer > summary").click()
    press(page, "Wis alles")
    expect(page.locator("#antwoord [name=vraag]")).to_have_value("WISSEN")
    press(page, "Lees voor")
    assert [text for text, _ in spoken(page)][-2:] == ["Ja, wis alles", "Nee, ga verder"]


def test_who_reads_alone_has_no_button(browser: Browser, site: Site, talk: Begin) -> None:
    with screen(browser, site) as page:
        hold(page.context, talk({"LENGTE": "kort"}, until="HOU1"))
        page.goto("/gesprek")
        expect(page.locator("#lees-voor")).to_have_count(0)


def test_without_a_script_there_is_no_dead_button(
    browser: Browser, site: Site, talk: Begin
) -> None:
    with screen(browser, site, script=False) as page:
        hold(page.context, talk({"LEZEN": "voorgelezen"}, until="HOU1"))
        page.goto("/gesprek")
        expect(page.locator("#lees-voor")).to_be_hidden()
