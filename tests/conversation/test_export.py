"""A client gets all that is stored about the conversation, but for danger at home."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from bot.conversation.care import Care
from bot.conversation.export import Exporter
from bot.conversation.exported import Export
from bot.conversation.given import Share
from bot.conversation.notes import Kind, Notes
from bot.conversation.retention import forget
from bot.conversation.review import Review
from bot.conversation.trace import Access, Seen
from bot.language.safety import Signal
from bot.store.database import Database
from bot.store.tables import Antwoord, Veiligheidssignaal
from bot.store.times import now
from tests.conversation.chain import Chain
from tests.conversation.plans import plan, plans

Begin = Callable[..., Chain]
WORDS = "dan heb ik weer ritme"
AT_HOME = Signal(2, "onveilig_thuis", False, "onveilig_thuis")
SUSPECTED = Signal(2, "onveilig_thuis", True, "onveilig_thuis")
SUICIDAL = Signal(3, "suicidaliteit", False, "suicidaliteit")
ACUTE = Signal(3, "acuut_gevaar", False, "acuut_gevaar")


def export(client: Chain) -> Export:
    return Exporter(client.service).get(client.id)


def text(client: Chain) -> str:
    return export(client).model_dump_json()


def say(client: Chain, words: str, signal: Signal) -> None:
    """A message that asks for care, and the reply to it as the gateway stores it."""
    care = Care(client.service.database, client.service.archive)
    message = str(uuid4())
    client.inbox.receive(client.id, message, words, None)
    told = care.alarm(client.id, message, signal, words)
    shown = client.service.view(client.id).as_json()
    client.inbox.answer(client.id, message, {"berichten": told, **shown})


@pytest.fixture
def client(chain: Begin) -> Chain:
    begun = chain()
    begun.finish({"HOU1": 2, "HOU_OPEN": WORDS}, until="GEK1")
    return begun


@pytest.fixture
def shared(client: Chain) -> Chain:
    client.finish({"OVERZICHT": "klopt"})
    return client


def content(client: Chain) -> Any:
    return export(client).model_dump(exclude={"gemaakt_op"})


def keys(found: Any, prefix: str = "") -> Iterator[str]:
    """Every key of the JSON; the coach's summary is one thing, with a shape of its own."""
    if isinstance(found, list):
        for each in found:
            yield from keys(each, prefix)
    if isinstance(found, dict):
        for name, value in found.items():
            yield prefix + name
            if name not in ("uitleg", "samenvatting"):
                yield from keys(value, f"{prefix}{name}.")


def test_elk_antwoord_in_de_database_staat_erin_met_zijn_vraag(
    client: Chain, database: Database
) -> None:
    found = export(client)
    with database.reading() as session:
        stored = session.scalar(select(func.count()).select_from(Antwoord))
    assert len(found.antwoorden) == stored
    first = next(each for each in found.antwoorden if each.vraag == "HOU1")
    assert (first.vraagtekst, first.antwoord, first.waarde, first.onderwerp) == (
        "Werk zoeken levert mij iets op.",
        "Klopt niet zo",
        2.0,
        "wat ik ervan vind",
    )
    assert WORDS in [each.woorden for each in found.antwoorden]


def test_een_antwoord_dat_veranderd_is_staat_er_twee_keer_in(client: Chain) -> None:
    Review(client.service).reopen(client.id, "HOU1")
    client.walk()
    client.give("antwoord", 5)
    marks = [(each.waarde, each.telt) for each in export(client).antwoorden if each.vraag == "HOU1"]
    assert marks == [(2.0, False), (5.0, True)]


def test_een_vraag_die_niet_meer_te_stellen_is_houdt_haar_antwoord(chain: Begin) -> None:
    client = chain()
    client.finish({"BELANG": 8, "BELANG_WAAROM": WORDS}, until="OVERZICHT")
    Review(client.service).reopen(client.id, "BELANG")
    client.walk()
    client.give("weet_niet")
    found = next(each for each in export(client).antwoorden if each.vraag == "BELANG_WAAROM")
    assert (found.vraagtekst, found.woorden) == (None, WORDS)


def test_wat_niet_gedeeld_wordt_staat_er_wel_in_met_die_keuze(client: Chain) -> None:
    Review(client.service).share(client.id, {"HOU_OPEN": Share.NOTHING})
    found = next(each for each in export(client).antwoorden if each.vraag == "HOU_OPEN")
    assert (found.woorden, found.delen) == (WORDS, "niets")


def test_voor_het_delen_staat_er_niets_van_de_coach_in(client: Chain) -> None:
    found = export(client)
    assert (found.delen.gedeeld, found.delen.sinds, found.samenvattingen) == (False, None, [])


def test_na_het_delen_staat_er_sinds_wanneer_en_wat_de_coach_heeft(shared: Chain) -> None:
    found = export(shared)
    assert found.delen.gedeeld
    assert found.delen.sinds is not None and now() - found.delen.sinds < timedelta(minutes=1)
    assert [each.versie for each in found.samenvattingen] == [1]
    assert found.samenvattingen[0].samenvatting["clientcode"] == found.gesprek.clientcode


def test_elke_keer_dat_de_coach_keek_staat_erin_de_laatste_eerst(shared: Chain) -> None:
    assert export(shared).bekeken == []
    for what in (Seen.SUMMARY, Seen.ANSWERS_PRINT):
        shared.summaries.get(shared.id, Access("coach", what))
    found = export(shared).bekeken
    assert [(each.wie, each.wat) for each in found] == [
        ("coach", "antwoorden_print"),
        ("coach", "samenvatting"),
    ]
    assert all(now() - each.op < timedelta(minutes=1) for each in found)


def test_wat_de_client_zelf_leest_wordt_niet_opgeschreven(shared: Chain) -> None:
    Review(shared.service).overview(shared.id)
    Review(shared.service).preview(shared.id)
    export(shared)
    assert export(shared).bekeken == []


def test_teruggehaald_is_niet_meer_gedeeld(shared: Chain) -> None:
    Review(shared.service).take_back(shared.id)
    found = export(shared)
    assert not found.delen.gedeeld and found.delen.teruggehaald_op
    assert found.samenvattingen == []


def test_wat_de_coach_erbij_schreef_staat_erin_met_wie_en_wat_later_anders_werd(
    shared: Chain, database: Database
) -> None:
    notes = Notes(database)
    for words in ("kwam rustig over", "kwam moe over"):
        notes.write(shared.id, "coach", Kind.IMPRESSION, {"tekst": words})
    order = {"volgorde": ["context"], "geschrapt": ["houding"], "reden": "eerst de opvang"}
    notes.write(shared.id, "coach", Kind.TOPICS, order)
    notes.write(shared.id, "coach", Kind.VIEW, {"context": "belemmerend"})
    found = export(shared).aantekeningen
    assert [each.soort for each in found] == ["indruk", "indruk", "onderwerpen", "beeld"]
    assert [each.tekst for each in found[:3]] == [
        "kwam rustig over",
        "kwam moe over",
        "eerst de opvang",
    ]
    assert {each.wie for each in found} == {"coach"}
    assert (found[2].volgorde, found[2].geschrapt) == (["praktische zaken"], ["wat ik ervan vind"])
    assert [(each.onderwerp, each.woord) for each in found[3].beeld] == [
        ("praktische zaken", "belemmerend")
    ]


def test_wat_de_client_in_gevaar_brengt_staat_niet_in_de_kopie(
    shared: Chain, database: Database
) -> None:
    written = {"tekst": "zonnebloem"}
    Notes(database).write(shared.id, "coach", Kind.IMPRESSION, written, in_copy=False)
    assert export(shared).aantekeningen == []
    assert "zonnebloem" not in text(shared)


def test_elke_sleutel_is_uitgelegd_en_geen_uitleg_is_over(
    shared: Chain, database: Database
) -> None:
    say(shared, "ik wil niet meer leven", SUICIDAL)
    assert shared.for_coach
    Notes(database).write(shared.id, "coach", Kind.VIEW, {"houding": "aandacht"})
    plans(shared).save(shared.id, plan(shared.service.archive.current), 0, "coach")
    found = export(shared)
    assert set(keys(found.model_dump(mode="json"))) == set(found.uitleg)
    assert all(meaning.endswith(".") for meaning in found.uitleg.values())


def test_een_signaal_staat_erin_tot_de_zin_is_vergeten(client: Chain, database: Database) -> None:
    say(client, "ik wil niet meer leven", SUICIDAL)
    assert [each.zin for each in export(client).signalen] == ["ik wil niet meer leven"]
    forget(database, 30, now() + timedelta(days=31))
    assert [each.zin for each in export(client).signalen] == [None]
    assert "niet meer leven" not in text(client)


class TestDangerAtHome:
    """Who accesses along may be the danger."""

    def test_leaves_it_as_it_was(self, client: Chain) -> None:
        before = content(client)
        say(client, "mijn man slaat mij", AT_HOME)
        assert content(client) == before

    def test_also_when_the_client_asks_for_a_person(self, client: Chain) -> None:
        before = content(client)
        say(client, "mijn man slaat mij", AT_HOME)
        Care(client.service.database, client.service.archive).choose(client.id, "coach_belt")
        assert content(client) == before

    def test_also_when_more_is_said_while_that_help_stands(self, client: Chain) -> None:
        before = content(client)
        say(client, "mijn man slaat mij", AT_HOME)
        say(client, "hij komt eraan met een mes", ACUTE)
        assert content(client) == before
        forget(client.service.database, 30, now() + timedelta(days=31))
        assert content(client) == before

    def test_a_suspicion_that_the_client_denied_is_not_named_either(self, client: Chain) -> None:
        say(client, "ik krijg klappen", SUSPECTED)
        Care(client.service.database, client.service.archive).choose(client.id, "nee")
        assert export(client).signalen == []
        assert "ik krijg klappen" in text(client)

    def test_is_not_in_the_copy_of_what_the_coach_has_either(
        self, client: Chain, database: Database
    ) -> None:
        say(client, "ik wil niet meer leven", SUICIDAL)
        say(client, "mijn man slaat mij", AT_HOME)
        with database.session() as session:
            for signal in session.scalars(select(Veiligheidssignaal)):
                signal.afgerond, signal.keuze = True, "coach_belt"
        client.finish({"OVERZICHT": "klopt"})
        (summary,) = export(client).samenvattingen
        assert [each["niveau"] for each in summary.samenvatting["signalen"]] == [3]
