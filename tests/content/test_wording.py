"""Filling the words of a behaviour into a sentence."""

from __future__ import annotations

import pytest

from bot.content.content import Content
from bot.content.wording import UnknownPlaceholder, fill, text_of, words


def test_een_woord_tussen_accolades_wordt_ingevuld() -> None:
    assert fill("Ik zie ertegenop om {te_inf}.", {"te_inf": "te stoppen"}) == (
        "Ik zie ertegenop om te stoppen."
    )


def test_aan_het_begin_van_een_zin_komt_een_hoofdletter(content: Content) -> None:
    own = words(content, content.behaviour("werk_zoeken"))
    assert fill("{Naam} of {naam}", own) == "Werk zoeken of werk zoeken"


def test_wat_een_client_schrijft_wordt_niet_nog_eens_ingevuld() -> None:
    assert fill("Je schreef: {citaat}", {"citaat": "{naam}", "naam": "x"}) == "Je schreef: {naam}"


def test_een_onbekend_woord_wordt_geweigerd_met_de_bekende_erbij() -> None:
    with pytest.raises(UnknownPlaceholder, match=r"\{nam\} is onbekend; bekend zijn: naam, met"):
        fill("Over {nam}.", {"naam": "werk zoeken", "met": "met werk zoeken"})


def test_een_gedrag_gaat_voor_de_gewone_tekst(content: Content) -> None:
    behaviour = content.behaviour("informatie_doorgeven")
    own = words(content, behaviour)
    question = content.question("AUT1")
    assert text_of(question, behaviour, own) == "Ik kan zelf kiezen hoe ik informatie doorgeef."


def test_een_gedrag_kan_een_vraag_weglaten(content: Content) -> None:
    behaviour = content.behaviour("informatie_doorgeven")
    assert text_of(content.question("BEL1"), behaviour, words(content, behaviour)) is None
