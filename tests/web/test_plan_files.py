"""What a plan gives: data with every key explained, a trace of every look, files with a reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import httpx
import pytest

from bot.client.api import Talk
from tests.conversation.plans import GOAL, STEP, on, typed
from tests.web.desk import Desk, fields
from tests.web.served import Site
from tests.web.visitor import Page

Begin = Callable[..., Talk]
REASON = "verhuisd naar een andere wijk"
FILES = ("overdracht", "tweede-spoor")
UNTOLD = r"pauze|geheim|<b>niets|Context|\b1\.2\b|belemmerend|Houding"
"""What an employer may not read; a time of day is no technique."""


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
        with closing(Desk(site, talk(until="START"))) as unshared:
            assert unshared.open(path).status_code == 404


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
        for text in (Page(each).texts("main")[0] for each in (told, untold)):
            assert GOAL in text and STEP["wat"] in text
            assert not re.search(UNTOLD, text)
