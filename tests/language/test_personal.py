from __future__ import annotations

import re
import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.language.identifiers import BSN_WEIGHTS
from bot.language.personal import KINDS, Masked, mask
from bot.language.spans import MARKS, hide


def _is_valid(digits: str) -> bool:
    return sum(w * int(d) for w, d in zip(BSN_WEIGHTS, digits, strict=True)) % 11 == 0


def _bsn(first: int) -> str | None:
    """The valid number that starts with these eight digits, where there is one."""
    numbers = (f"{first:08}{last}" for last in range(10))
    return next((number for number in numbers if _is_valid(number)), None)


@pytest.mark.parametrize(
    ("text", "masked", "kinds"),
    [
        ("mijn bsn is 123456782", "mijn bsn is [bsn]", ("bsn",)),
        ("1234.56.782", "[bsn]", ("bsn",)),
        ("123 456 782 en 111222333", "[bsn] en [bsn]", ("bsn",)),
        ("NL91 ABNA 0417 1643 00 dank", "[iban] dank", ("rekeningnummer",)),
        ("nl91abna0417164300", "[iban]", ("rekeningnummer",)),
        ("BE68 5390 0754 7034 ok", "[iban] ok", ("rekeningnummer",)),
        ("bel 06-12345678", "bel [telefoon]", ("telefoonnummer",)),
        ("06 12 34 56 78.", "[telefoon].", ("telefoonnummer",)),
        ("+31 6 12345678", "[telefoon]", ("telefoonnummer",)),
        ("+31 (0)20 123 4567", "[telefoon]", ("telefoonnummer",)),
        ("0031201234567", "[telefoon]", ("telefoonnummer",)),
        ("(020) 123 45 67", "[telefoon]", ("telefoonnummer",)),
        ("mail jan.de.vries@voorbeeld.nl, ok", "mail [e-mail], ok", ("e-mailadres",)),
        (
            "06-12345678 of a@b.nl",
            "[telefoon] of [e-mail]",
            ("e-mailadres", "telefoonnummer"),
        ),
    ],
)
def test_wat_naar_een_persoon_wijst_gaat_eruit(
    text: str, masked: str, kinds: tuple[str, ...]
) -> None:
    assert mask(text) == (masked, kinds)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("1234 AB", "[postcode]"),
        ("ik woon op 1234 AB 12", "ik woon op [postcode]"),
        ("1234ab 12-a", "[postcode]"),
        ("mijn postcode is 1234 de", "mijn postcode is [postcode]"),
        ("1017 EN, dus in het centrum", "[postcode], dus in het centrum"),
        ("3521 vb nr 12 utrecht", "[postcode] utrecht"),
        ("123456782,1234AB", "[bsn],[postcode]"),
    ],
)
def test_een_postcode_gaat_eruit_met_het_huisnummer(text: str, masked: str) -> None:
    assert mask(text).text == masked


@pytest.mark.parametrize(
    "text",
    [
        "1234 SA 12",
        "sinds 2024 en nu weer",
        "1200 op mijn rekening en 1500 in schulden",
        "IK HEB 2000 EN DAN NOG WAT",
        "van 2015 tot 2019 WW gehad",
        "1500 euro, 2000km, 1800 kcal, 1000 pk",
        "de KKB-2050HS",
    ],
)
def test_een_getal_met_een_woord_is_geen_postcode(text: str) -> None:
    assert mask(text) == (text, ())


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("ik woon in de dorpsstraat 12b", "ik woon in de [adres]"),
        ("Laan van Meerdervoort 100", "[adres]"),
        ("laan van meerdervoort 100 den haag", "[adres] den haag"),
        ("ik woon Jan van Galenstraat 3-hs en zoek werk", "ik woon [adres] en zoek werk"),
        ("Prins Hendrikkade 3, 1234AB Amsterdam", "[adres], [postcode] Amsterdam"),
        ("Weg naar Rhijnauwen 13", "[adres]"),
        ("2e Kostverlorenstr. nr. 9", "[adres]"),
        ("mijn adres is brink 4", "mijn adres is [adres]"),
    ],
)
def test_een_straat_met_een_huisnummer_gaat_eruit(text: str, masked: str) -> None:
    assert mask(text).text == masked


@pytest.mark.parametrize(
    "text",
    [
        "ik werk 40 uur",
        "ik leef op straat 3 weken nu",
        "onderweg 3 uur",
        "weg naar werk 30 minuten",
        "in de kerkstraat 3 keer gevallen",
        "snelweg 100 rijden",
        "ik wil vraag overslaan 3",
        "pakweg 20 brieven",
        "mijn ipad 2",
        "de arbeidsmarkt 2024",
        "Antwoord 3",
        "mijn adres is sinds 2 weken anders",
    ],
)
def test_wat_geteld_wordt_is_geen_huisnummer(text: str) -> None:
    assert mask(text) == (text, ())


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("geb 12-3-1971", "geb [geboortedatum]"),
        ("geboren op 3 april 1985", "geboren op [geboortedatum]"),
        ("mijn geboortedatum is 12/03/71", "mijn geboortedatum is [geboortedatum]"),
        ("ik ben van 12 maart 1988", "ik ben van [geboortedatum]"),
        ("geboren in Paramaribo op 3-4-85", "geboren in Paramaribo op [geboortedatum]"),
        ("3 april '85 geboren", "[geboortedatum] geboren"),
        ("geboortedatum: 12031971", "geboortedatum: [geboortedatum]"),
        ("12-3-1971", "[geboortedatum]"),
        ("1971-03-12", "[geboortedatum]"),
        ("1 jan. 2012", "[geboortedatum]"),
    ],
)
def test_een_geboortedatum_gaat_eruit(text: str, masked: str) -> None:
    assert mask(text) == (masked, ("geboortedatum",))


@pytest.mark.parametrize(
    "text",
    [
        "sinds 1 mei 2024",
        "sinds 1 mei 2008",
        "vanaf 3-4",
        "gebeld op 3-4-2025",
        "van 1-9-2001 tot 31-12-2009 bij dezelfde baas",
        "31-2-1990",
        "3-4-85",
        "ik ben van 1985",
        "ik ben van 1-2-15 tot 3-4-15 ziek geweest",
    ],
)
def test_een_andere_datum_blijft_staan(text: str) -> None:
    assert mask(text) == (text, ())


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("ik heet Anita de Bruin en ik zing", "ik heet [naam] en ik zing"),
        ("ik heet anita de bruin geb 1-2-60", "ik heet [naam] geb [geboortedatum]"),
        ("ik heet fatima ben nieuw hier", "ik heet [naam] ben nieuw hier"),
        ("Mijn naam is Jan-Willem El Amrani, ik zoek", "Mijn naam is [naam], ik zoek"),
        ("MIJN NAAM IS JAN JANSEN", "MIJN NAAM IS [naam]"),
        ("mn naam is sara", "mn naam is [naam]"),
        ("ik ben Jan Jansen", "ik ben [naam]"),
        ("Ik ben Maria van der Berg.", "Ik ben [naam]."),
        ("ik heet J.P. de Vries", "ik heet [naam]"),
        ("mijn zoon heet Ali", "mijn zoon heet [naam]"),
        ("my name is Anna Nowak", "my name is [naam]"),
    ],
)
def test_een_naam_die_iemand_noemt_gaat_eruit(text: str, masked: str) -> None:
    assert mask(text).text == masked


@pytest.mark.parametrize(
    "text",
    [
        "ik ben Bob",
        "ik ben Heel Moe",
        "ik ben Verzorgende IG",
        "ik ben moe en klaar",
        "mijn naam is niet belangrijk",
        "mijn naam is bekend bij jullie",
        "hoe ik heet doet er niet toe",
        "ik heet iedereen welkom",
        "noem me gek",
    ],
)
def test_wat_op_een_naam_lijkt_blijft_staan(text: str) -> None:
    assert mask(text) == (text, ())


def test_wat_van_de_client_mag_blijven_blijft() -> None:
    text = "ik heet Anita, bel 06-12345678"
    assert mask(text, leave={"telefoonnummer"}) == ("ik heet [naam], bel 06-12345678", ("naam",))
    assert mask(text, leave=KINDS) == (text, ())


def test_wat_elders_gevonden_is_gaat_er_ook_uit() -> None:
    text = "Anita uit Breda, bel [telefoon]"
    spans = [
        (0, 5, "naam"),
        (0, 15, "plaats"),
        (10, 15, "plaats"),
        (21, 31, "naam"),
        (90, 99, "naam"),
    ]
    assert hide(text, spans) == ("[naam] uit [plaats], bel [telefoon]", ("naam", "plaats"))
    assert hide(text, spans, leave={"naam"}) == ("Anita uit [plaats], bel [telefoon]", ("plaats",))
    assert hide(text, spans[:1], str.upper).text == "NAAM uit Breda, bel [telefoon]"


@given(st.text(), st.lists(st.tuples(st.integers(), st.integers(), st.sampled_from(list(MARKS)))))
def test_waar_ook_iets_gevonden_is_de_rest_blijft_heel(
    text: str, spans: list[tuple[int, int, str]]
) -> None:
    masked = hide(text, spans)
    assert isinstance(masked, Masked)
    assert hide(masked.text, ()) == (masked.text, ())


@pytest.mark.parametrize(
    "text",
    [
        "123456789",
        "000000000",
        "NL00 ABNA 9417 1643 00",
        "NL91 ABNA 0417 1643",
        "heb al 60 brieven gestuurd",
        "12.500 euro in 2024",
        "10.000.000,00",
        "sinds 12-03-2024",
        "113, 112, 0800-0113, 0800-2000 en 0900-1450",
        "7,5",
        "tussen 6 en 7",
        "ik @ mijn werk",
        "",
    ],
)
def test_al_het_andere_blijft_staan(text: str) -> None:
    assert mask(text) == (text, ())


@given(st.integers(0, 10**8 - 1), st.sampled_from(["", " ", ".", "-"]))
def test_elk_geldig_bsn_wordt_gevonden(first: int, between: str) -> None:
    number = _bsn(first)
    assume(number is not None and any(digit != "0" for digit in number))
    assert number is not None
    assert mask(f"het is {between.join(number)} ja") == ("het is [bsn] ja", ("bsn",))


@given(st.integers(0, 10**9 - 1))
def test_een_ongeldig_bsn_blijft_staan(number: int) -> None:
    assume(not _is_valid(f"{number:09}"))
    assert mask(f"{number:09}") == (f"{number:09}", ())


PIECES = [
    *"0123456789 .,-+()@/[]'abnlNL\n",
    *("06-12345678", "1234 AB", "1234ab", " 12", "12-3-1971", "3 april 1985", "123456782"),
    *(
        "geb ",
        "ik heet ",
        "mijn naam is ",
        "ik ben ",
        "Anita ",
        "de ",
        "jansen",
        "NL91ABNA0417164300",
    ),
    *(
        "Dorpsstraat ",
        "laan van ",
        "adres is ",
        "postcode ",
        "a@b.nl",
        " tot ",
        " geboren",
        "[naam]",
    ),
]


@given(st.text() | st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_nog_een_keer_verandert_niets_meer(text: str) -> None:
    masked, _ = mask(text)
    assert mask(masked) == (masked, ())


@given(st.text())
def test_zonder_cijfers_apenstaart_en_naam_verandert_niets(text: str) -> None:
    words = re.sub(r"[0-9@]", "", text)
    assert mask(words) == (words, ())


SLOW = [
    *("1 ", "a", "a@", "0", "NL12ABCD", "a.a-", "06-", "a@b.", "é", "[naam]", "1-2-", "12-3-1971 "),
    *(
        "ik heet ",
        "ik ben Ab ",
        "geb ",
        "1234 EN ",
        "1234 AB ",
        "Straat ",
        "laan van ",
        "adres is a ",
    ),
    *("mijn naam is jan ", "123456782,1234AB,", "0612345678.", "Weg van ", "aaaaaaaaaaaaaastraa "),
]


@pytest.mark.parametrize("part", SLOW)
def test_een_heel_lang_bericht_kost_bijna_geen_tijd(part: str) -> None:
    text = (part * 20_000)[:20_000]
    assert min(_seconds(text) for _ in range(3)) < 0.1


def _seconds(text: str) -> float:
    start = time.process_time()
    mask(text)
    return time.process_time() - start
