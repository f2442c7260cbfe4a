"""A plan: begun from what was released, checked, saved in versions that stay."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select

from bot.content.content import Content
from bot.conversation.erasure import Erasure
from bot.conversation.export import Exporter
from bot.conversation.given import Share
from bot.conversation.plancheck import Wrong, checked
from bot.conversation.plandiff import changes
from bot.conversation.plans import Overtaken
from bot.conversation.planstart import aims
from bot.conversation.plantyped import Draft, blank, draft
from bot.conversation.review import Review
from bot.conversation.service import Unknown
from bot.conversation.trace import Access, Seen
from bot.store.database import Database
from bot.store.tables import Plan as Row
from bot.store.tables import Spoor
from tests.conversation.chain import Chain
from tests.conversation.plans import GOAL, STEP, plan, plans, typed

Begin = Callable[..., Chain]
LOOK = Access("coach", Seen.PLAN)
ANSWERS: dict[str, Any] = {
    "LENGTE": "kort",
    "CON_CHECKLIST": ["kinderopvang", "vervoer"],
    "CON_HULP:kinderopvang": "hulp",
    "CON_HULP:vervoer": "zelf",
    "AFSLUITING_KIES": ["context", "zelfregulering"],
    "LIEVER_NIET": "niet weer zo'n cursus",
    "OVERZICHT": "klopt",
}
WHOLE: dict[str, Any] = {
    **ANSWERS,
    "LENGTE": "volledig",
    "HOU_OPEN": "dan heb ik weer ritme in mijn dag",
    "BELANG": 8,
    "BELANG_WAAROM": "voor mijn dochter wil ik het echt",
}


@pytest.fixture
def client(chain: Begin) -> Chain:
    begun = chain()
    begun.finish(ANSWERS)
    return begun


def faults(draft: Draft, content: Content) -> dict[str, str]:
    with pytest.raises(Wrong) as wrong:
        checked(draft, content)
    return wrong.value.faults


class TestBegin:
    def test_met_wat_de_client_deelde_en_met_niets_anders(self, chain: Begin) -> None:
        client = chain()
        client.finish(WHOLE, until="OVERZICHT")
        Review(client.service).share(client.id, {"HOU_OPEN": Share.NOTHING})
        client.walk()
        client.finish(WHOLE)
        found = plans(client).open(client.id, LOOK).plan
        assert found.doel == "Werk zoeken, de komende 4 weken"
        assert found.waarom == "“voor mijn dochter wil ik het echt”"
        assert "niet weer zo'n cursus" in found.rekening
        assert "ritme" not in found.model_dump_json()

    def test_met_de_hulp_die_de_client_graag_wil_en_geen_andere(self, client: Chain) -> None:
        helped = plans(client).open(client.id, LOOK).plan.hulp
        assert "opvang" in helped.lower()
        assert len(helped.splitlines()) == 1

    def test_met_de_eigen_keuze_als_doel_van_een_actie_en_niets_gekozen(
        self, client: Chain, content: Content
    ) -> None:
        opened = plans(client).open(client.id, LOOK)
        assert opened.aims == ("context", "zelfregulering")
        fresh = draft(opened.plan, 0, opened.aims)
        assert [each["richting"] for each in fresh.actions] == ["context:", "zelfregulering:"]
        assert checked(fresh, content).acties == []

    def test_zonder_eigen_keuze_met_wat_voorgesteld_is(self) -> None:
        found = {"keuze_client": ["anders"], "prioriteiten": ["houding", "context"]}
        assert aims(found) == ("houding", "context")

    def test_niet_voor_de_client_deelt(self, chain: Begin) -> None:
        with pytest.raises(Unknown):
            plans(chain()).open(chain().id, LOOK)


class TestCheck:
    def test_een_heel_plan_is_goed_en_niets_gaat_verloren(self, content: Content) -> None:
        whole = typed(
            {"wie": "ander", "wie_anders": "de schuldhulp", "soort": "verplicht"}
            | {"grond": "artikel 9 Participatiewet", "vertrouwen": "5", "hoger": "samen bellen"},
            {},
            waarom="voor later",
            vertrouwen="7",
            evaluatie="2027-02-01",
            akkoord="ja",
        )
        found = checked(whole, content)
        assert draft(found, 0) == whole
        assert (found.acties[0].determinant, found.acties[0].bct) == ("context", "1.2")
        assert found.acties[0].grond == "artikel 9 Participatiewet"

    @pytest.mark.parametrize(
        ("changed", "field", "says"),
        [
            ({"wat": ""}, "wat", "Schrijf hier iets op."),
            ({"wie": "niemand"}, "wie", "Kies wie dit doet."),
            ({"wie": "ander"}, "wie_anders", "zonder naam"),
            ({"wanneer": ""}, "wanneer", "wanneer"),
            ({"richting": ""}, "richting", "Zonder doel geen actie"),
            ({"richting": "vliegen:1.2"}, "richting", "Zonder doel geen actie"),
            ({"richting": "context:"}, "richting", "een probleem oplossen"),
            ({"richting": "context:9.2"}, "richting", "een probleem oplossen"),
            ({"soort": "verplicht"}, "grond", "wet of regel"),
            ({"als": ""}, "als", "Als"),
            ({"dan": ""}, "dan", "dan"),
            ({"vertrouwen": "11"}, "vertrouwen", "0 tot en met 10"),
            ({"vertrouwen": "zeven"}, "vertrouwen", "0 tot en met 10"),
            ({"wat": "a" * 1501}, "wat", "1500"),
            ({"wanneer": "met 123456782 erbij"}, "wanneer", "burgerservicenummer"),
        ],
    )
    def test_wat_niet_klopt_staat_bij_zijn_veld(
        self, content: Content, changed: dict[str, str], field: str, says: str
    ) -> None:
        found = faults(typed({}, changed), content)
        assert set(found) == {f"actie-1-{field}"}
        assert says in found[f"actie-1-{field}"]

    @pytest.mark.parametrize(
        ("changed", "field"),
        [
            ({"doel": ""}, "doel"),
            ({"plan_b": "a" * 1501}, "plan_b"),
            ({"rekening": "bsn 123456782"}, "rekening"),
            ({"vertrouwen": "-1"}, "vertrouwen"),
            ({"evaluatie": "gisteren"}, "evaluatie"),
            ({"akkoord": "ja"}, "evaluatie"),
        ],
    )
    def test_ook_wat_over_het_hele_plan_gaat(
        self, content: Content, changed: dict[str, str], field: str
    ) -> None:
        assert set(faults(typed(**changed), content)) == {field}

    def test_akkoord_kan_pas_met_een_actie(self, content: Content) -> None:
        empty = Draft(0, typed(akkoord="ja", evaluatie="2027-02-01").fields, (blank("context"),))
        assert set(faults(empty, content)) == {"akkoord"}

    def test_te_veel_acties_worden_niet_weggelaten_maar_gemeld(self, content: Content) -> None:
        many = typed(*({"wat": f"stap {n}"} for n in range(9)))
        assert "8" in faults(many, content)["acties"]


class TestVersions:
    def test_elke_keer_bewaren_is_een_nieuwe_versie_en_de_oude_blijft(
        self, client: Chain, content: Content
    ) -> None:
        served = plans(client)
        first = served.save(client.id, plan(content), 0, "anja")
        second = served.save(client.id, plan(content, plan_b="opnieuw"), 1, "bert")
        assert (first.versie, second.versie) == (1, 2)
        assert served.open(client.id, LOOK).saved == second
        assert served.open(client.id, LOOK, 1).saved == first
        assert [each.wie for each in served.versions(client.id, LOOK)] == ["bert", "anja"]

    def test_twee_keer_hetzelfde_bewaren_is_een_versie(
        self, client: Chain, content: Content
    ) -> None:
        served = plans(client)
        first = served.save(client.id, plan(content), 0, "anja")
        assert served.save(client.id, plan(content), 0, "anja") == first

    def test_wie_later_is_hoort_het_en_overschrijft_niets(
        self, client: Chain, content: Content
    ) -> None:
        served = plans(client)
        first = served.save(client.id, plan(content), 0, "anja")
        with pytest.raises(Overtaken) as overtaken:
            served.save(client.id, plan(content, plan_b="van bert"), 0, "bert")
        assert overtaken.value.by == first
        assert served.save(client.id, plan(content, plan_b="van bert"), 1, "bert").versie == 2
        assert served.open(client.id, LOOK, 1).plan == first.plan

    def test_ook_op_hetzelfde_moment_is_er_een_de_eerste(
        self, client: Chain, content: Content
    ) -> None:
        together, served = Barrier(4), plans(client)

        def save(name: str) -> str | None:
            together.wait()
            try:
                return served.save(client.id, plan(content, plan_b=name), 0, name).wie
            except Overtaken:
                return None

        names = ["anja", "bert", "cees", "dina"]
        with ThreadPoolExecutor(len(names)) as pool:
            first = [each for each in pool.map(save, names) if each]
        found = served.versions(client.id, LOOK)
        assert [(each.versie, each.plan.plan_b) for each in found] == [(1, first[0])]
        assert len(first) == 1

    def test_een_versie_die_er_niet_is(self, client: Chain, content: Content) -> None:
        served = plans(client)
        with pytest.raises(Unknown):
            served.saved(client.id, LOOK)
        served.save(client.id, plan(content), 0, "anja")
        with pytest.raises(Unknown):
            served.saved(client.id, LOOK, 2)

    def test_wat_teruggehaald_is_sluit_ook_het_plan_tot_er_weer_gedeeld_is(
        self, client: Chain, content: Content
    ) -> None:
        served = plans(client)
        served.save(client.id, plan(content), 0, "anja")
        Review(client.service).take_back(client.id)
        with pytest.raises(Unknown):
            served.open(client.id, LOOK)
        with pytest.raises(Unknown):
            served.save(client.id, plan(content, plan_b="toch"), 1, "anja")
        client.walk()
        client.finish({"OVERZICHT": "klopt"})
        assert served.open(client.id, LOOK).plan.doel == GOAL

    def test_lezen_en_bewaren_laten_een_spoor_na(
        self, client: Chain, content: Content, database: Database
    ) -> None:
        served = plans(client)
        served.open(client.id, LOOK)
        served.save(client.id, plan(content), 0, "anja")
        with database.reading() as session:
            rows = session.execute(select(Spoor.wie, Spoor.wat).order_by(Spoor.id)).all()
        assert [tuple(each) for each in rows] == [("coach", "plan"), ("anja", "plan_bewaard")]

    def test_in_de_database_staat_geen_woord_leesbaar(
        self, client: Chain, content: Content, database: Database
    ) -> None:
        plans(client).save(client.id, plan(content), 0, "anja")
        with database.engine.connect() as connection:
            stored = connection.exec_driver_sql("SELECT inhoud FROM plan").scalar_one()
        assert GOAL not in stored and STEP["wat"] not in stored

    def test_het_staat_in_de_kopie_van_de_client_en_gaat_met_het_gesprek_weg(
        self, client: Chain, content: Content, database: Database
    ) -> None:
        served = plans(client)
        served.save(client.id, plan(content), 0, "anja")
        served.save(client.id, plan(content, plan_b="opnieuw"), 1, "anja")
        copy = Exporter(client.service).get(client.id)
        assert [each.versie for each in copy.plannen] == [2, 1]
        assert copy.plannen[1].plan.doel == GOAL
        assert Erasure(client.service).erase(client.id).gewist["plan"] == 2
        with database.reading() as session:
            assert session.scalars(select(Row)).all() == []


class TestCompare:
    def test_zegt_in_woorden_wat_er_was_en_wordt(self, content: Content) -> None:
        old, new = plan(content), plan(content, plan_b="Dan bel ik de coach")
        (change,) = changes(old, new, content)
        assert (change.waar, change.was, change.wordt) == (
            "Wat doe ik bij tegenslag?",
            "niets",
            "Dan bel ik de coach",
        )

    def test_een_actie_die_verschuift_is_niet_veranderd(self, content: Content) -> None:
        one, two = {"wat": "Bellen"}, {"wat": "Schrijven"}
        assert changes(plan(content, one, two), plan(content, two, one), content) == []

    def test_een_actie_die_verdwijnt_of_verandert_staat_erbij(self, content: Content) -> None:
        old = plan(content, {"wat": "Bellen"}, {"wat": "Schrijven"})
        new = plan(content, {"wat": "Bellen", "wanneer": "dinsdag"})
        first, second = changes(old, new, content)
        assert first.waar == "Actie “Bellen”"
        assert "dinsdag" in first.wordt and "maandag" in first.was
        assert (second.waar, second.wordt) == ("Actie “Schrijven”", "niets")
