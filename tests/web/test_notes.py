"""What a coach adds: an order with a reason, an own impression, an own view. Nothing is changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from typing import Any

import httpx
import pytest
from sqlalchemy import update

from bot.client.api import Talk, summary
from bot.store.tables import Gesprek
from bot.store.times import now
from tests.web.served import Site
from tests.web.visitor import Page

Begin = Callable[..., Talk]
REASON = "eerst de opvang, dan de rest"
LOW: dict[str, str | list[str]] = {"k5": "3", "CON1": "1", "CON2": "1", "ZEL1": "1", "KEN1": "2"}


@pytest.fixture
def shared(talk: Begin) -> Talk:
    return talk({**LOW, "LENGTE": "kort"})


def send(
    coach: httpx.Client, talk: Talk, what: str, form: dict[str, str], **headers: str
) -> httpx.Response:
    return coach.post(f"/coach/gesprekken/{talk.id}/{what}", data=form, headers=headers)


def shown(coach: httpx.Client, talk: Talk) -> str:
    answer = coach.get(f"/coach/gesprekken/{talk.id}")
    assert answer.status_code == 200
    return answer.text


def topics(markup: str) -> list[str]:
    found: list[str] = re.findall(r"<h3[^>]*>([^:<]*):", markup)
    return found


def places(site: Site, talk: Talk) -> dict[str, str]:
    suggested = site.app.state.summaries.topics(talk.id)
    return {f"plaats:{each}": str(place) for place, each in enumerate(suggested, 1)}


def copied(talk: Talk) -> list[dict[str, Any]]:
    copy = talk.client.get(f"/gesprekken/{talk.id}/gegevens").json()
    found: list[dict[str, Any]] = copy["aantekeningen"]
    return found


class TestTopics:
    def test_come_in_the_coachs_order_with_the_reason_and_who_it_was(
        self, coach: httpx.Client, site: Site, shared: Talk
    ) -> None:
        before = topics(shown(coach, shared))
        assert len(before) == 3
        given = places(site, shared)
        first, second, third = given
        order = {first: "3", second: "1", third: ""}
        page = send(coach, shared, "onderwerpen", {**order, "reden": REASON})
        assert page.status_code == 200
        assert topics(page.text) == [before[1], before[0]]
        told = " ".join(Page(page.text).texts("p"))
        assert f"geschrapt: {before[2]}. Waarom: {REASON}" in told
        assert "Aangepast door coach, " in told
        assert "De onderwerpen zijn aangepast." in page.text

    def test_the_released_summary_stays_as_it_was(
        self, coach: httpx.Client, site: Site, shared: Talk
    ) -> None:
        before = summary(site.url, shared.id, site.coach_key)
        given = dict.fromkeys(places(site, shared), "")
        send(coach, shared, "onderwerpen", {**given, "reden": REASON})
        assert topics(shown(coach, shared)) == []
        assert summary(site.url, shared.id, site.coach_key) == before

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            ({"reden": " "}, "Schrijf erbij waarom."),
            ({"reden": "x" * 501}, "Gebruik hoogstens 500 tekens."),
            ({"plaats:houding": "9"}, "Geef elk onderwerp een plaats"),
            ({"plaats:verzonnen": "1"}, "Geef elk onderwerp een plaats"),
        ],
    )
    def test_what_makes_no_sense_is_refused_in_words(
        self, coach: httpx.Client, site: Site, shared: Talk, change: dict[str, str], told: str
    ) -> None:
        form = {**places(site, shared), "reden": REASON, **change}
        answer = send(coach, shared, "onderwerpen", form)
        assert answer.status_code == 422 and told in answer.text
        assert copied(shared) == []

    def test_an_order_of_an_earlier_release_says_nothing_of_a_later_one(
        self, coach: httpx.Client, site: Site, shared: Talk
    ) -> None:
        given = dict.fromkeys(places(site, shared), "")
        send(coach, shared, "onderwerpen", {**given, "reden": REASON})
        with site.app.state.gateway.conversations.database.session() as session:
            later = update(Gesprek).where(Gesprek.id == shared.id)
            session.execute(later.values(vrijgegeven_op=now()))
        assert len(topics(shown(coach, shared))) == 3


class TestImpression:
    def test_stands_on_the_page_until_it_is_written_anew(
        self, coach: httpx.Client, site: Site, shared: Talk
    ) -> None:
        for words in ("kwam moe over", "<b>kwam</b> rustig & open over"):
            page = send(coach, shared, "indruk", {"indruk": words})
        assert "De indruk is bewaard." in page.text
        assert "Geschreven door coach, " in page.text
        assert "<b>kwam</b> rustig" not in page.text
        assert Page(page.text).texts("textarea", name="indruk") == [words]
        assert "kwam moe over" not in page.text
        assert [each["tekst"] for each in copied(shared)] == ["kwam moe over", words]

    def test_what_endangers_the_client_is_not_in_the_copy_to_read_either(
        self, coach: httpx.Client, shared: Talk
    ) -> None:
        send(coach, shared, "indruk", {"indruk": "zonnebloem", "niet_in_kopie": "ja"})
        send(coach, shared, "indruk", {"indruk": "korenbloem"})
        key = shared.client.headers["authorization"]
        address = str(shared.client.base_url).partition("/api")[0] + "/gesprek/gegevens"
        for path in ("", "/kopie.html", "/kopie.json"):
            own = httpx.get(address + path, headers={"authorization": key}, trust_env=False)
            assert own.is_success and "zonnebloem" not in own.text
            assert ("korenbloem" in own.text) == bool(path)

    def test_what_stayed_out_of_the_copy_stays_out_when_it_is_written_anew(
        self, coach: httpx.Client, shared: Talk
    ) -> None:
        checked = 'name="niet_in_kopie" value="ja" checked'
        page = send(coach, shared, "indruk", {"indruk": "zonnebloem", "niet_in_kopie": "ja"})
        assert page.text.count(checked) == 1
        page = send(coach, shared, "indruk", {"indruk": "korenbloem"})
        assert checked not in page.text

    def test_too_much_is_refused_in_words(self, coach: httpx.Client, shared: Talk) -> None:
        answer = send(coach, shared, "indruk", {"indruk": "x" * 2001})
        assert answer.status_code == 422 and "hoogstens 2000 tekens" in answer.text


class TestView:
    def test_stands_beside_the_clients_and_says_where_they_differ(
        self, coach: httpx.Client, shared: Talk
    ) -> None:
        chosen = {"context": "krachtbron", "houding": "weet_niet", "sociale_druk": ""}
        form = {f"beeld:{name}": word for name, word in chosen.items()}
        page = send(coach, shared, "beeld", form)
        assert "Het eigen beeld is bewaard." in page.text
        rows = re.findall(r'<tr>\s*<th scope="row">.*?</tr>', page.text, re.DOTALL)
        own = {name: next(row for row in rows if f'"beeld:{name}"' in row) for name in chosen}
        assert "<td>belemmerend</td>" in own["context"]
        assert '<option value="krachtbron" selected>' in own["context"]
        assert [name for name in own if "verschilt: vraag ernaar" in own[name]] == ["context"]
        assert '<option value="weet_niet" selected>weet ik niet' in own["houding"]

    def test_an_unknown_word_is_refused(self, coach: httpx.Client, shared: Talk) -> None:
        answer = send(coach, shared, "beeld", {"beeld:houding": "onwillig"})
        assert answer.status_code == 422 and "een van de woorden" in answer.text


SENT = {
    "onderwerpen": {"reden": REASON},
    "indruk": {"indruk": "kwam rustig over"},
    "beeld": {"beeld:houding": "aandacht"},
}


@pytest.mark.parametrize("what", SENT)
class TestAccess:
    def form(self, site: Site, shared: Talk, what: str) -> dict[str, str]:
        return {**SENT[what], **(places(site, shared) if what == "onderwerpen" else {})}

    def test_each_time_leaves_a_trace_that_the_client_sees(
        self, coach: httpx.Client, site: Site, shared: Talk, what: str
    ) -> None:
        send(coach, shared, what, self.form(site, shared, what))
        copy = shared.client.get(f"/gesprekken/{shared.id}/gegevens").json()
        assert [each["wat"] for each in copy["bekeken"]] == ["samenvatting", "aantekening"]

    def test_only_the_coachs_own_page_can_send_it(
        self, coach: httpx.Client, site: Site, shared: Talk, what: str
    ) -> None:
        form = self.form(site, shared, what)
        elsewhere = {"sec-fetch-site": "cross-site"}
        assert send(coach, shared, what, form, **elsewhere).status_code == 403
        path = f"{site.url}/coach/gesprekken/{shared.id}/{what}"
        assert httpx.post(path, data=form, trust_env=False).status_code == 403
        assert copied(shared) == []

    def test_of_what_is_not_shared_nothing_is_written(
        self, coach: httpx.Client, site: Site, talk: Begin, what: str
    ) -> None:
        running = talk(until="HOU1")
        form = {**SENT[what], "plaats:houding": "1"}
        assert send(coach, running, what, form).status_code == 404

    def test_the_client_who_looks_at_the_example_sees_none_of_it(
        self, coach: httpx.Client, site: Site, shared: Talk, what: str
    ) -> None:
        send(coach, shared, what, self.form(site, shared, what))
        key = shared.client.headers["authorization"]
        address = f"{site.url}/gesprek/voorbeeld"
        page = httpx.get(address, headers={"authorization": key}, trust_env=False).text
        assert "<form" not in page
        assert REASON not in unescape(page) and "kwam rustig over" not in page


def test_what_was_taken_back_is_closed_with_what_was_added(
    coach: httpx.Client, site: Site, shared: Talk
) -> None:
    send(coach, shared, "indruk", {"indruk": "kwam rustig over"})
    site.app.state.review.take_back(shared.id)
    assert coach.get(f"/coach/gesprekken/{shared.id}").status_code == 404
    assert send(coach, shared, "indruk", {"indruk": "toch nog"}).status_code == 404
    assert [each["tekst"] for each in copied(shared)] == ["kwam rustig over"]
