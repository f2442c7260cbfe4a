"""The closed statements as clients of each behaviour read them."""

from __future__ import annotations

import pytest

from bot.content.content import Content
from bot.content.schema import Behaviour, Question
from bot.content.wording import text_of, words

BEHAVIOURS = ("werk_zoeken", "leerwerktraject", "informatie_doorgeven", "stoppen_met_roken")

OWN_WORDINGS = {
    "GEK2": (
        "Ook na een afwijzing lukt het mij om door te gaan met zoeken.",
        "Ook als leren lastig is, lukt het mij om te blijven komen.",
        "Ook een moeilijk formulier stuur ik op tijd in.",
        "Ook als ik stress heb, lukt het mij om de sigaret te laten liggen.",
    ),
    "AUT1": (
        "Ik bepaal zelf of ik werk zoek.",
        "Ik bepaal zelf of ik meedoe aan het leerwerktraject.",
        "Ik kan zelf kiezen hoe ik informatie doorgeef.",
        "Ik bepaal zelf of ik stop met roken.",
    ),
    "SOC3": (
        "Ik ken mensen zoals ik die werk hebben gevonden.",
        "Ik ken mensen zoals ik die meedoen aan een leerwerktraject.",
        "De meeste mensen die ik ken, geven dingen op tijd door.",
        "Ik ken mensen die het gelukt is om te stoppen.",
    ),
    "KEN1": (
        "Ik weet hoe en waar ik werk kan vinden dat bij mij past.",
        "Ik weet wat het leerwerktraject is en wat ik ga doen.",
        "Ik weet wat ik moet doorgeven en wanneer.",
        "Ik weet wat mij kan helpen bij het stoppen.",
    ),
    "KEN2": (
        "Ik kan mezelf goed laten zien in een brief of gesprek.",
        "Ik kan goed samenwerken en om hulp vragen.",
        "Het lukt mij om een formulier of app goed in te vullen.",
        "Ik heb trucs om trek in een sigaret te laten zakken.",
    ),
    "KEN3": (
        "Lezen, schrijven en werken met telefoon of computer gaan mij goed af.",
        "Lezen, schrijven en werken met telefoon of computer gaan mij goed af.",
        "Lezen, schrijven en werken met telefoon of computer gaan mij goed af.",
        "Ik kan nee zeggen als iemand mij een sigaret geeft.",
    ),
    "KEN4": (
        "Ik loop vast op dingen die ik eerst nog moet leren.",
        "Ik loop vast op dingen die ik eerst nog moet leren.",
        "Ik loop vast op moeilijke brieven of woorden.",
        "Ik word verrast door momenten waarop ik ineens trek heb.",
    ),
    "BEL1": (
        "Mijn lichaam kan het aan om werk te zoeken.",
        "Mijn lichaam kan het aan om mee te doen aan het leerwerktraject.",
        None,
        "Mijn lichaam kan een periode van afkicken goed aan.",
    ),
}
"""Every statement whose words are not the same sentence with the word forms filled in."""

FILLED_IN = {
    "HOU1": (
        "Werk zoeken levert mij iets op.",
        "Meedoen aan het leerwerktraject levert mij iets op.",
        "Op tijd informatie doorgeven levert mij iets op.",
        "Stoppen met roken levert mij iets op.",
    ),
    "HOU4": (
        "Ik zie ertegenop om werk te zoeken.",
        "Ik zie ertegenop om mee te doen aan het leerwerktraject.",
        "Ik zie ertegenop om op tijd informatie door te geven.",
        "Ik zie ertegenop om te stoppen met roken.",
    ),
    "SOC1": (
        "Mensen die ik belangrijk vind, vinden het goed als ik werk zoek.",
        "Mensen die ik belangrijk vind, vinden het goed als ik meedoe aan het leerwerktraject.",
        "Mensen die ik belangrijk vind, vinden het goed als ik op tijd informatie doorgeef.",
        "Mensen die ik belangrijk vind, vinden het goed als ik stop met roken.",
    ),
    "ZEL1": (
        "Ik heb een duidelijk doel met werk zoeken.",
        "Ik heb een duidelijk doel met het leerwerktraject.",
        "Ik heb een duidelijk doel met informatie doorgeven.",
        "Ik heb een duidelijk doel met stoppen.",
    ),
    "VERTROUWEN": (
        "Stel, je besluit om werk te zoeken. Hoeveel vertrouwen heb je dat het lukt?",
        "Stel, je besluit om mee te doen aan het leerwerktraject. "
        "Hoeveel vertrouwen heb je dat het lukt?",
        "Stel, je besluit om op tijd informatie door te geven. "
        "Hoeveel vertrouwen heb je dat het lukt?",
        "Stel, je besluit om te stoppen met roken. Hoeveel vertrouwen heb je dat het lukt?",
    ),
    "INT1": (
        "Ik ben van plan om de komende 4 weken werk te zoeken.",
        "Ik ben van plan om de komende 4 weken mee te doen aan het leerwerktraject.",
        "Ik ben van plan om de komende 3 maanden op tijd informatie door te geven.",
        "Ik ben van plan om de komende 4 weken te stoppen met roken.",
    ),
}

PER_DETERMINANT = {
    "houding": "HOU1 HOU2 HOU3 HOU4 BELANG",
    "geloof_in_eigen_kunnen": "GEK1 GEK2 GEK3 VERTROUWEN",
    "eigen_keuze": "AUT1",
    "sociale_druk": "SOC1 SOC2 SOC3 SOC4",
    "kennis_en_vaardigheden": "KEN1 KEN2 KEN3 KEN4",
    "belastbaarheid": "BEL1 BEL2 BEL3 BEL4",
    "context": "CON1 CON2 CON3",
    "zelfregulering": "ZEL1 ZEL2 ZEL3 ZEL4 ZEL5",
    "intentie": "INT1 INT2",
}
REVERSED = {"HOU2", "HOU4", "GEK3", "SOC4", "KEN4", "BEL4", "CON3", "ZEL3"}


def counted(content: Content) -> list[tuple[str, Question]]:
    """The closed items, each with what it counts for."""
    return [
        (question.determinant or block.id, question)
        for block in content.blocks.values()
        for question in block.vragen
        if question.soort in ("k5", "liniaal") and question.telt
    ]


def rendered(content: Content, id: str, behaviour: Behaviour) -> str | None:
    return text_of(content.question(id), behaviour, words(content, behaviour))


@pytest.mark.parametrize(
    ("id", "column", "sentence"),
    [
        (id, column, sentence)
        for id, sentences in {**OWN_WORDINGS, **FILLED_IN}.items()
        for column, sentence in zip(BEHAVIOURS, sentences, strict=True)
    ],
)
def test_elke_zin_loopt_in_elk_gedrag(
    content: Content, id: str, column: str, sentence: str | None
) -> None:
    assert rendered(content, id, content.behaviour(column)) == sentence


def test_alleen_deze_zinnen_verschillen_per_gedrag(content: Content) -> None:
    own = {
        id
        for behaviour in content.behaviours.values()
        for id in behaviour.vragen
        if content.question(id).soort in ("k5", "liniaal")
    }
    assert own == set(OWN_WORDINGS)


def test_elk_item_telt_voor_zijn_eigen_determinant(content: Content) -> None:
    found: dict[str, list[str]] = {}
    for determinant, question in counted(content):
        found.setdefault(determinant, []).append(question.id)
    assert {name: " ".join(sorted(ids)) for name, ids in found.items()} == {
        name: " ".join(sorted(ids.split())) for name, ids in PER_DETERMINANT.items()
    }


def test_alleen_de_omgekeerde_zinnen_tellen_andersom(content: Content) -> None:
    reversed_ones = {question.id for _, question in counted(content) if question.richting == "-"}
    assert reversed_ones == REVERSED


@pytest.mark.parametrize(
    ("behaviour", "full", "short"),
    [
        ("werk_zoeken", 32, 24),
        ("leerwerktraject", 32, 24),
        ("informatie_doorgeven", 31, 23),
        ("stoppen_met_roken", 32, 24),
    ],
)
def test_de_lengte_van_de_vragenlijst(
    content: Content, behaviour: str, full: int, short: int
) -> None:
    asked = [
        question
        for _, question in counted(content)
        if rendered(content, question.id, content.behaviour(behaviour))
    ]
    assert len(asked) == full
    assert sum(question.kort for question in asked) == short


def test_de_korte_vorm_heeft_twee_open_vragen(content: Content) -> None:
    short = [
        question.id
        for block in content.blocks.values()
        if block.id not in ("opening", "afsluiting")
        for question in block.vragen
        if question.kort and question.soort == "open"
    ]
    assert short == ["CON_OPEN", "INT_STAP"]


def test_elke_determinant_heeft_een_open_hoofdvraag(content: Content) -> None:
    for block in content.blocks.values():
        if block.code:
            question = content.question(f"{block.code}_OPEN")
            assert question in block.vragen
            assert question.citaat
            assert question.als is None


def test_geen_zin_heeft_een_ontkenning(content: Content) -> None:
    for behaviour in content.behaviours.values():
        for _, question in counted(content):
            sentence = rendered(content, question.id, behaviour) or ""
            assert {"niet", "geen", "nooit"}.isdisjoint(sentence.lower().split())
