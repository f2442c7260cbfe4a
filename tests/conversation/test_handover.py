"""What leaves the desk: words and bands are planted, and looked for in what comes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from bot.content.content import Content
from bot.conversation.care import Care
from bot.conversation.given import Share
from bot.conversation.handover import Handovers, Held
from bot.conversation.leak import repeats
from bot.conversation.review import Review
from bot.conversation.service import Unknown
from bot.conversation.trace import Access, Seen
from bot.language.safety import Signal
from bot.store.database import Database
from bot.store.tables import Spoor
from tests.conversation.chain import Chain
from tests.conversation.plans import plan, plans

Begin = Callable[..., Chain]
WARM = Access("anja", Seen.HANDOVER, "verhuisd naar een andere wijk")
TRACK = Access("anja", Seen.SECOND_TRACK, "de werkgever vraagt erom")
SHARED = "de opvang is vol en mijn zus helpt niet mee"
SECRET = "mijn huisbaas weet hier allemaal niets van"
DANGER = "ik wil er op zondag niet meer zijn"
ANSWERS: dict[str, Any] = {
    "LENGTE": "kort",
    **dict.fromkeys(("HOU1", "GEK1", "SOC1", "KEN1", "ZEL1"), 1),
    **dict.fromkeys(("CON1", "CON2", "BEL1", "BEL2"), 1),
    "CON_CHECKLIST": ["kinderopvang"],
    "CON_OPEN": SHARED,
    "INT_STAP": SECRET,
    "LIEVER_NIET": "geen huisbezoek zonder afspraak",
    "AFSLUITING_KIES": ["context"],
}


@pytest.fixture
def client(chain: Begin, database: Database) -> Chain:
    """Shared but for one answer, after a sentence that asked for care."""
    begun = chain()
    begun.finish(ANSWERS, until="OVERZICHT")
    message = str(uuid4())
    begun.inbox.receive(begun.id, message, DANGER, None)
    signal = Signal(3, "suicidaliteit", False, "suicidaliteit")
    care = Care(database, begun.service.archive)
    care.alarm(begun.id, message, signal, DANGER)
    care.choose(begun.id, "verder")
    Review(begun.service).share(begun.id, {"INT_STAP": Share.NOTHING})
    begun.walk()
    begun.finish({**ANSWERS, "OVERZICHT": "klopt"})
    return begun


def handovers(client: Chain) -> Handovers:
    return Handovers(client.service.database, client.service.archive.current, "je")


def save(client: Chain, content: Content, *actions: dict[str, str], **fields: str) -> None:
    served = plans(client)
    base = served.begun(client.id).newest
    served.save(client.id, plan(content, *actions, **fields), base, "anja")


def test_een_volgende_coach_krijgt_het_plan_en_wat_gedeeld_is(
    client: Chain, content: Content
) -> None:
    save(client, content, waarom=f"“{SHARED}”")
    found = handovers(client).warm(client.id, WARM)
    assert found.bewaard.plan.waarom == f"“{SHARED}”"
    assert SHARED in found.woorden
    assert found.liever_niet == "geen huisbezoek zonder afspraak"
    assert [each.determinant for each in found.onderwerpen] == client.for_coach["prioriteiten"]
    assert found.wensen and found.praktisch and found.rekening_houden_met


def test_wat_niet_gedeeld_is_gevaar_en_scores_gaan_niet_mee(
    client: Chain, content: Content
) -> None:
    save(client, content)
    text = handovers(client).warm(client.id, WARM).model_dump_json(exclude={"uitleg"})
    for planted in (SECRET, DANGER, "suicidaliteit", "niveau", "gemiddelde", "belemmerend"):
        assert planted not in text, planted


def test_ook_niet_als_iemand_ze_in_het_plan_typte(client: Chain, content: Content) -> None:
    for words in (SECRET, f"Hij zei: {SECRET.upper()}", DANGER):
        save(client, content, {}, {"wat": f"Praten over {words}"})
        with pytest.raises(Held) as held:
            handovers(client).warm(client.id, WARM)
        assert set(held.value.faults) == {"actie-1-wat"}


def test_tweede_spoor_krijgt_doelen_afspraken_en_mogelijkheden_en_niets_anders(
    client: Chain, content: Content
) -> None:
    duty = {"wat": "Solliciteren", "soort": "verplicht", "grond": "artikel 9 Participatiewet"}
    energy = {"wat": "Vaker pauze nemen", "richting": "belastbaarheid:8.7"}
    kept = {"waarom": SHARED, "rekening": "Belastbaarheid vraagt ruimte", "plan_b": DANGER}
    save(client, content, {}, energy, duty, mogelijkheden="Vier uur achter elkaar", **kept)
    found = handovers(client).second_track(client.id, TRACK)
    text = found.model_dump_json(exclude={"uitleg"})
    assert [each.wat for each in found.afspraken] == ["De opvang bellen", "Solliciteren"]
    assert (found.afspraken[1].verplicht, found.afspraken[1].grond) == (True, duty["grond"])
    assert found.mogelijkheden == "Vier uur achter elkaar"
    assert found.deelgenomen is None
    found_out = ("opvang is vol", SECRET, DANGER, "elastbaarheid", "pauze", "huisbezoek")
    for planted in (*found_out, "belemmerend", "krachtbron", "context", "houding", "1.2"):
        assert planted not in text, planted
    assert set(found.model_dump()) == {
        *("uitleg", "clientcode", "gemaakt_op", "deelgenomen", "doel", "afspraken"),
        *("mogelijkheden", "evaluatie"),
    }


UNLAWFUL = {
    "Werken met een depressie": "gezondheid",
    "Context is belemmerend": "uitkomst",
    "Werk zoeken, al is belastbaarheid laag": "belastbaarheid",
    f"Werk, want {SHARED}": "schreef",
    SECRET: "schreef",
    DANGER: "schreef",
}


def test_wat_de_wet_niet_toelaat_houdt_het_bestand_tegen(client: Chain, content: Content) -> None:
    for words, says in UNLAWFUL.items():
        save(client, content, {"wat": words}, doel=words, mogelijkheden=words)
        with pytest.raises(Held) as held:
            handovers(client).second_track(client.id, TRACK)
        assert set(held.value.faults) == {"doel", "mogelijkheden", "actie-0-wat"}
        assert all(says in told for told in held.value.faults.values())


def test_of_de_client_meedeed_staat_er_alleen_als_de_client_dat_goed_vindt(
    client: Chain, content: Content
) -> None:
    save(client, content)
    assert handovers(client).second_track(client.id, TRACK, True).deelgenomen is True


def test_met_spoor_en_reden_en_zonder_bestand_zonder_spoor(
    client: Chain, content: Content, database: Database
) -> None:
    def left() -> list[tuple[str, str | None]]:
        rows = select(Spoor.wat, Spoor.waarom).where(Spoor.wat.in_(["overdracht", "tweede_spoor"]))
        with database.reading() as session:
            return [(each.wat, each.waarom) for each in session.execute(rows)]

    with pytest.raises(Unknown):
        handovers(client).warm(client.id, WARM)
    save(client, content, doel=SECRET)
    for leaves in (handovers(client).warm, handovers(client).second_track):
        with pytest.raises(Held):
            leaves(client.id, WARM)
    assert left() == []
    save(client, content)
    handovers(client).warm(client.id, WARM)
    handovers(client).second_track(client.id, TRACK)
    assert left() == [("overdracht", WARM.why), ("tweede_spoor", TRACK.why)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dat mijn huisbaas weet hier niets van", True),
        ("Mijn huisbaas\nweet HIER, allemaal", True),
        ("mijn huisbaas weet er niets van", False),
        ("weet niet", False),
    ],
)
def test_vier_woorden_op_een_rij_zijn_geen_toeval(text: str, found: bool) -> None:
    assert repeats(text, [SECRET, "weet niet"]) is found


def test_wat_ook_gedeeld_is_is_geen_geheim() -> None:
    said = "ik wil best wel weer werken"
    assert not repeats(f"“{said}”", [said.upper()], known=[said])
