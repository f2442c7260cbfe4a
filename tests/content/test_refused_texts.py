"""A fixed sentence with a word between braces that nobody fills in is refused."""

from __future__ import annotations

import pytest

from tests.content.conftest import Case, Copy

TEXTS, SAFETY = "teksten.yml", "veiligheid.yml"

CASES = [
    Case(
        TEXTS,
        "overslaan: Oké, die slaan we over.",
        "overslaan: Oké {client}, die slaan we over.",
        "overslaan: Oké",
        "`{client}` is onbekend",
        "Kies uit",
    ),
    Case(
        TEXTS,
        "onbegrepen: Ik begrijp je nog niet helemaal. Kies een knop{of_typ}.",
        "onbegrepen: Ik begrijp je nog niet helemaal. {waarde}",
        "onbegrepen: Ik begrijp",
        "`{waarde}` is onbekend",
        "of_typ",
    ),
    Case(
        TEXTS,
        "  terug: Vorige vraag",
        "  terug: Vorige vraag, {coach_naam}",
        "terug: Vorige vraag",
        "`{coach_naam}` kan hier niet",
        "voluit",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.wat)
def test_a_placeholder_that_is_not_filled(copy: Copy, case: Case) -> None:
    copy.refuses(case)


def test_help_has_no_placeholders_at_all(copy: Copy) -> None:
    copy.change(SAFETY, "Dat klinkt zwaar.", "Dat klinkt zwaar, {coach_naam}.")
    assert "`{coach_naam}` kan hier niet" in copy.problem(SAFETY).wat
