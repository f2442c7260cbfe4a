"""Each client chooses how the pages look, without a script and without being known."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser, Page
from starlette.requests import Request

from bot.client.api import Talk
from bot.web.preferences import CHOICES, COOKIE, Preferences, of
from tests.web.axe import violations
from tests.web.phone import choose, hold, screen
from tests.web.served import Site, walk
from tests.web.visitor import Visitor

Begin = Callable[..., Talk]

TARGET = 44
"""Pixels: the least a thumb needs."""
QUESTIONS = ("START", "HOU1", "CON_CHECKLIST", "BELANG", "AFSLUITING_ANDERS")
PAGES = ("/", "/weergave", "/gewist", "/nergens")
"""Without a conversation, these."""
LOOKS = [Preferences(tekst=tekst, contrast=contrast) for tekst, contrast in
         product(CHOICES["tekst"], CHOICES["contrast"])]  # fmt: skip


def read(cookie: str) -> Preferences:
    headers = [(b"cookie", f"{COOKIE}={cookie}".encode())]
    return of(Request({"type": "http", "headers": headers}))


@pytest.fixture
def visitor(site: Site) -> Iterator[Visitor]:
    with Visitor(site.url) as visitor:
        yield visitor


def set_to(visitor: Visitor, back: str = "/", **chosen: str) -> None:
    visitor.http.post("/weergave", data={"terug": back, **chosen})


def classes(visitor: Visitor) -> list[str]:
    (html,) = visitor.page.all("html")
    return html.attributes.get("class", "").split()


class TestCookie:
    def test_every_choice_is_read_back(self) -> None:
        for each in product(*CHOICES.values()):
            chosen = Preferences(*each)
            assert read(chosen.cookie) == chosen

    @pytest.mark.parametrize(
        "cookie",
        [
            "",
            "tekst",
            "tekst:reus",
            "naam:jan",
            "tekst:groot:hoog",
            'tekst:groot"><script>',
            "contrast:groot",
            "a" * 3000,
        ],
    )
    def test_what_we_do_not_offer_is_ignored(self, cookie: str) -> None:
        assert read(cookie) == Preferences()

    def test_one_wrong_part_does_not_spoil_the_rest(self) -> None:
        assert read("spion:ja.tekst:groot.contrast:roze") == Preferences(tekst="groot")

    def test_it_says_nothing_but_our_own_words_and_stays_a_year(self, visitor: Visitor) -> None:
        given = {"tekst": "groot", "contrast": "roze", "naam": "Fatima"}
        response = visitor.http.post("/weergave", data=given, follow_redirects=False)
        value, *rest = response.headers["set-cookie"].split("; ")
        assert value == "weergave=tekst:groot"
        assert {"Max-Age=31536000", "SameSite=lax", "HttpOnly"} <= set(rest)

    def test_back_to_the_usual_leaves_no_cookie(self, visitor: Visitor) -> None:
        set_to(visitor, tekst="groot")
        assert COOKIE in visitor.http.cookies
        set_to(visitor, tekst="gewoon")
        assert COOKIE not in visitor.http.cookies

    def test_another_site_cannot_change_it(self, visitor: Visitor) -> None:
        other = {"sec-fetch-site": "cross-site"}
        response = visitor.http.post("/weergave", data={"tekst": "groot"}, headers=other)
        assert response.status_code == 403
        assert COOKIE not in visitor.http.cookies


class TestWayBack:
    def test_every_page_has_the_link_and_it_leads_back(self, visitor: Visitor) -> None:
        visitor.begin()
        for path in ("/", "/gesprek", "/gesprek/nakijken", "/gewist"):
            visitor.open(path)
            (link,) = visitor.page.all("a", href=f"/weergave?terug={path}")
            visitor.open(link.attributes["href"])
            assert [*visitor.page.all("a", href=path)]
            visitor.send("", [("tekst", "groot")])
            assert visitor.response.url.path == path
            assert visitor.status == 200

    @pytest.mark.parametrize(
        "path",
        [
            "https://kwaad.example",
            "//kwaad.example",
            "/\\kwaad.example",
            "javascript:alert(1)",
            "/coach/gesprekken/{gesprek}",
            "/start",
            "/gesprek?x=1",
            "",
        ],
    )
    def test_only_to_a_page_of_ours(self, visitor: Visitor, path: str) -> None:
        sent = visitor.http.post("/weergave", data={"terug": path}, follow_redirects=False)
        assert sent.headers["location"] == "/"
        visitor.http.get("/weergave", params={"terug": path})
        visitor.open(str(visitor.http.build_request("GET", "/weergave").url))
        assert {each.attributes["value"] for each in visitor.page.all("input", name="terug")} == {
            "/"
        }

    def test_what_stands_in_an_address_is_not_carried_along(self, visitor: Visitor) -> None:
        visitor.open("/uitnodiging/geheim")
        assert "geheim" not in visitor.response.text


class TestPages:
    def test_the_choice_is_on_every_page_without_a_script(self, visitor: Visitor) -> None:
        visitor.begin()
        set_to(visitor, tekst="heel_groot", contrast="hoog", tempo="rustig", beelden="uit")
        for path in ("/", "/gesprek", "/gesprek/nakijken", "/weergave", "/nergens"):
            visitor.open(path)
            assert classes(visitor) == [
                "tekst-heel_groot",
                "contrast-hoog",
                "tempo-rustig",
                "beelden-uit",
            ]

    def test_the_page_shows_what_was_chosen(self, visitor: Visitor) -> None:
        set_to(visitor, tempo="heel_rustig")
        visitor.open("/weergave")
        checked = [
            each.attributes["value"]
            for each in visitor.page.all("input", type="radio")
            if "checked" in each.attributes
        ]
        assert checked == ["gewoon", "gewoon", "heel_rustig", "aan"]

    def test_without_a_script_all_messages_come_at_once(self, visitor: Visitor) -> None:
        visitor.begin()
        said = visitor.page.said("bot")
        set_to(visitor, tempo="heel_rustig")
        visitor.open("/gesprek")
        assert visitor.page.said("bot") == said
        assert len(said) > 2


class TestPictures:
    def test_the_five_answers_have_one_beside_the_words(
        self, browser: Browser, site: Site, talk: Begin
    ) -> None:
        with screen(browser, site) as page:
            hold(page.context, talk({"LENGTE": "kort"}, until="HOU1"))
            page.goto("/gesprek")
            buttons = page.locator(".k5 .nl-button")
            filled = [each.locator(".vol").count() for each in buttons.all()]
            assert filled == [1, 2, 3, 4, 5]
            assert buttons.last.inner_text() == "Klopt helemaal"
            assert page.locator(".k5 svg:not([aria-hidden=true])").count() == 0
            choose(page.context, site, Preferences(beelden="uit"))
            page.reload()
            assert page.locator(".k5 svg").count() == 0
            assert buttons.last.inner_text() == "Klopt helemaal"

    def test_other_questions_have_none(self, browser: Browser, site: Site, talk: Begin) -> None:
        with screen(browser, site) as page:
            hold(page.context, talk({"LENGTE": "kort"}, until="BELANG"))
            page.goto("/gesprek")
            assert page.locator("#vraag svg").count() == 0


@pytest.fixture(scope="module")
def conversations(site: Site) -> Iterator[dict[str, Talk]]:
    held = {each: Talk(site.url, "werk_zoeken") for each in QUESTIONS}
    for question, one in held.items():
        walk(one, {"LENGTE": "kort", "AFSLUITING_KIES": ["anders"]}, question)
    yield held
    for one in held.values():
        one.close()


@pytest.mark.parametrize("chosen", LOOKS, ids=lambda chosen: chosen.cookie or "gewoon")
def test_each_look_is_accessible_and_fits_the_smallest_screen(
    browser: Browser, site: Site, conversations: dict[str, Talk], chosen: Preferences
) -> None:
    with screen(browser, site, chosen) as page:
        for path in PAGES:
            page.goto(path)
            _holds(page, path)
        for question, held in conversations.items():
            hold(page.context, held)
            page.goto("/gesprek")
            for summary in page.locator("#woorden summary").all():
                summary.click()
            _holds(page, question)
        for path in ("/gesprek/nakijken", "/weergave"):
            page.goto(path)
            _holds(page, path)
        page.goto("/gesprek/voorbeeld")
        assert _overflow(page) == 0


def _holds(page: Page, name: str) -> None:
    assert violations(page) == [], name
    assert _overflow(page) == 0, name
    for target in page.locator("button:visible, label:visible:has(input), summary:visible").all():
        box = target.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= TARGET, (name, target.inner_text())


def _overflow(page: Page) -> int:
    width: int = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return width


def test_high_contrast_is_black_and_white_with_thick_lines(
    browser: Browser, site: Site, conversations: dict[str, Talk]
) -> None:
    with screen(browser, site, Preferences(contrast="hoog")) as page:
        hold(page.context, conversations["HOU1"])
        page.goto("/gesprek")
        seen = page.evaluate(
            """() => [...document.querySelectorAll("body *")].filter(each => each.checkVisibility())
                .flatMap(each => { const style = getComputedStyle(each);
                    return [style.color, style.backgroundColor]; })"""
        )
        assert set(seen) <= {"rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
        width = page.locator(".k5 .nl-button").first.evaluate(
            "el => getComputedStyle(el).borderTopWidth"
        )
        assert width == "3px"


def test_large_text_is_larger(browser: Browser, site: Site) -> None:
    sizes = []
    for tekst in CHOICES["tekst"]:
        with screen(browser, site, Preferences(tekst=tekst)) as page:
            page.goto("/")
            sizes.append(
                page.locator("main p").first.evaluate("el => getComputedStyle(el).fontSize")
            )
    assert sizes == ["18px", "22px", "28px"]
