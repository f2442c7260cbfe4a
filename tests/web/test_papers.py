"""Privacy and accessibility: what these pages say holds, for the settings that are in force."""

from __future__ import annotations

import ast
import asyncio
import re
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

import httpx
import pytest
from playwright.sync_api import Browser, Page, ViewportSize
from starlette.applications import Starlette

import bot.web
from bot.client.api import Talk
from bot.content.pronoun import Pronoun, addressing
from bot.root import ROOT
from bot.settings import Settings
from bot.store.secret import Encrypted, EncryptedJson
from bot.store.tables import Base
from bot.web import auth, papers, render
from bot.web.app import create_app
from tests.web.axe import violations
from tests.web.served import Site
from tests.web.test_pages import go_to
from tests.web.visitor import Page as Markup
from tests.web.visitor import Visitor

Begin = Callable[..., Talk]
WEB = Path(bot.web.__file__).parent
TEMPLATES = Path(render.__file__).parent / "templates"
NARROWEST = ViewportSize(width=320, height=640)
PAGES = ("/privacy", "/toegankelijkheid")
OWN = ("gegevens", "wissen", "gewist", "privacy", "toegankelijkheid", "bestanden/kopie")
"""Templates with words of their own."""


@pytest.fixture
def visitor(site: Site) -> Iterator[Visitor]:
    with Visitor(site.url) as visitor:
        yield visitor


@pytest.fixture(scope="module")
def municipality(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The privacy page where everything that can be set is set otherwise."""
    folder = tmp_path_factory.mktemp("gemeente")
    content = folder / "inhoud"
    shutil.copytree(ROOT / "data/inhoud", content)
    safety = content / "veiligheid.yml"
    safety.write_text(safety.read_text("utf-8").replace("bewaren: 30", "bewaren: 12"), "utf-8")
    settings = Settings(
        map=folder,
        inhoud=content,
        organisatie="Gemeente Voorbeeld",
        coach_naam="Noor",
        contact="de balie, 010-1234567",
        bewaartermijn="zes maanden",
    )
    # In a thread of its own: the browser's event loop runs in this one.
    with ThreadPoolExecutor(1) as aside:
        page = aside.submit(lambda: asyncio.run(opened(create_app(settings), "/privacy")))
    return text(page.result())


async def opened(app: Starlette, path: str) -> str:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        return (await client.get(path)).text


def text(markup: str) -> str:
    return " ".join(Markup(markup).texts("main")[0].split())


class TestPrivacy:
    @pytest.mark.parametrize(
        "sentence",
        [
            "Dat is Gemeente Voorbeeld.",
            "Neem contact op met de balie, 010-1234567.",
            "We bewaren je antwoorden zes maanden.",
            "Die zin wissen we na 12 dagen.",
            "Noor, pas als jij het deelt.",
        ],
    )
    def test_follows_the_settings(self, municipality: str, sentence: str) -> None:
        assert sentence in municipality

    def test_names_every_detail_that_is_hidden(self, municipality: str, site: Site) -> None:
        for words in site.app.state.content.texts.gevoelig.soorten.values():
            assert words in municipality

    def test_names_every_cookie_that_a_client_gets(self, visitor: Visitor) -> None:
        got: set[str] = set()
        visitor.http.event_hooks["response"] = [lambda response: got.update(response.cookies)]
        visitor.begin()
        visitor.begin()
        for path in ("/gesprek/nakijken", "/gesprek/gegevens", *PAGES):
            visitor.open(path)
        visitor.http.post("/weergave", data={"tekst": "groot"})
        visitor.http.get("/slot")
        visitor.http.post("/slot")
        visitor.http.post("/gesprek/gegevens/wissen")
        assert got == {cookie.name for cookie in papers.COOKIES}
        visitor.open("/privacy")
        told = visitor.page.texts("strong")
        assert told == [cookie.name for cookie in papers.COOKIES]

    def test_no_other_cookie_is_set_anywhere(self) -> None:
        """The coach's is told to no client."""
        names = {
            ast.unparse(call.args[0])
            for path in WEB.rglob("*.py")
            for call in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(call, ast.Call)
            and isinstance(call.func, ast.Attribute)
            and call.func.attr == "set_cookie"
        }
        assert names == {
            "CLIENT_COOKIE",
            "COOKIE",
            "COACH_COOKIE",
            "OTHERS_COOKIE",
            "auth.LOCK_COOKIE",
        }
        for script in WEB.rglob("*.js"):
            made = re.findall(r"document\.cookie = `(\w+)=", script.read_text("utf-8"))
            assert set(made) <= {auth.LOCK_COOKIE}
            assert len(made) == script.read_text("utf-8").count("document.cookie")

    def test_says_how_long_a_cookie_stays(self, site: Site, visitor: Visitor) -> None:
        made = httpx.post(f"{site.url}/start", data={"gedrag": "werk_zoeken"}, trust_env=False)
        seconds = int(re.findall(r"Max-Age=(\d+)", made.headers["set-cookie"])[0])
        visitor.open("/privacy")
        assert f"Blijft {seconds // 86400} dagen." in text(visitor.response.text)

    def test_what_it_calls_encrypted_is(self) -> None:
        encrypted = {
            f"{table.name}.{column.name}"
            for table in Base.metadata.sorted_tables
            for column in table.columns
            if isinstance(column.type, Encrypted | EncryptedJson)
        }
        written = {"bericht.tekst", "antwoord.tekst", "antwoord.keuzes", "veiligheidssignaal.zin"}
        assert written <= encrypted
        assert "antwoord.waarde" not in encrypted

    def test_before_sharing_a_coach_sees_no_more_than_it_says(
        self, site: Site, talk: Begin
    ) -> None:
        mine = talk(until="HOU2")
        coach = {"authorization": f"Bearer {site.coach_key}"}
        listed = httpx.get(f"{site.url}/api/v1/gesprekken", headers=coach, trust_env=False).json()
        line = next(each for each in listed if each["gesprek"] == mine.id)
        told = {name for name, value in line.items() if value or value is False}
        assert told == {"gesprek", "clientcode", "gedrag", "status"} | {"mens_gevraagd", "taalhulp"}

    def test_the_ways_that_it_names_are_there(self, visitor: Visitor) -> None:
        visitor.begin()
        labels = {*visitor.page.texts("a"), *visitor.page.texts("button")}
        visitor.open("/privacy")
        (main,) = visitor.page.all("main")
        named = {each for each in visitor.page.texts("em") if each in main.text}
        assert named == {"Mijn gegevens", "Nakijken", "Wis alles"}
        assert named <= labels


class TestPlain:
    @pytest.mark.parametrize("pronoun", ["je", "u"])
    @pytest.mark.parametrize("name", OWN)
    def test_short_sentences_without_exclamation(self, name: str, pronoun: Pronoun) -> None:
        markup = addressing((TEMPLATES / f"{name}.html").read_text("utf-8"), pronoun)
        words = re.sub(r"\{#.*?#\}|\{%.*?%\}", " ", markup, flags=re.S)
        words = re.sub(r"\{\{.*?\}\}", "woord", words)
        page = Markup(words)
        parts = [line for tag in ("p", "li", "dd", "h1", "h2") for line in page.texts(tag)]
        sentences = [each for part in parts for each in re.split(r"(?<=[.?!:;])\s", part) if each]
        lengths = [len(each.split()) for each in sentences]
        assert median(lengths) <= 12 and max(lengths) <= 25
        assert not any("!" in each for each in sentences)


@pytest.fixture
def page(browser: Browser, site: Site) -> Iterator[Page]:
    with browser.new_context(viewport=NARROWEST, base_url=site.url) as context:
        context.set_default_timeout(10_000)
        yield context.new_page()


class TestBrowser:
    @pytest.mark.parametrize("path", PAGES)
    def test_fits_and_axe_finds_nothing(self, page: Page, path: str) -> None:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert violations(page) == []

    @pytest.mark.parametrize("path", PAGES)
    def test_the_foot_of_the_first_page_leads_there(self, page: Page, path: str) -> None:
        page.goto("/")
        page.locator(f"footer a[href='{path}']").click()
        assert page.url.endswith(path)


class TestAccessibility:
    def test_speech_of_another_language_is_a_known_fault_until_it_is_marked(
        self, visitor: Visitor
    ) -> None:
        """Takes the sentence off the page when it is no longer true."""
        visitor.begin()
        go_to(visitor, "HOU_OPEN")
        visitor.type("I do not understand this question, can you speak English please?")
        marked = [each for each in visitor.page.elements if each.attributes.get("lang") == "en"]
        visitor.open("/toegankelijkheid")
        admitted = "leest dat nog voor alsof het Nederlands is" in text(visitor.response.text)
        assert admitted is not bool(marked)
