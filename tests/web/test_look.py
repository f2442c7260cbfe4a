"""The look: components of NL Design System from our own address, in an organisation's colours."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from bot.client.api import Talk
from bot.look import stylesheet
from bot.look.logo import LARGEST, PNG
from bot.look.palette import PAIRS, Palette
from bot.look.stylesheet import LookMissing
from bot.root import ROOT
from bot.settings import Settings
from bot.web import render
from bot.web.preferences import COOKIE, Preferences
from tests.web.axe import violations
from tests.web.phone import FITS, hold, phone, ready
from tests.web.served import Site, serving, walk
from tests.web.test_surroundings import PAGES
from tests.web.visitor import Page as Markup

TEMPLATES = Path(render.__file__).parent / "templates"
NAME = "Gemeente Voorbeeld"
COLOURS = Palette(
    achtergrond="#fdf6e3",
    vlak="#fffefa",
    antwoord="#f1dfec",
    tekst="#1a1a2e",
    bijtekst="#444455",
    accent="#7a1f5c",
    accenttekst="#fff8ff",
    lijn="#66707a",
    scheiding="#d0c8c0",
)
"""No two the same, so that a colour on the screen tells which one it is."""
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1">'
    "<style>path{fill:#7a1f5c}</style><path d='M0 0h4v1H0z'/>"
    "<script>document.documentElement.remove()</script></svg>"
)
COACH = ("/coach", "/coach/uitnodigingen", "/coach/gesprekken/nergens")
HEAVIEST = 100 * 1024
"""Bytes of a first page, as they come over the line."""

SEEN = """() => {
  const clear = "rgba(0, 0, 0, 0)";
  const ground = (each) => {
    const own = getComputedStyle(each).backgroundColor;
    return own === clear && each.parentElement ? ground(each.parentElement) : own;
  };
  const pairs = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const each = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !each.checkVisibility()) continue;
    if (each.closest("option, script, template, .alleen-voorlezen")) continue;
    pairs.add(`${getComputedStyle(each).color} on ${ground(each)}`);
  }
  return [...pairs];
}"""
EDGES = """() => [...document.querySelectorAll("input:not([type]), textarea, select, .nl-button")]
  .filter((each) => each.checkVisibility() && parseFloat(getComputedStyle(each).borderTopWidth))
  .map((each) => getComputedStyle(each).borderTopColor)"""

Visit = Callable[[str], Page]


@pytest.fixture(scope="module")
def themed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("huisstijl")
    with serving(settings(folder)) as site:
        yield site


def settings(folder: Path, colours: Palette = COLOURS, logo: bytes = LOGO.encode()) -> Settings:
    (folder / "beeldmerk.svg").write_bytes(logo)
    lines = "".join(f'  {name}: "{colour}"\n' for name, colour in colours)
    (folder / "huisstijl.yml").write_text(f"logo: beeldmerk.svg\nkleuren:\n{lines}", "utf-8")
    return Settings(map=folder, huisstijl=folder / "huisstijl.yml", organisatie=NAME)


@pytest.fixture(scope="module")
def conversations(themed: Site) -> Iterator[list[Talk]]:
    """One at each kind of question, and one that was shared."""
    held = {each: Talk(themed.url, "werk_zoeken") for each in ("GEZONDHEID", "HOU1", "BELANG", "")}
    for question, talk in held.items():
        walk(talk, {"LENGTE": "kort"}, question or None)
    yield [*held.values()]
    for talk in held.values():
        talk.close()


@pytest.fixture
def context(browser: Browser, themed: Site) -> Iterator[BrowserContext]:
    """Afterwards: the browser refused nothing that a page asked for, and asked no one else."""
    with phone(browser, themed) as context:
        said: list[str] = []
        asked: list[str] = []
        context.on("console", lambda message: said.append(message.text))
        context.on("request", lambda request: asked.append(request.url))
        yield context
        assert [each for each in said if "Refused" in each or "Security Policy" in each] == []
        assert [each for each in asked if not each.startswith(themed.url)] == []


def hexadecimal(colour: str) -> str:
    numbers = re.findall(r"\d+", colour)
    assert len(numbers) == 3, colour
    return "#" + "".join(f"{int(number):02x}" for number in numbers)


def names(palette: Palette) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, colour in palette:
        found.setdefault(colour, []).append(name)
    return found


def watched(seen: str, palette: Palette) -> bool:
    """Whether contrast is reckoned, on start, for this colour on this ground."""
    known = names(palette)
    front, back = map(hexadecimal, seen.split(" on "))
    both = {(one, other) for one in known[front] for other in known[back]}
    pairs = {pair[:2] for pair in PAIRS}
    return any((one, other) in pairs or (other, one) in pairs for one, other in both)


class TestTheme:
    def test_every_page_of_a_client_has_logo_and_colours_and_nothing_for_axe(
        self, context: BrowserContext, conversations: list[Talk]
    ) -> None:
        hold(context, conversations[1])
        page = context.new_page()
        for path in PAGES:
            ready(page, path)
            assert violations(page) == [], path
            assert page.evaluate(FITS), path
            white = path == "/gesprek/voorbeeld"
            ground = "#ffffff" if white else COLOURS.achtergrond
            assert hexadecimal(background(page, ".kop")) == ground, path
            logo = page.locator(".kop img")
            assert logo.get_attribute("alt") == NAME
            assert logo.evaluate("el => el.decode().then(() => el.naturalWidth > 0)"), path

    def test_so_has_every_page_of_the_coach(
        self, context: BrowserContext, themed: Site, conversations: list[Talk]
    ) -> None:
        page = context.new_page()
        page.goto(f"/coach?sleutel={themed.coach_key}")
        shared = page.locator("tbody a").first.get_attribute("href")
        for path in (*COACH, shared, f"{shared}/antwoorden"):
            page.goto(str(path))
            assert violations(page) == [], path
            assert page.locator("nav img").get_attribute("alt") == NAME
            assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
            assert hexadecimal(background(page, "body")) == "#ffffff"
            link = page.locator("a.nl-link, a.nl-button--primary").first
            property_ = "backgroundColor" if path == COACH[-1] else "color"
            assert hexadecimal(style(link, property_)) == COLOURS.accent

    def test_every_pair_on_the_screen_is_one_that_is_reckoned(
        self, context: BrowserContext, conversations: list[Talk]
    ) -> None:
        page = context.new_page()
        for talk in conversations:
            hold(context, talk)
            for path in (*PAGES[:5], "/weergave", "/stop"):
                ready(page, path)
                for each in page.locator(".kop summary").all():
                    each.click()
                    check_pairs(page, path)
                    each.click()
                for each in page.locator("main summary").all():
                    each.click()
                    check_pairs(page, path)
                for box in page.locator("label.nl-button input").all()[:1]:
                    box.check()
                check_pairs(page, path)

    def test_a_client_who_chose_high_contrast_sees_black_and_white(
        self, context: BrowserContext, themed: Site, conversations: list[Talk]
    ) -> None:
        chosen = Preferences(contrast="hoog")
        context.add_cookies([{"name": COOKIE, "value": chosen.cookie, "url": themed.url}])
        hold(context, conversations[1])
        page = context.new_page()
        for path in ("/", "/gesprek", "/gesprek/nakijken", "/gesprek/voorbeeld"):
            ready(page, path)
            colours = {
                hexadecimal(each) for pair in page.evaluate(SEEN) for each in pair.split(" on ")
            }
            assert colours <= {"#000000", "#ffffff"}, path

    def test_the_logo_leaves_the_way_out_in_its_corner(
        self, context: BrowserContext, themed: Site, conversations: list[Talk]
    ) -> None:
        hold(context, conversations[1])
        page = context.new_page()
        for text in ("gewoon", "groot", "heel_groot"):
            cookie = Preferences(tekst=text).cookie or "-"
            context.add_cookies([{"name": COOKIE, "value": cookie, "url": themed.url}])
            for path in ("/", "/gesprek", "/gesprek/nakijken"):
                ready(page, path)
                assert page.evaluate(FITS), (text, path)
                way_out = page.locator("#snelweg")
                there = way_out.bounding_box()
                page.locator(".kop img").evaluate("el => el.remove()")
                assert way_out.bounding_box() == there, (text, path)

    def test_a_script_in_the_logo_does_nothing(self, browser: Browser, themed: Site) -> None:
        page = browser.new_page()
        page.goto(themed.url + themed.app.state.look.logo.address)
        assert page.locator("path").count() == 1
        page.close()


def check_pairs(page: Page, path: str) -> None:
    palette = COLOURS.on_paper() if path == "/gesprek/voorbeeld" else COLOURS
    for seen in page.evaluate(SEEN):
        assert watched(seen, palette), (path, seen)
    edges = {
        name for colour in page.evaluate(EDGES) for name in names(palette)[hexadecimal(colour)]
    }
    assert edges <= {"accent", "lijn"}, path


def background(page: Page, selector: str) -> str:
    return style(page.locator(selector).first, "backgroundColor")


def style(locator: Any, name: str) -> str:
    found: str = locator.evaluate("(el, name) => getComputedStyle(el)[name]", name)
    return found


class TestFiles:
    def test_the_stylesheet_is_kept_for_good_at_an_address_of_its_own(self, site: Site) -> None:
        markup = Markup(httpx.get(site.url, trust_env=False).text)
        (link,) = markup.all("link", rel="stylesheet")
        assert re.fullmatch(r"/static/stijl\.[0-9a-f]{16}\.css", link.attributes["href"])
        given = httpx.get(site.url + link.attributes["href"], trust_env=False)
        assert given.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert given.headers["content-type"] == "text/css; charset=utf-8"
        assert given.headers["content-encoding"] == "gzip"
        assert given.headers["vary"] == "accept-encoding"
        plain = httpx.get(given.url, headers={"accept-encoding": "identity"}, trust_env=False)
        assert "content-encoding" not in plain.headers
        assert plain.text == given.text
        assert httpx.get(f"{site.url}/static/stijl.css", trust_env=False).status_code == 404

    def test_another_theme_has_another_address(self, site: Site, themed: Site) -> None:
        ours, theirs = site.app.state.look.style, themed.app.state.look.style
        assert ours.address != theirs.address
        assert httpx.get(site.url + theirs.address, trust_env=False).status_code == 404
        assert site.app.state.look.logo is None

    def test_it_holds_every_package_and_asks_for_nothing_else(self, site: Site) -> None:
        sheet = site.app.state.look.style.body.decode()
        for name in json.loads((ROOT / "package.json").read_text())["dependencies"]:
            component = name.rpartition("/")[2].removesuffix("-css")
            assert f".nl-{component}" in sheet, name
        assert not re.search(r"url\(|@import|sourceMappingURL|https?:", sheet)

    def test_without_the_packages_it_says_what_to_do(self, tmp_path: Path) -> None:
        (tmp_path / "package.json").write_text((ROOT / "package.json").read_text())
        with pytest.raises(LookMissing, match=r"button\.css ontbreekt\. Geef eerst \./run install"):
            stylesheet.stylesheet(Palette(), tmp_path)

    def test_a_first_page_with_the_largest_logo_is_light(
        self, browser: Browser, tmp_path: Path
    ) -> None:
        logo = PNG + os.urandom(LARGEST - len(PNG))
        with serving(settings(tmp_path, logo=logo)) as site:
            talk = Talk(site.url, "werk_zoeken")
            walk(talk, {"LENGTE": "kort"}, "HOU1")
            for path in ("/", "/gesprek"):
                with phone(browser, site) as context:
                    hold(context, talk)
                    assert weight(context, path) <= HEAVIEST, path
            talk.close()


def weight(context: BrowserContext, path: str) -> float:
    """Bytes over the line, headers and all, until nothing more is asked for."""
    page = context.new_page()
    line = context.new_cdp_session(page)
    sizes: list[float] = []
    line.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    line.send("Network.enable")
    page.goto(path, wait_until="networkidle")
    return sum(sizes)


def test_every_text_and_button_in_a_template_is_a_component() -> None:
    element = re.compile(
        r"<(h[1-6]|p|a|button|summary)(?=[\s>])((?:\{[%{].*?[%}]\}|\"[^\"]*\"|[^>])*)>"
    )
    for path in sorted(TEMPLATES.glob("*.html")):
        for tag, attributes in element.findall(path.read_text("utf-8")):
            assert 'class="nl-' in attributes or " nl-" in attributes, (
                f"{path.name}: <{tag}{attributes}>"
            )
