from __future__ import annotations

import re
import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.language.personal import BSN_WEIGHTS, mask


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


@given(st.text(alphabet="0123456789 .-+()@abnlNL", max_size=60))
def test_nog_een_keer_verandert_niets_meer(text: str) -> None:
    masked, _ = mask(text)
    assert mask(masked) == (masked, ())


@given(st.text())
def test_zonder_cijfers_en_apenstaart_verandert_niets(text: str) -> None:
    words = re.sub(r"[0-9@]", "", text)
    assert mask(words) == (words, ())


@pytest.mark.parametrize("part", ["1 ", "a", "a@", "0", "NL12ABCD", "a.a-", "06-", "a@b."])
def test_een_heel_lang_bericht_kost_bijna_geen_tijd(part: str) -> None:
    text = (part * 20_000)[:20_000]
    start = time.perf_counter()
    mask(text)
    assert time.perf_counter() - start < 0.15
